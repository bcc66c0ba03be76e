"""Drawing off the event loop. resvg keeps the interpreter to itself while it draws, so a thread would stop the bot's
heart: pictures are drawn in a process beside it, and the ones that were just drawn are kept.
"""

import asyncio
import functools
import multiprocessing
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec

from bot.pictures.render import render

_KEPT = 128
_Given = ParamSpec("_Given")


class Studio:
    """One for the whole bot; `close` it at the end."""

    def __init__(self, hands: int = 1) -> None:
        self._hands = hands
        self._pool: ProcessPoolExecutor | None = None
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    async def picture(self, svg: str) -> bytes:
        """The PNG of an SVG."""
        if svg in self._kept:
            self._kept.move_to_end(svg)
            return self._kept[svg]
        png = await self.made(render, svg)
        self._kept[svg] = png
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return png

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
