"""A case: something to look at together, in rounds. Without a name the bot relays it both ways, in batches.

Nothing that anybody can read or export links a case without a name to who brought it: its author is sealed, and so
are all who speak in it. What comes back waits for the author, who is found at their own click.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.community.members import names_at
from bot.community.people import Who
from bot.community.safety.hiding import must_be_heard
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.reflections import nameless, relaying
from bot.reflections.journal import mine as own_note
from bot.reflections.journal import packed, unpacked
from bot.reflections.mixing import author_of, content_of, sealed
from bot.reflections.rounds import Round, Sort, State, fits, sort_of
from bot.reflections.rules import written
from bot.reflections.tables import CaseRow, CaseSayRow
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import forget, tell

QUESTION_MOST = 300


@dataclass(frozen=True, slots=True)
class Case:
    """`name` is empty for a case without one."""

    id: str
    community: int
    situation: str
    question: str
    name: str
    round: Round
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Say:
    """`name` is empty where nobody has one."""

    id: str
    case: str
    sort: Sort
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """What became of what someone said: `offered` names an idea that came in the round for questions."""

    sort: Sort
    offered: str | None
    at: datetime | None


async def begin(
    work: Work, who: Who, situation: str, question: str, *, named: bool, note: str = ""
) -> datetime | None:
    """With a name at once; without one in the next batch, whose moment is given. A note it grew from leaves with it."""
    author, question = who.joined(), plain(question)[:QUESTION_MOST]
    if not question:
        raise DomainError("reflections-case-question-missing")
    if not named:
        await nameless.must_be_allowed(work, who)
    content = packed(question, written(situation))
    case = sealed(
        work, CaseRow, author, content, community_id=who.here(), named=named, round=Round.WAITING.value
    )
    await work.session.flush()
    if named:
        await relaying.open_case(work, case)
        return None
    if note:
        row = await own_note(work, who, note)
        await work.session.delete(row)
        await forget(work, member=author, subject=note)
    return await nameless.plan_batch(work, who.here())


async def say(work: Work, who: Who, case: str, wanted: Sort, text: str) -> Spoken:
    """Its author's own mark says what it is; the bot judges no text."""
    row = await _row(work, who, case)
    mine = author_of(work, row) == who.joined()
    if not row.named:
        await must_be_heard(work, who)
    now = Round(row.round)
    sort = sort_of(wanted, now, author=mine)
    if sort is None:
        raise DomainError("reflections-case-not-now", round=row.round)
    state = State.WAITING if fits(sort, now) else State.OFFERED
    said = sealed(
        work, CaseSayRow, who.joined(), written(text), case_id=row.id, sort=sort.value, state=state.value
    )
    await work.session.flush()
    if state is State.OFFERED:
        return Spoken(sort, said.id, None)
    return Spoken(sort, None, await relaying.soon(work, row))


async def keep_idea(work: Work, who: Who, said: str) -> None:
    """For the round of ideas. Whoever does not answer kept nothing."""
    row = await _offered(work, who, said)
    row.state = State.WAITING.value


async def drop_idea(work: Work, who: Who, said: str) -> None:
    await work.session.delete(await _offered(work, who, said))


async def mine(work: Work, who: Who) -> list[tuple[Case, Sequence[Say]]]:
    """One's own open cases with what came back, found by opening the sealed authors at this click."""
    rows = await work.session.scalars(
        select(CaseRow).where(CaseRow.community_id == who.here(), CaseRow.round != Round.CLOSED.value)
    )
    own = {row.id: row for row in rows if author_of(work, row) == who.joined()}
    posted = (CaseSayRow.case_id.in_(own), CaseSayRow.state == State.POSTED.value)
    back = (await work.session.scalars(select(CaseSayRow).where(*posted))).all()
    authors = [*((row, row) for row in own.values()), *((own[each.case_id], each) for each in back)]
    called = await _names(work, authors)
    return [
        (_case(work, row, called), [_say(work, each, called) for each in back if each.case_id == row.id])
        for row in own.values()
    ]


