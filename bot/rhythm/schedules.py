"""A community's rhythms and appointments, and the days on which it rests."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, delete, select, update

from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm.rules import Rest, Rule, next_moment
from bot.rhythm.tables import RestRow, ScheduleRow
from bot.rhythm.waking import wake

# Built once: every panel asks it.
_NEXT_OPENINGS = select(ScheduleRow.community_id, ScheduleRow.next_at).where(
    ScheduleRow.community_id.in_(bindparam("communities", expanding=True)),
    ScheduleRow.occasion == bindparam("occasion"),
    ScheduleRow.next_at.is_not(None),
)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What a facilitator sees: without a rule it is one appointment. `asked`: nobody reacted, so it waits for a yes."""

    id: int
    occasion: str
    subject: str
    rule: Rule | None
    next_at: datetime | None
    asked: bool


@dataclass(frozen=True, slots=True)
class Appointment:
    """One moment; the same occasion and subject at another moment moves it."""

    community: int
    occasion: str
    at: datetime
    zone: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PlannedRest:
    id: int
    days: Rest


async def set_rhythm(
    work: Work, community: int, occasion: str, rule: Rule, zone: str, *, subject: str = ""
) -> datetime | None:
    """Sets it, or changes it from now on, and says when it opens next. The rule's own rests are not stored: see `rest`."""
    row = await _row(work, community, occasion, subject)
    row.zone, row.weekday, row.at, row.every, row.anchor = (
        zone,
        rule.weekday,
        rule.at,
        rule.every,
        rule.anchor,
    )
    row.unanswered, row.asked_at = 0, None
    return await _plan(work, [row], community)


async def set_appointment(
    work: Work, community: int, occasion: str, at: datetime, zone: str, *, subject: str = ""
) -> None:
    """Once, at a moment; setting it again moves it."""
    await set_appointments(work, [Appointment(community, occasion, at, zone, subject)])


async def set_appointments(work: Work, appointments: Sequence[Appointment]) -> None:
    """The same for many, in two queries however many there are."""
    if not appointments:
        return
    standing = await work.session.scalars(
        select(ScheduleRow)
        .where(
            ScheduleRow.community_id.in_({each.community for each in appointments}),
            ScheduleRow.occasion.in_({each.occasion for each in appointments}),
            ScheduleRow.subject.in_({each.subject for each in appointments}),
        )
        .with_for_update()
    )
    rows = {(row.community_id, row.occasion, row.subject): row for row in standing}
    for each in appointments:
        key = (each.community, each.occasion, each.subject)
        row = rows.get(key)
        if row is None:
            row = rows[key] = ScheduleRow(
                community_id=each.community, occasion=each.occasion, subject=each.subject
            )
            work.session.add(row)
        row.zone, row.weekday, row.at, row.every, row.anchor = each.zone, None, None, None, None
        row.next_at = each.at
    await work.session.flush()
    await wake(work)


async def stop(work: Work, community: int, occasion: str, *, subject: str = "") -> None:
    await work.session.execute(
        delete(ScheduleRow).where(
            ScheduleRow.community_id == community,
            ScheduleRow.occasion == occasion,
            ScheduleRow.subject == subject,
        )
    )


async def rhythms(work: Work, community: int) -> list[Rhythm]:
    query = select(ScheduleRow).where(ScheduleRow.community_id == community).order_by(ScheduleRow.id)
    rests = (await rests_of(work, {community})).get(community, ())
    return [
        Rhythm(row.id, row.occasion, row.subject, _rule(row, rests), row.next_at, row.asked_at is not None)
        for row in await work.session.scalars(query)
    ]


async def next_openings(work: Work, communities: Collection[int], occasion: str) -> dict[int, datetime]:
    """By community; without those where nothing is planned."""
    asked = {"communities": list(communities), "occasion": occasion}
    rows = await work.session.execute(_NEXT_OPENINGS, asked)
    return {community: moment for community, moment in rows if moment is not None}


