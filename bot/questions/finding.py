"""The index, opened when someone first asks: what it calculates with is not loaded at the start."""

import asyncio
from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING

from bot.kernel.house import Work
from bot.questions.asking import Found

if TYPE_CHECKING:
    from bot.questions.index import Index
    from bot.questions.routing.vectors import SentenceVectors


class OpenedLater:
    """`meaning`: whether questions are compared by what they mean, or by their words alone."""

    def __init__(self, *, meaning: bool) -> None:
        self._meaning = meaning
        self._index: Index | None = None
        self._opening = asyncio.Lock()

    async def who_knows(
        self, work: Work, community: int, text: str, among: Collection[int]
    ) -> Sequence[Found]:
        return await (await self._opened()).who_knows(work, community, text, among)

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]:
        return await (await self._opened()).like(work, community, text)

    async def _opened(self) -> "Index":
        async with self._opening:
            if self._index is None:
                self._index = await asyncio.to_thread(_open, meaning=self._meaning)
            return self._index


def _open(*, meaning: bool) -> "Index":
    from bot.questions.index import Index

    return Index(_encoder() if meaning else None)


@cache
def _encoder() -> "SentenceVectors":
    """One for the whole process: it is large, and the same for everyone."""
    from bot.questions.routing.vectors import SentenceVectors

    return SentenceVectors()