async def close(work: Work, who: Who, case: str) -> None:
    """By its author, at any time."""
    row = await _row(work, who, case)
    if author_of(work, row) != who.joined():
        raise NotAllowed("reflections-gone")
    await relaying.to_round(work, row, Round.CLOSED)
    await schedules.stop(work, row.community_id, relaying.OCCASION, subject=row.id)


async def shown(work: Work, cases: Collection[str]) -> dict[str, Case]:
    rows = (await work.session.scalars(select(CaseRow).where(CaseRow.id.in_(cases)))).all()
    called = await _names(work, ((row, row) for row in rows))
    return {row.id: _case(work, row, called) for row in rows}


async def said(work: Work, contributions: Collection[str]) -> dict[str, Say]:
    found = await work.session.execute(
        select(CaseRow, CaseSayRow)
        .join(CaseSayRow, CaseRow.id == CaseSayRow.case_id)
        .where(CaseSayRow.id.in_(contributions), CaseSayRow.state == State.POSTED.value)
    )
    rows = [(case, row) for case, row in found]
    called = await _names(work, rows)
    return {row.id: _say(work, row, called) for _, row in rows}


async def of_member(work: Work, community: int, member: int) -> tuple[list[CaseRow], list[CaseSayRow]]:
    cases = (await work.session.scalars(select(CaseRow).where(CaseRow.community_id == community))).all()
    contributions = await work.session.scalars(
        select(CaseSayRow)
        .join(CaseRow, CaseRow.id == CaseSayRow.case_id)
        .where(CaseRow.community_id == community)
    )
    return (
        [row for row in cases if author_of(work, row) == member],
        [row for row in contributions if author_of(work, row) == member],
    )


async def erase(work: Work, community: int, member: int) -> None:
    """A case goes with all that was said in it: it was its author's."""
    cases, contributions = await of_member(work, community, member)
    for row in cases:
        inside = await work.session.scalars(select(CaseSayRow).where(CaseSayRow.case_id == row.id))
        contributions += [each for each in inside if each not in contributions]
    away = [(relaying.CASE, row) for row in cases] + [(relaying.SAID, row) for row in contributions]
    tells = [
        Tell(kind=kind, community=community, subject=row.id, act=Act.DELETE, of=row.delivery)
        for kind, row in away
        if row.delivery is not None
    ]
    await tell(work, tells)
    for row in (*contributions, *cases):
        await work.session.delete(row)
        await work.session.flush()


async def _row(work: Work, who: Who, case: str) -> CaseRow:
    row = await work.session.get(CaseRow, case, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("reflections-gone")
    return row


async def _offered(work: Work, who: Who, said: str) -> CaseSayRow:
    row = await work.session.get(CaseSayRow, said, with_for_update=True)
    if row is None or row.state != State.OFFERED or author_of(work, row) != who.joined():
        raise NotAllowed("reflections-gone")
    return row


def _case(work: Work, row: CaseRow, called: Mapping[str, str]) -> Case:
    question, situation = unpacked(content_of(work, row))
    name = called.get(row.id, "")
    return Case(row.id, row.community_id, situation, question, name, Round(row.round), row.until)


def _say(work: Work, row: CaseSayRow, called: Mapping[str, str]) -> Say:
    return Say(row.id, row.case_id, Sort(row.sort), content_of(work, row), called.get(row.id, ""))


async def _names(work: Work, rows: Iterable[tuple[CaseRow, CaseRow | CaseSayRow]]) -> dict[str, str]:
    """Who is behind each row, by its id, each with its case; of a case without a name nobody's seal is opened."""
    authors = {row.id: (case.community_id, author_of(work, row)) for case, row in rows if case.named}
    called = await names_at(work, {*authors.values()})
    return {row: called.get(author, "") for row, (_, author) in authors.items()}
