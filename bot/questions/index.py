"""Who knows, found: one router a community, held in memory and renewed as soon as the database says that it is old.

Vectors are held in memory alone and read anew after a start, in the background, while words already do: what a member
wrote then stands in one place, sealed, and nothing of it is left over on a disk when it is erased there.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

import structlog

from bot.community.arriving import topics
from bot.kernel.house import House, Work
from bot.kernel.text import shorten
from bot.questions import revisions, sharing, sources
from bot.questions.asking import Found, Looked
from bot.questions.routing.lines import near
from bot.questions.routing.ranker import Declared, Kept, Ranked, Router
from bot.questions.routing.ranker import Reason as Near
from bot.questions.routing.settings import Settings, default_settings
from bot.questions.routing.threads import beside
from bot.questions.routing.vectors import Matrix, Vectors
from bot.questions.rules import LISTED_MOST, Reason, Why
from bot.questions.sharing import Stories
from bot.questions.waiting import A_WEEK

log = structlog.get_logger()

_HELD_MOST = 50
_SIMILAR_MOST = 3
_ABOUT_MOST = 200

Stamp = tuple[object, ...]


@dataclass(slots=True)
class _Held:
    """A router and what of the rows it has; one caller at a time. `keys` gives each question a number here."""

    router: Router
    stamp: Stamp | None = None
    declared: dict[int, Declared] = field(default_factory=dict[int, Declared])
    answers: dict[str, sources.Answer] = field(default_factory=dict[str, sources.Answer])
    questions: dict[int, str] = field(default_factory=dict[int, str])
    asked_until: datetime | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    numbers: Iterator[int] = field(default_factory=count)


class Index:
    """`vectors` are left out where meaning is switched off; words alone then do. `stories` are those that members keep
    for the group and that may point to them."""

    def __init__(
        self, vectors: Vectors | None, settings: Settings | None = None, *, stories: Stories | None = None
    ) -> None:
        self._vectors = vectors
        self._stories = stories
        self._settings = settings or default_settings()
        self._held: OrderedDict[int, _Held] = OrderedDict()
        self._reading: set[asyncio.Task[None]] = set()
        self._renewing: asyncio.Task[None] | None = None
        self._one_reads = asyncio.Lock()

    async def look(self, work: Work, community: int, text: str, among: Collection[int]) -> Looked:
        """Who of these may know, best first, each with a reason; whoever was turned to lately stands further down."""
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            await _count_asked(work, community, held)
            ranked, like = await beside(_looked, held.router, text, work.now, frozenset(among))
            found = (found for each in ranked if (found := _found(held, each)) is not None)
            return Looked(tuple(found)[:LISTED_MOST], _questions(held, like))

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]:
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            return _questions(held, await beside(_like, held.router, text))

    async def near(self, texts: Sequence[str], lines: Sequence[str]) -> list[list[tuple[int, float]]]:
        """For each text, which lines are about the same thing and how much so. Nothing of it is held."""
        return await beside(near, texts, lines, self._vectors, self._settings)

    async def follow(self, house: House, *, gathering: float = 1.0) -> None:
        """The bell rings for what any process changed. Many rings within `gathering` seconds are one renewal."""
        changed = asyncio.Event()
        house.bell.on_ring(changed.set)
        while True:
            await changed.wait()
            await asyncio.sleep(gathering)
            changed.clear()
            renewing = asyncio.create_task(self._renew_all(house))
            self._renewing = renewing
            await asyncio.shield(renewing)  # who ends the bot lets a query end

    async def _renew_all(self, house: House) -> None:
        try:
            await self.renew(house)
        except Exception:
            log.exception("the index could not be renewed; the next question renews it")

    async def renew(self, house: House) -> None:
        """Of every community that is held: what was erased elsewhere is forgotten here too, before anyone asks."""
        for community, held in tuple(self._held.items()):
            async with held.lock, house.reading() as work:
                await self._renew(work, community, held)

    def vocabulary(self, community: int) -> frozenset[str]:
        """Every word that is held of a community."""
        return frozenset(self._of(community).router.vocabulary())

    async def meanings(self, community: int) -> Matrix:
        """Every vector that is held of a community, once all are read."""
        await asyncio.gather(*self._reading)
        return self._of(community).router.meanings()

    async def close(self) -> None:
        for task in self._reading:
            task.cancel()
        await asyncio.gather(*self._reading, return_exceptions=True)
        if self._renewing is not None:
            await self._renewing

    def _of(self, community: int) -> _Held:
        held = self._held.pop(community, None) or _Held(Router(self._vectors, self._settings))
        self._held[community] = held
        if len(self._held) > _HELD_MOST:
            self._held.popitem(last=False)
        return held

    async def _renew(self, work: Work, community: int, held: _Held) -> None:
        stamp = await self._stamp(work, community)
        if stamp == held.stamp:
            return
        declared = await sources.declared(work, community)
        answers = await sources.answers(work, community, held.answers, held.numbers)
        if self._stories is not None:
            answers |= await sources.stories(work, community, self._stories, held.answers, held.numbers)
        more = await beside(_bring_up, held, declared, answers)
        held.stamp = stamp
        if more:
            task = asyncio.create_task(self._read_on(community, held))
            self._reading.add(task)
            task.add_done_callback(self._reading.discard)

    async def _stamp(self, work: Work, community: int) -> Stamp:
        """Another one as soon as anything that it is made of is."""
        told = (await revisions.revision(work, community), *await topics.stamp(work, community))
        allowing = await sharing.members(work, community) if self._stories is not None else ()
        if self._stories is None or not allowing:
            return told
        return (*told, await self._stories.known(work, community, allowing))

    async def _read_on(self, community: int, held: _Held) -> None:
        """What many answers mean takes a while to read: a few at a time, and for one community at a time."""
        more = True
        while more and self._held.get(community) is held:
            async with self._one_reads:
                more = await beside(held.router.understand)


def _bring_up(held: _Held, declared: dict[int, Declared], answers: dict[str, sources.Answer]) -> bool:
    """What is new is learnt, what is gone is forgotten, the rest stays as it is. Whether meaning waits to be read."""
    for member in held.declared.keys() - declared.keys():
        held.router.declare(Declared(member, (), (), "", ""))
    for member, each in declared.items():
        if held.declared.get(member) != each:
            held.router.declare(each)
    for question, answer in list(held.answers.items()):
        if answers.get(question) != answer:
            held.router.unlearn(answer.kept.key)
            del held.questions[answer.kept.key]
    for question, answer in answers.items():
        if held.answers.get(question) != answer:
            held.router.learn(answer.kept)
            held.questions[answer.kept.key] = question
    held.declared, held.answers = declared, answers
    return held.router.understand()


def _looked(
    router: Router, text: str, at: datetime, among: frozenset[int]
) -> tuple[list[Ranked], list[tuple[Kept, float]]]:
    asked = router.read(text)
    return router.rank(asked, at=at, among=among), router.similar(asked, most=_SIMILAR_MOST)


def _like(router: Router, text: str) -> list[tuple[Kept, float]]:
    return router.similar(router.read(text), most=_SIMILAR_MOST)


def _questions(held: _Held, like: list[tuple[Kept, float]]) -> tuple[str, ...]:
    return tuple(held.questions[kept.key] for kept, _ in like)


def _found(held: _Held, ranked: Ranked) -> Found | None:
    near = ranked.reason
    return None if near is None else Found(ranked.member, _reason(held, near))


def _reason(held: _Held, near: Near) -> Reason:
    answer = held.answers.get(held.questions.get(near.key, "")) if near.key is not None else None
    if answer is None:
        return Reason(Why.OFFERS, near.phrase)
    why = Why.HELPED if answer.kept.helped else Why.SHARED
    return Reason(why, shorten(answer.kept.question, _ABOUT_MOST), answer.kept.at.date())


async def _count_asked(work: Work, community: int, held: _Held) -> None:
    """Who was asked since it last looked: so that it is not always the same."""
    for member, at in await sources.asked_since(work, community, held.asked_until or work.now - A_WEEK):
        held.router.asked(member, at)
        held.asked_until = at
