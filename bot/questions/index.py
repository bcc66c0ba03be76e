"""Who knows, found: one router a community, held in memory and renewed as soon as the database says that it is old.

It holds what members tell the group of themselves, and what helped, with the names that may be read with it. A request
that was declined, an asker without a name and a private note stand in none of the rows that are read here.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from itertools import count

from sqlalchemy import select

from bot.community import topics
from bot.community.members import languages_here
from bot.community.topics import Way
from bot.kernel.house import Work
from bot.questions.asking import Found
from bot.questions.revisions import revision
from bot.questions.routing.ranker import Declared, Kept, Ranked, Router
from bot.questions.routing.ranker import Reason as Near
from bot.questions.routing.settings import Settings, default_settings
from bot.questions.routing.vectors import Vectors
from bot.questions.rows import question_of
from bot.questions.rules import Reason, Why
from bot.questions.tables import CandidateRow, QuestionRow
from bot.questions.waiting import A_WEEK

_HELD_MOST = 50
_SIMILAR_MOST = 3
_READ_AT_ONCE = 32
_ROWS_AT_ONCE = 500
_NOBODY = 0
"""Who helped but is not named: no member has this number."""

Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Answer:
    """A question that was answered, in one version of it."""

    question: str
    version: int
    kept: Kept


@dataclass(slots=True)
class _Held:
    """A router and what of the rows it has; one caller at a time. `keys` gives each question a number here."""

    router: Router
    stamp: Stamp | None = None
    declared: dict[int, Declared] = field(default_factory=dict[int, Declared])
    answers: dict[str, _Answer] = field(default_factory=dict[str, _Answer])
    questions: dict[int, str] = field(default_factory=dict[int, str])
    asked_until: datetime | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    numbers: Iterator[int] = field(default_factory=count)


class Index:
    """`vectors` are left out where meaning is switched off; words alone then do."""

    def __init__(self, vectors: Vectors | None, settings: Settings | None = None) -> None:
        self._vectors = vectors
        self._settings = settings or default_settings()
        self._held: OrderedDict[int, _Held] = OrderedDict()
        self._reading: set[asyncio.Task[None]] = set()

    async def who_knows(
        self, work: Work, community: int, text: str, among: Collection[int]
    ) -> Sequence[Found]:
        """Best first; whoever was turned to lately stands further down. Nobody without a reason."""
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            await _count_asked(work, community, held)
            ranked = await asyncio.to_thread(held.router.rank, text, at=work.now, among=frozenset(among))
            return [found for each in ranked if (found := _found(held, each)) is not None]

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]:
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            found = await asyncio.to_thread(held.router.similar, text, most=_SIMILAR_MOST)
            return [held.questions[kept.key] for kept, _ in found]

    async def vocabulary(self, work: Work, community: int) -> frozenset[str]:
        """Every word that is held of a community."""
        held = self._of(community)
        async with held.lock:
            await self._renew(work, community, held)
            return frozenset(held.router.vocabulary())

    def _of(self, community: int) -> _Held:
        held = self._held.pop(community, None) or _Held(Router(self._vectors, self._settings))
        self._held[community] = held
        if len(self._held) > _HELD_MOST:
            self._held.popitem(last=False)
        return held

    async def _renew(self, work: Work, community: int, held: _Held) -> None:
        stamp = (await revision(work, community), *await topics.stamp(work, community))
        if stamp == held.stamp:
            return
        declared = await _declared(work, community)
        answers = await _answers(work, community, held)
        await asyncio.to_thread(_bring_up, held, declared, answers)
        held.stamp = stamp
        self._read_on(held)

    def _read_on(self, held: _Held) -> None:
        """What many answers mean takes a while to read: in the background, a few at a time."""
        task = asyncio.create_task(_read(held.router))
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)


async def _read(router: Router) -> None:
    while await asyncio.to_thread(router.understand, _READ_AT_ONCE):
        pass


def _bring_up(held: _Held, declared: dict[int, Declared], answers: dict[str, _Answer]) -> None:
    """What is new is learnt, what is gone is forgotten, the rest stays as it is."""
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


def _found(held: _Held, ranked: Ranked) -> Found | None:
    near = ranked.reason
    return None if near is None else Found(ranked.member, _reason(held, near))


def _reason(held: _Held, near: Near) -> Reason:
    answer = held.answers.get(held.questions.get(near.key, "")) if near.key is not None else None
    if answer is None:
        return Reason(Why.OFFERS, near.phrase)
    return Reason(Why.HELPED, answer.kept.question, answer.kept.at.date())


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
            language=spoken.get(member, "nl"),
        )
    return found


async def _answers(work: Work, community: int, held: _Held) -> dict[str, _Answer]:
    """Only what is new or changed is read and opened."""
    of = (QuestionRow.community_id == community, QuestionRow.kept > 0, QuestionRow.member_id.is_not(None))
    versions = dict((await work.session.execute(select(QuestionRow.id, QuestionRow.kept).where(*of))).all())
    known = {
        question: answer
        for question, answer in held.answers.items()
        if versions.get(question) == answer.version
    }
    fresh = sorted(versions.keys() - known.keys())
    rows: list[QuestionRow] = []
    for start in range(0, len(fresh), _ROWS_AT_ONCE):
        chunk = fresh[start : start + _ROWS_AT_ONCE]
        rows += (await work.session.scalars(select(QuestionRow).where(QuestionRow.id.in_(chunk)))).all()
    return known | await asyncio.to_thread(_opened, work, held, rows)


def _opened(work: Work, held: _Held, rows: Sequence[QuestionRow]) -> dict[str, _Answer]:
    found: dict[str, _Answer] = {}
    for row in rows:
        question = question_of(work, row)
        kept = Kept(
            key=next(held.numbers),
            question=question.text,
            text=question.helped,
            by=question.helper or _NOBODY,
            at=datetime.combine(row.asked_on, time(), UTC),
            helped=True,
        )
        found[row.id] = _Answer(row.id, row.kept, kept)
    return found


async def _count_asked(work: Work, community: int, held: _Held) -> None:
    """Who was asked since it last looked: so that it is not always the same."""
    since = held.asked_until or work.now - A_WEEK
    rows = await work.session.execute(
        select(CandidateRow.member_id, CandidateRow.asked_at)
        .join(QuestionRow, QuestionRow.id == CandidateRow.question_id)
        .where(QuestionRow.community_id == community, CandidateRow.asked_at > since)
        .order_by(CandidateRow.asked_at)
    )
    for member, at in rows:
        if at is not None:
            held.router.asked(member, at)
            held.asked_until = at
