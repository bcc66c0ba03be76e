"""A community's rhythm as who keeps it going sees and changes it: day, hour, how often, and when it rests."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.community import moments
from bot.community.addresses import homes
from bot.community.answers import hour_of
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow
from bot.community.week import opening, panel
from bot.community.week.panel import calm_of
from bot.community.words import Calm
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.rules import Rest, Rule, going_on
from bot.rhythm.schedules import PlannedRest, Rhythm

_A_WEEK = timedelta(days=6)
OFTEN = range(1, 5)
"""Every so many weeks."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`paused`: nothing opens until somebody says so. `rests` are the days on which nothing opens, the pause left out."""

    rhythms: tuple[Rhythm, ...]
    rests: tuple[PlannedRest, ...]
    paused: bool
    zone: str
    calm: Calm | None
    calm_until: datetime | None

    @property
    def waits_for_a_yes(self) -> bool:
        return self.paused or any(rhythm.asked for rhythm in self.rhythms)


@dataclass(frozen=True, slots=True)
class Wish:
    """The answers as they were typed; an empty one leaves things as they are."""

    weekday: int | None = None
    hour: str = ""
    every: int | None = None


async def calendar(work: Work, who: Who) -> Calendar:
    row = await work.session.get_one(CommunityRow, who.must(Right.RUN_WEEK))
    all_rests = await schedules.rests(work, row.id, since=_today(work, row))
    return Calendar(
        rhythms=tuple(each for each in await schedules.rhythms(work, row.id) if each.rule is not None),
        rests=tuple(each for each in all_rests if each.days.last is not None),
        paused=any(each.days.last is None for each in all_rests),
        zone=row.zone,
        calm=calm_of(row, work.now),
        calm_until=row.calm_until,
    )


async def rule(work: Work, who: Who, number: int) -> Rule:
    """What a form shows before it is changed."""
    community = who.must(Right.STEER)
    return _rule(await _one(work, community, number))


async def change(work: Work, who: Who, number: int, wish: Wish) -> Rhythm:
    """From now on. The week's own day and hour are the community's too."""
    row = await work.session.get_one(CommunityRow, who.must(Right.STEER), with_for_update=True)
    found = await _one(work, row.id, number)
    now = _rule(found)
    weekday = now.weekday if wish.weekday is None else wish.weekday
    every = now.every if wish.every is None else wish.every
    if weekday not in range(7) or every not in OFTEN:
        raise DomainError("core-unknown-button")
    at = hour_of(wish.hour) or now.at
    if found.occasion == opening.OCCASION:
        row.weekday, row.opens_at = weekday, at
        await opening.plan(work, row, every=every)
    else:
        fresh = going_on(now, Rule(weekday, at, _today(work, row), every))
        await schedules.set_rhythm(work, row.id, found.occasion, fresh, row.zone, subject=found.subject)
    return await _one(work, row.id, number)


async def rest(work: Work, who: Who, first: str, last: str) -> PlannedRest:
    """A holiday, a quiet week. Without a last day it takes a week."""
    row = await _run(work, who)
    today = _today(work, row)
    begins = _day(first, today)
    ends = _day(last, begins) if last.strip() else begins + _A_WEEK
    days = Rest(begins, ends)
    return PlannedRest(await schedules.rest(work, row.id, days), days)


async def no_rest(work: Work, who: Who, number: int) -> None:
    row = await _run(work, who)
    await schedules.no_rest(work, row.id, number)


async def pause(work: Work, who: Who) -> None:
    """Until further notice. Pausing twice is pausing once."""
    row = await _run(work, who)
    today = _today(work, row)
    if all(each.days.last for each in await schedules.rests(work, row.id, since=today)):
        await schedules.rest(work, row.id, Rest(today))
        await panel.refresh_standing(work, {row.id})


async def go_on(work: Work, who: Who) -> None:
    """Ends a pause, and answers for every rhythm that waits for a yes."""
    row = await _run(work, who)
    for each in await schedules.rests(work, row.id, since=_today(work, row)):
        if each.days.last is None:
            await schedules.no_rest(work, row.id, each.id)
    for each in await schedules.rhythms(work, row.id):
        if each.asked:
            await schedules.go_on(work, row.id, each.id)
    await panel.refresh_standing(work, {row.id})


async def resting(work: Work, communities: Collection[int]) -> set[int]:
    """Those for which this is a day of rest: a holiday, a quiet week, a pause."""
    rests = await schedules.rests_of(work, communities)
    today = {
        number: work.now.astimezone(ZoneInfo(home.zone)).date()
        for number, home in (await homes(work, rests)).items()
    }
    return {number for number, day in today.items() if any(each.holds(day) for each in rests[number])}


async def _one(work: Work, community: int, number: int) -> Rhythm:
    found = [each for each in await schedules.rhythms(work, community) if each.id == number]
    if not found:
        raise DomainError("rhythm-is-no-more")
    return found[0]


def _rule(found: Rhythm) -> Rule:
    if found.rule is None:
        raise DomainError("rhythm-is-no-more")
    return found.rule


async def _run(work: Work, who: Who) -> CommunityRow:
    return await work.session.get_one(CommunityRow, who.must(Right.RUN_WEEK), with_for_update=True)


def _today(work: Work, row: CommunityRow) -> date:
    return work.now.astimezone(ZoneInfo(row.zone)).date()


def _day(typed: str, today: date) -> date:
    found = moments.day(typed, today)
    if found is None:
        raise DomainError("rhythm-day-unclear")
    return found
