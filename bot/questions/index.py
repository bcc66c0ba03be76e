"""Who knows, found: one router a community, held in memory and renewed as soon as the database says that it is old.

It holds what members tell the group of themselves, and what helped, with the names that may be read with it. A request
that was declined, an asker without a name and a private note stand in none of the rows that are read here.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from sqlalchemy import select

from bot.community import topics
from bot.community.members import languages_here
from bot.community.topics import Way
from bot.kernel.house import Work
from bot.questions.asking import Found
from bot.questions.plain import Declared, Kept, Ranked, Router
from bot.questions.revisions import revision
from bot.questions.rows import question_of
from bot.questions.rules import Reason, Why
from bot.questions.tables import CandidateRow, QuestionRow
from bot.questions.waiting import A_WEEK

_HELD_MOST = 50
_SIMILAR_MOST = 3

Stamp = tuple[int, int, int]


@dataclass(slots=True)
class _Held:
    """A router and what of the rows it has. One caller at a time: it works in a thread of its own."""

    router: Router = field(default_factory=Router)
    stamp: Stamp | None = None
    declared: dict[int, Declared] = field(default_factory=dict[int, Declared])
    kept: dict[str, tuple[int, Kept]] = field(default_factory=dict[str, tuple[int, Kept]])
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Index:
    def __init__(self) -> None:
        self._held: OrderedDict[int, _Held] = OrderedDict()

    async def who_knows(
        self, work: Work, community: int, text: str, among: Collection[int]
    ) -> Sequence[Found]:
        """Best first; whoever was turned to much this week stands further down."""
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            loads = await _asked_lately(work, among)
            ranked = await asyncio.to_thread(_rank, held, loads, text, work.now, frozenset(among))
            return [Found(each.member, _reason(held, each)) for each in ranked]

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]:
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            return await asyncio.to_thread(held.router.similar, text, most=_SIMILAR_MOST)

    async def vocabulary(self, work: Work, community: int) -> frozenset[str]:
        """Every word that is held of a community."""
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            return held.router.vocabulary()

    def _of(self, community: int) -> _Held:
        held = self._held.pop(community, None) or _Held()
        self._held[community] = held
        if len(self._held) > _HELD_MOST:
            self._held.popitem(last=False)
        return held

    async def _renew(self, work: Work, community: int, held: _Held) -> None:
        stamp = (await revision(work, community), *await topics.stamp(work, community))
        if stamp == held.stamp:
            return
        declared = await _declared(work, community)
        kept = await _kept(work, community, held)
        await asyncio.to_thread(_bring_up, held, declared, kept)
        held.stamp = stamp


def _bring_up(held: _Held, declared: dict[int, Declared], kept: dict[str, tuple[int, Kept]]) -> None:
    """What is new is learnt, what is gone is forgotten, the rest stays as it is."""
    for member in held.declared.keys() - declared.keys():
        held.router.forget(member)
    for member, each in declared.items():
        if held.declared.get(member) != each:
            held.router.declare(each)
    for key in held.kept.keys() - kept.keys():
        held.router.unlearn(key)
    for key, (version, each) in kept.items():
        if key not in held.kept or held.kept[key][0] != version:
            held.router.unlearn(key)
            held.router.learn(each)
    held.declared, held.kept = declared, kept


def _rank(
    held: _Held, loads: Iterable[tuple[int, datetime]], text: str, now: datetime, among: frozenset[int]
) -> list[Ranked]:
    held.router.asked_lately(loads)
    return held.router.rank(text, at=now, among=among)


def _reason(held: _Held, ranked: Ranked) -> Reason:
    if ranked.reason.answer in held.kept:
        _, kept = held.kept[ranked.reason.answer]
        return Reason(Why.HELPED, kept.question, kept.at.date())
    return Reason(Why.OFFERS, ranked.reason.offer)


async def _declared(work: Work, community: int) -> dict[int, Declared]:
    """What the group may read, by member."""
    spoken = await languages_here(work, [community])
    offers = await topics.of_community(work, community, Way.OFFERS)
    found: dict[int, Declared] = {}
    for member in {each.member for each in offers}:
        theirs = [each for each in offers if each.member == member]
        found[member] = Declared(
            member=member,
            offers=tuple(each.phrase for each in theirs),
            wants=(),
            example=" ".join(filter(None, (each.example for each in theirs))),
            language=spoken[member],
        )
    return found


async def _kept(work: Work, community: int, held: _Held) -> dict[str, tuple[int, Kept]]:
    """Only what is new or changed is read and opened."""
    of = (QuestionRow.community_id == community, QuestionRow.kept > 0, QuestionRow.member_id.is_not(None))
    versions = dict((await work.session.execute(select(QuestionRow.id, QuestionRow.kept).where(*of))).all())
    known = {
        key: held.kept[key] for key, version in versions.items() if held.kept.get(key, (0,))[0] == version
    }
    query = select(QuestionRow).where(*of)
    if known:
        query = query.where(QuestionRow.id.in_(versions.keys() - known.keys()))
    rows = (await work.session.scalars(query)).all()
    return known | await asyncio.to_thread(_opened, work, rows)


def _opened(work: Work, rows: Sequence[QuestionRow]) -> dict[str, tuple[int, Kept]]:
    found: dict[str, tuple[int, Kept]] = {}
    for row in rows:
        question = question_of(work, row)
        at = datetime.combine(row.asked_on, time(), UTC)
        found[row.id] = (
            row.kept,
            Kept(row.id, question.text, question.helped, by=question.helper, at=at, helped=True),
        )
    return found


async def _asked_lately(work: Work, members: Collection[int]) -> list[tuple[int, datetime]]:
    rows = await work.session.execute(
        select(CandidateRow.member_id, CandidateRow.asked_at).where(
            CandidateRow.member_id.in_(members), CandidateRow.asked_at > work.now - A_WEEK
        )
    )
    return [(member, at) for member, at in rows if at is not None]