async def rest(work: Work, community: int, days: Rest) -> int:
    """A holiday, a quiet week, a pause: nothing opens. Its number takes it back."""
    if days.last is not None and days.last < days.first:
        raise DomainError("rhythm-rest-ends-before-it-begins")
    row = RestRow(community_id=community, first=days.first, last=days.last)
    work.session.add(row)
    await replan(work, community)
    return row.id


async def no_rest(work: Work, community: int, number: int) -> None:
    await work.session.execute(delete(RestRow).where(RestRow.id == number, RestRow.community_id == community))
    await replan(work, community)


async def rests(work: Work, community: int, since: date) -> list[PlannedRest]:
    """Those that are not over by then, first one first."""
    rows = await work.session.scalars(
        select(RestRow).where(RestRow.community_id == community).order_by(RestRow.first, RestRow.id)
    )
    return [
        PlannedRest(row.id, Rest(row.first, row.last)) for row in rows if not row.last or row.last >= since
    ]


async def replan(work: Work, community: int) -> None:
    """Computes anew when each rhythm opens next. What is due already stays due: it is opened, or skipped aloud."""
    await work.session.flush()
    rows = [
        row
        for row in await _of_community(work, community)
        if row.weekday is not None and row.asked_at is None
    ]
    await _plan(work, [row for row in rows if row.next_at is None or row.next_at > work.now], community)


async def heard(work: Work, community: int) -> None:
    """Somebody reacted: the rhythms of this community are wanted."""
    await work.session.execute(
        update(ScheduleRow)
        .where(ScheduleRow.community_id == community, ScheduleRow.unanswered > 0)
        .values(unanswered=0)
    )


async def go_on(work: Work, community: int, schedule: int) -> datetime | None:
    """Yes to "shall I go on?". Whoever does not answer, or says no, leaves the rhythm at rest."""
    row = await work.session.get(ScheduleRow, schedule)
    if row is None or row.community_id != community:
        raise DomainError("rhythm-is-no-more")
    row.unanswered, row.asked_at = 0, None
    return await _plan(work, [row], community)


def rule_of(
    weekday: int | None, at: time | None, every: int | None, anchor: date | None, rests: tuple[Rest, ...]
) -> Rule | None:
    if weekday is None or at is None or every is None or anchor is None:
        return None
    return Rule(weekday, at, anchor, every, rests)


async def rests_of(work: Work, communities: Collection[int]) -> dict[int, tuple[Rest, ...]]:
    found: dict[int, tuple[Rest, ...]] = {}
    rows = await work.session.execute(
        select(RestRow.community_id, RestRow.first, RestRow.last).where(RestRow.community_id.in_(communities))
    )
    for community, first, last in rows:
        found[community] = (*found.get(community, ()), Rest(first, last))
    return found


async def _plan(work: Work, rows: Iterable[ScheduleRow], community: int) -> datetime | None:
    await work.session.flush()
    rests = (await rests_of(work, {community})).get(community, ())
    following = None
    for row in rows:
        rule = _rule(row, rests)
        if rule is not None:
            following = row.next_at = next_moment(rule, ZoneInfo(row.zone), work.now)
    await work.session.flush()
    await wake(work)
    return following


def _rule(row: ScheduleRow, rests: tuple[Rest, ...]) -> Rule | None:
    return rule_of(row.weekday, row.at, row.every, row.anchor, rests)


async def _row(work: Work, community: int, occasion: str, subject: str) -> ScheduleRow:
    row = await work.session.scalar(
        select(ScheduleRow)
        .where(
            ScheduleRow.community_id == community,
            ScheduleRow.occasion == occasion,
            ScheduleRow.subject == subject,
        )
        .with_for_update()
    )
    if row is None:
        row = ScheduleRow(community_id=community, occasion=occasion, subject=subject)
        work.session.add(row)
    return row


async def _of_community(work: Work, community: int) -> Sequence[ScheduleRow]:
    query = select(ScheduleRow).where(ScheduleRow.community_id == community).order_by(ScheduleRow.id)
    return (await work.session.scalars(query.with_for_update())).all()
