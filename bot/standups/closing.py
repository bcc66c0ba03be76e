"""Closing: one question in the thread and on the panel, a draft for the facilitator, a check for whoever is quoted."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from sqlalchemy import select

from bot.community.addresses import homes
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import panel, rhythm
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.rhythm.schedules import Appointment
from bot.rhythm.telling import tell
from bot.standups import reports
from bot.standups.rules import State
from bot.standups.settings import DEFAULTS, settings_of
from bot.standups.tables import EntryRow, PartRow, WeekRow
from bot.standups.weeks import Week, as_week, must_be_open

QUESTION, DRAFT, CHECK = "closing-question", "draft", "report-check"


async def close_by_hand(work: Work, who: Who) -> Week:
    row = await must_be_open(work, who.must(Right.RUN_WEEK))
    await close(work, [row], {})
    return as_week(row)


async def close_due(work: Work, due: Sequence[Due]) -> None:
    """Opener: those whose hour it is."""
    rows = await work.session.scalars(
        select(WeekRow)
        .where(
            WeekRow.community_id.in_({each.community for each in due}),
            WeekRow.state == State.OPEN.value,
            WeekRow.closes_at <= work.now,
        )
        .with_for_update()
    )
    weeks = rows.all()
    resting = await rhythm.resting(work, {row.community_id for row in weeks})
    await close(work, weeks, {each.community: each.tide for each in due}, resting)


async def close(
    work: Work, rows: Sequence[WeekRow], tides: Mapping[int, Tide], resting: Collection[int] = ()
) -> None:
    """Where nothing was shared, or at low tide, a week simply ends: no question, no report, not a word about it.

    On a day of rest nothing is asked of the group; what people shared is reported all the same.
    """
    quoted = await _quoted(work, [row.id for row in rows])
    told = await settings_of(work, {row.community_id for row in rows})
    asking: list[WeekRow] = []
    for row in rows:
        asks = bool(quoted.get(row.id)) and tides.get(row.community_id, Tide.HIGH) is Tide.HIGH
        row.state = (State.CLOSED if asks else State.DONE).value
        if asks:
            hours = told.get(row.community_id, DEFAULTS).report_hours
            row.report_at = work.now + timedelta(hours=hours)
            asking.append(row)
    await work.session.flush()
    await _plan_reports(work, asking)
    await _ask(work, asking, quoted, resting)
    await panel.refresh_standing(work, {row.community_id for row in rows})


async def _plan_reports(work: Work, rows: Sequence[WeekRow]) -> None:
    if not rows:
        return
    places = await homes(work, {row.community_id for row in rows})
    planned = [
        Appointment(row.community_id, reports.OCCASION, row.report_at, places[row.community_id].zone)
        for row in rows
        if row.report_at is not None
    ]
    await schedules.set_appointments(work, planned)


async def _ask(
    work: Work, rows: Sequence[WeekRow], quoted: Mapping[int, Sequence[int]], resting: Collection[int]
) -> None:
    questions = {
        row.id: Tell(kind=QUESTION, community=row.community_id, subject=str(row.id), of=row.thread)
        for row in rows
        if row.thread is not None and row.question is None and row.community_id not in resting
    }
    others = [each for row in rows for each in _privately(row, quoted[row.id])]
    if not questions and not others:
        return
    told = await tell(work, [*questions.values(), *others])
    made = dict(zip(questions, told, strict=False))
    for row in rows:
        row.question = row.question or made.get(row.id)


def _privately(row: WeekRow, members: Sequence[int]) -> list[Tell]:
    """Each once a week, also when it is closed twice."""
    subject, once = str(row.id), f"week:{row.id}"
    draft = Tell(kind=DRAFT, community=row.community_id, subject=subject, facilitators=True, once=once)
    checks = [
        Tell(kind=CHECK, community=row.community_id, subject=subject, member=member, once=once)
        for member in members
    ]
    return [draft, *checks]


async def _quoted(work: Work, weeks: Sequence[int]) -> dict[int, list[int]]:
    """Whose words are in each week's report."""
    rows = await work.session.execute(
        select(EntryRow.week_id, EntryRow.member_id)
        .join(PartRow, PartRow.entry_id == EntryRow.id)
        .where(EntryRow.week_id.in_(weeks), PartRow.audience == Audience.GROUP.value)
        .distinct()
        .order_by(EntryRow.week_id, EntryRow.member_id)
    )
    found: dict[int, list[int]] = {}
    for week, member in rows:
        found.setdefault(week, []).append(member)
    return found
