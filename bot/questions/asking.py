"""Asking: written first, then one chooses whom to ask, and may always take it back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from sqlalchemy import delete

from bot.community.addresses import members_at
from bot.community.members import number
from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import new_row_id
from bot.questions.life import Event, Life, Stage
from bot.questions.moving import happens
from bot.questions.rows import Question, asker_of, candidates, of_member, own, question_of, seal
from bot.questions.rules import SHOWN_MOST, SMALL_GROUP, Kind, Reason, Why, reason_of, written
from bot.questions.tables import CandidateRow, QuestionRow
from bot.questions.waiting import plan_batch
from bot.rhythm import schedules

_DRAFTS_LAST = timedelta(days=7)


class How(StrEnum):
    AROUND = "around"
    GROUP = "group"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Found:
    """A member who may know, and why."""

    member: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Looked:
    """Who may know, best first, and which questions were like it."""

    found: tuple[Found, ...]
    like: tuple[str, ...]


class Finder(Protocol):
    """Reads what it needs; never inside a writing work."""

    async def look(self, work: Work, community: int, text: str, among: Collection[int]) -> Looked: ...

    async def like(self, work: Work, community: int, text: str) -> Sequence[str]: ...

    async def near(self, texts: Sequence[str], lines: Sequence[str]) -> list[list[tuple[int, float]]]: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """`left_out` are the platform's ids of who shall not be asked; `link` is the message that it is about."""

    text: str
    kind: Kind | None = None
    named: bool = True
    left_out: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """`small`: whoever asks without a name may be guessed."""

    question: Question
    reasons: tuple[Reason, ...]
    small: bool


async def look(work: Work, who: Who, wanted: Wanted, finder: Finder, members: Collection[int]) -> Looked:
    """Before it is written: who of these members may know, and what was answered before."""
    community = who.must(Right.CONTRIBUTE)
    text = written(wanted.text)
    left_out = {*(await members_at(work, community, wanted.left_out)).values(), who.joined()}
    return await finder.look(work, community, text, set(members) - left_out)


async def write(work: Work, who: Who, wanted: Wanted, looked: Looked, *, asker: int | None = None) -> Draft:
    """`asker`: whose question it is, if it is not the writer's own."""
    community, member = who.must(Right.CONTRIBUTE), asker or who.joined()
    await _forget_drafts(work, community)
    row_id = new_row_id()
    row = QuestionRow(
        id=row_id,
        community_id=community,
        member_id=member if wanted.named else None,
        author=None if wanted.named else seal(work, row_id, "author", str(member)),
        content=seal(work, row_id, "content", written(wanted.text)),
        link=wanted.link,
        kind=wanted.kind.value if wanted.kind else "",
        asked_on=work.now.date(),
        stage=Stage.DRAFT.value,
    )
    work.session.add(row)
    await work.session.flush()
    _list(work, row, looked.found)
    await work.session.flush()
    small = await number(work, community) < SMALL_GROUP
    return Draft(question_of(work, row), tuple(each.reason for each in looked.found[:SHOWN_MOST]), small)


async def drafted(work: Work, who: Who, question: str) -> Draft:
    """The same again, to choose otherwise."""
    row = await own(work, who, question)
    reasons = [reason_of(each.reason) for each in await candidates(work, question)]
    small = await number(work, row.community_id) < SMALL_GROUP
    return Draft(question_of(work, row), tuple(reasons[:SHOWN_MOST]), small)


async def start(work: Work, who: Who, question: str, how: How, person: str = "") -> Life | None:
    """`person` is the platform's id of the one who is asked first. None: it begins with the next batch."""
    row = await own(work, who, question)
    if row.stage != Stage.DRAFT:
        raise DomainError("questions-begun")
    row.around = how is not How.GROUP
    if how is How.ONE:
        await _first(work, row, person)
    await schedules.heard(work, row.community_id)
    if row.member_id is None:
        row.stage = Stage.WAITING.value
        await plan_batch(work, row.community_id)
        return None
    return await happens(work, row, Event.BEGIN)


async def withdraw(work: Work, who: Who, question: str) -> None:
    """At any moment, and everything that stood of it goes."""
    row = await own(work, who, question)
    if row.stage in {Stage.DRAFT, Stage.WAITING}:
        await work.session.delete(row)
        return
    await happens(work, row, Event.WITHDRAW)


async def mine(work: Work, who: Who) -> Sequence[Question]:
    rows = await of_member(work, who.here(), who.joined())
    return [question_of(work, row) for row in rows if row.stage not in {Stage.DRAFT, Stage.WITHDRAWN}]


async def _first(work: Work, row: QuestionRow, person: str) -> None:
    known = await members_at(work, row.community_id, [person])
    member = known.get(person)
    if member is None:
        raise DomainError("questions-not-a-member")
    await put_first(work, row, Found(member, Reason(Why.CHOSEN)))


async def put_first(work: Work, row: QuestionRow, found: Found) -> None:
    """Before all others in line; who was asked already, or asks, is not asked."""
    listed = await candidates(work, row.id)
    standing = next((each for each in listed if each.member_id == found.member), None)
    if asker_of(work, row) == found.member:
        raise DomainError("questions-own")
    if standing is not None and standing.asked_at is not None:
        raise DomainError("questions-asked-already")
    first = min((each.position for each in listed), default=1) - 1
    if standing is None:
        _list(work, row, [found], first)
    else:
        standing.position, standing.reason = first, found.reason.packed()
    await work.session.flush()


def _list(work: Work, row: QuestionRow, found: Sequence[Found], first: int = 1) -> None:
    work.session.add_all(
        CandidateRow(
            question_id=row.id, member_id=each.member, position=position, reason=each.reason.packed()
        )
        for position, each in enumerate(found, start=first)
    )


async def _forget_drafts(work: Work, community: int) -> None:
    old = QuestionRow.asked_on < (work.now - _DRAFTS_LAST).date()
    await work.session.execute(
        delete(QuestionRow).where(
            QuestionRow.community_id == community, QuestionRow.stage == Stage.DRAFT.value, old
        )
    )
