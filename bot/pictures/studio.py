"""Drawing off the event loop. resvg keeps the interpreter to itself while it draws, so a thread would stop the bot's
heart: pictures are drawn in a process beside it, and the ones that were just drawn are kept.
"""

import asyncio
import multiprocessing
from collections import OrderedDict
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from bot.pictures.render import render

_KEPT = 128


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
        png = await self._drawn(svg)
        self._kept[svg] = png
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return png

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    async def _drawn(self, svg: str) -> bytes:
        pool = self._open()
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(pool, render, svg)
        except (
            BrokenProcessPool
        ):  # the process was killed, by a lack of memory for instance: once more in a fresh one
            if self._pool is pool:
                self.close()
            return await loop.run_in_executor(self._open(), render, svg)

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._hands, mp_context=multiprocessing.get_context("spawn"))
        return self._pool
