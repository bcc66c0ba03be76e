"""The week opens with the community's panel, or by hand; or it is skipped."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from bot.community.addresses import homes
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import panel
from bot.community.week.opening import Week as CommunityWeek
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.schedules import Appointment
from bot.standups import closing, placing, reminding
from bot.standups.rules import State
from bot.standups.rules import closing as closing_moment
from bot.standups.settings import DEFAULTS, Settings, settings_of, skip_next
from bot.standups.tables import AHEAD, SettingsRow, WeekRow
from bot.standups.weeks import Week, as_week, newest_of

CLOSES, REMINDS = "standup-close", "standup-remind"
_REMINDED_BEFORE = timedelta(hours=3)

_Rows = Mapping[tuple[int, int], WeekRow]


async def open_weeks(work: Work, opening: Sequence[CommunityWeek]) -> None:
    """A part of every opening week: what was prepared is placed, and the closing and the next word ahead planned."""
    communities = {each.community for each in opening}
    await _close_former(work, communities)
    told = await settings_of(work, communities)
    rows = await _rows(work, {(each.community, each.number) for each in opening})
    skipping = {community for community, each in told.items() if each.skips_next}
    opened: list[WeekRow] = []
    for each in opening:
        row = _row_for(work, rows, each.community, each.number, takes=each.community not in skipping)
        row.thread = each.thread or row.thread
        if each.community in skipping:
            row.state = State.SKIPPED.value
        else:
            opened.append(row)
    await work.session.execute(
        update(SettingsRow).where(SettingsRow.community_id.in_(skipping)).values(skips_next=False)
    )
    await _open(work, opened, told)
    await reminding.plan(work, communities)


async def open_by_hand(work: Work, who: Who) -> Week:
    """This week's, again or after all. One that is open stays as it is."""
    community = who.must(Right.RUN_WEEK)
    shown = (await panel.panels(work, {community})).get(community)
    if shown is None or shown.week == AHEAD:
        raise DomainError("standups-not-begun")
    row = _row_for(work, await _rows(work, {(community, shown.week)}), community, shown.week, takes=True)
    if row.state != State.OPEN:
        row.thread = row.thread or await panel.under_the_week(work, community)
        row.report_at = None
        await _open(work, [row], await settings_of(work, {community}))
        await panel.refresh_standing(work, {community})
    return as_week(row)


async def skip(work: Work, who: Who) -> Week | None:
    """The week that is open now; None when it is the next one. What was written stays its writers' own."""
    community = who.must(Right.RUN_WEEK)
    row = await newest_of(work, community, locked=True)
    if row is None or row.state != State.OPEN:
        await skip_next(work, community)
        return None
    row.state = State.SKIPPED.value
    await panel.refresh_standing(work, {community})
    return as_week(row)


async def _close_former(work: Work, communities: Collection[int]) -> None:
    """One that was opened late by hand may still be open: there is never a second one."""
    rows = await work.session.scalars(
        select(WeekRow)
        .where(WeekRow.community_id.in_(communities), WeekRow.state == State.OPEN.value)
        .with_for_update()
    )
    await closing.close(work, rows.all(), {})


async def _rows(work: Work, wanted: Collection[tuple[int, int]]) -> _Rows:
    """Those with these numbers, and those ahead, by community and number."""
    rows = await work.session.scalars(
        select(WeekRow)
        .where(
            WeekRow.community_id.in_({community for community, _ in wanted}),
            WeekRow.number.in_({AHEAD} | {number for _, number in wanted}),
        )
        .with_for_update()
    )
    return {(row.community_id, row.number): row for row in rows}


def _row_for(work: Work, rows: _Rows, community: int, number: int, *, takes: bool) -> WeekRow:
    """`takes`: what was prepared becomes this week's."""
    row = rows.get((community, number))
    if row is None and takes:
        row = rows.get((community, AHEAD))
    if row is None:
        row = WeekRow(community_id=community, state=State.AHEAD.value, report_pages=[], word="")
        work.session.add(row)
    row.number = number
    return row


async def _open(work: Work, rows: Sequence[WeekRow], told: Mapping[int, Settings]) -> None:
    communities = {row.community_id for row in rows}
    places = await homes(work, communities)
    planned: list[Appointment] = []
    for row in rows:
        zone = places[row.community_id].zone
        wanted = told.get(row.community_id, DEFAULTS)
        row.state, row.opened_at = State.OPEN.value, work.now
        closes_at = closing_moment(work.now, wanted.days_open, wanted.closes, ZoneInfo(zone))
        row.closes_at = closes_at
        moments = {CLOSES: closes_at, REMINDS: closes_at - _REMINDED_BEFORE}
        planned += [
            Appointment(row.community_id, occasion, at, zone)
            for occasion, at in moments.items()
            if at > work.now
        ]
    await work.session.flush()
    await schedules.set_appointments(work, planned)
    await placing.place_prepared(work, rows)
