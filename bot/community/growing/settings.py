"""What a community and a member set once: who steers, how much hold, and the two silences."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.community import moments
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow, MemberRow
from bot.community.week import nudging, panel
from bot.community.week.panel import OCCASION, calm_of
from bot.community.words import Calm, Hearing, Hold, Mode, Phase
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.rules import moment_on

MOST_WEEKS_OF_REST = 26
_LONGEST_REST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class CommunitySettings:
    mode: Mode
    hold: Hold
    phase: Phase
    calm: Calm | None
    calm_until: datetime | None


@dataclass(frozen=True, slots=True)
class MemberSettings:
    """`hold` is None for who takes the group's."""

    hold: Hold | None
    rests_until: datetime | None
    hears: Hearing


async def of_community(work: Work, who: Who) -> CommunitySettings:
    row = await work.session.get_one(CommunityRow, who.here())
    return CommunitySettings(
        Mode(row.mode), Hold(row.hold), Phase(row.phase), calm_of(row, work.now), row.calm_until
    )


async def of_member(work: Work, who: Who) -> MemberSettings:
    row = await work.session.get_one(MemberRow, who.joined())
    resting = row.rests_until if row.rests_until and row.rests_until > work.now else None
    return MemberSettings(Hold(row.hold) if row.hold else None, resting, Hearing(row.hears))


async def rested_until(work: Work, who: Who) -> datetime | None:
    """Until when this member's last *Even niet* was, also when it is over."""
    return (await work.session.get_one(MemberRow, who.joined())).rests_until


async def joined_at(work: Work, who: Who) -> datetime:
    return (await work.session.get_one(MemberRow, who.joined())).joined_at


async def steer(work: Work, who: Who, mode: Mode) -> None:
    row = await _steered(work, who)
    row.mode = mode.value


async def hold_group(work: Work, who: Who, hold: Hold) -> None:
    row = await _steered(work, who)
    row.hold = hold.value


async def calm_down(work: Work, who: Who, calm: Calm | None, weeks: int = 1) -> None:
    """*Rustig aan*: one question or nothing, for some weeks; None goes on as usual."""
    row = await work.session.get_one(CommunityRow, who.must(Right.RUN_WEEK), with_for_update=True)
    row.calm = calm.value if calm else None
    row.calm_until = work.now + _some(weeks) if calm else None
    await panel.refresh_standing(work, {row.id})


async def hold_me(work: Work, who: Who, hold: Hold | None) -> None:
    row = await work.session.get_one(MemberRow, who.joined(), with_for_update=True)
    row.hold = hold.value if hold else None


async def rest(work: Work, who: Who, weeks: int) -> datetime | None:
    """*Even niet*: nothing from the bot until then; no weeks at all ends the rest."""
    row = await work.session.get_one(MemberRow, who.joined(), with_for_update=True)
    until = row.rests_until = work.now + _some(weeks) if weeks else None
    await nudging.again_after(work, row.id)
    return until


async def rest_until(work: Work, who: Who, typed: str) -> datetime:
    """*Even niet*, up to and including a day: it ends with that day, where this member lives."""
    row = await work.session.get_one(MemberRow, who.joined(), with_for_update=True)
    zone = ZoneInfo(who.zone)
    today = work.now.astimezone(zone).date()
    last = moments.day(typed, today)
    if last is None:
        raise DomainError("settings-day-unclear")
    if last < today:
        raise DomainError("settings-day-past")
    if last > today + _LONGEST_REST:
        raise DomainError("settings-day-far")
    until = row.rests_until = moment_on(last.toordinal() + 1, time(), zone)
    await nudging.again_after(work, row.id)
    return until


async def rest_this_week(work: Work, who: Who) -> datetime:
    """*Even niet*, until the next week opens and no longer than a week. A longer rest stays as long as it is."""
    row = await work.session.get_one(MemberRow, who.joined(), with_for_update=True)
    opens = await schedules.next_openings(work, {who.here()}, OCCASION)
    a_week = work.now + _some(1)
    until = min(opens.get(who.here(), a_week), a_week)
    until = max(until, row.rests_until or until)
    row.rests_until = until
    return until


async def _steered(work: Work, who: Who) -> CommunityRow:
    return await work.session.get_one(CommunityRow, who.must(Right.STEER), with_for_update=True)


def _some(weeks: int) -> timedelta:
    if not 1 <= weeks <= MOST_WEEKS_OF_REST:
        raise DomainError("core-unknown-button")
    return timedelta(weeks=weeks)
