"""The index, opened after the start: what it calculates with takes a second to read, in a thread of its own."""

import asyncio
from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING

from bot.kernel.house import House, Work
from bot.questions.asking import Looked
from bot.questions.sharing import Stories

if TYPE_CHECKING:
    from bot.questions.index import Index
    from bot.questions.routing.vectors import SentenceVectors


class OpenedLater:
    """`meaning`: whether questions are compared by what they mean, or by their words alone."""

    def __init__(self, house: House, stories: Stories, *, meaning: bool) -> None:
        self._stories = stories
        self._house = house
        self._meaning = meaning
        self._index: Index | None = None
        self._opening = asyncio.Lock()
        self._following: asyncio.Task[None] | None = None

    async def look(self, work: Work, community: int, text: str, among: Collection[int]) -> Looked:
        return await (await self._opened()).look(work, community, text, among)

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]:
        return await (await self._opened()).like(work, community, text)

    async def near(self, texts: Sequence[str], lines: Sequence[str]) -> list[list[tuple[int, float]]]:
        return await (await self._opened()).near(texts, lines)

    async def warm_up(self) -> None:
        """Once the bot is there, so that neither its start nor the first question waits."""
        await self._opened()
        if self._meaning:
            await asyncio.to_thread(_encoder().of, ["warm"])

    async def close(self) -> None:
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
        if self._index is not None:
            await self._index.close()

    async def _opened(self) -> "Index":
        async with self._opening:
            if self._index is None:
                self._index = await asyncio.to_thread(_open, self._stories, meaning=self._meaning)
                self._following = asyncio.create_task(self._index.follow(self._house))
            return self._index


def _open(stories: Stories, *, meaning: bool) -> "Index":
    from bot.questions.index import Index

    return Index(_encoder() if meaning else None, stories=stories)


@cache
def _encoder() -> "SentenceVectors":
    """One for the whole process: it is large, and the same for everyone."""
    from bot.questions.routing.vectors import SentenceVectors

    return SentenceVectors()
