"""Drawing off the event loop. resvg keeps the interpreter to itself while it draws, so a thread would stop the bot's
heart: pictures are drawn in a process beside it, and the ones that were just drawn are kept.
"""

import asyncio
import functools
import multiprocessing
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec

from bot.pictures.render import render

_KEPT_BYTES = 32 * 1024 * 1024
_Given = ParamSpec("_Given")


class Studio:
    """One for the whole bot; `close` it at the end."""

    def __init__(self, hands: int = 1) -> None:
        self._hands = hands
        self._pool: ProcessPoolExecutor | None = None
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()

    async def picture(self, svg: str) -> bytes:
        """The PNG of an SVG."""
        return await self.kept(render, svg)

    async def kept(self, make: Callable[_Given, bytes], *given: _Given.args, **named: _Given.kwargs) -> bytes:
        """As `made`, and remembered for whoever asks for the same again soon."""
        key = (make, given, tuple(named.items()))
        if key not in self._kept:
            self._kept[key] = await self.made(make, *given, **named)
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)
        return self._kept[key]

    async def made(self, make: Callable[_Given, bytes], *given: _Given.args, **named: _Given.kwargs) -> bytes:
        """What a function of a module makes of plain data, such as a whole deck to print."""
        task = functools.partial(make, *given, **named)
        pool = self._open()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(pool, task)
        except (
            BrokenProcessPool
        ):  # the process was killed, by a lack of memory for instance: once more in a fresh one
            if self._pool is pool:
                self.close()
            return await loop.run_in_executor(self._open(), task)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._hands, mp_context=multiprocessing.get_context("spawn"))
        return self._pool
