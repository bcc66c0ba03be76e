"""A day before, and once before closing: only for who wants it, never to who has answered already."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, select

from bot.community.addresses import homes
from bot.community.tables import MemberRow
from bot.community.week import rhythm
from bot.community.week.opening import OCCASION
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.schedules import Appointment
from bot.rhythm.telling import tell
from bot.standups.rules import State
from bot.standups.settings import DEFAULTS, settings_of
from bot.standups.tables import EntryRow, WeekRow, WishRow

PREPARES = "standup-prepare"
PREPARATION, REMINDER = "week-preparation", "week-reminder"
_BEFORE = timedelta(days=1)


async def plan(work: Work, communities: Collection[int]) -> set[int]:
    """The word ahead comes a day before the next opening. Gives those for which that is no longer to come, because
    they open tomorrow."""
    opens = await schedules.next_openings(work, communities, OCCASION)
    planned: list[Appointment] = []
    tomorrow: set[int] = set()
    for community, home in (await homes(work, opens)).items():
        at, zone = opens[community], ZoneInfo(home.zone)
        if at - _BEFORE > work.now:
            planned.append(Appointment(community, PREPARES, at - _BEFORE, home.zone))
        elif at.astimezone(zone).date() > work.now.astimezone(zone).date():
            tomorrow.add(community)
    await schedules.set_appointments(work, planned)
    return tomorrow


async def prepare(work: Work, due: Sequence[Due]) -> None:
    """Tomorrow a week opens, unless the rhythm changed since this was planned; who prepared already is left alone."""
    tomorrow = await plan(work, {each.community for each in due})
    told = await settings_of(work, tomorrow)
    opening = [
        each
        for each in due
        if each.community in tomorrow and not told.get(each.community, DEFAULTS).skips_next
    ]
    await _tell(work, opening, PREPARATION, WishRow.prepares.is_(True), WeekRow.state == State.AHEAD.value)


async def remind(work: Work, due: Sequence[Due]) -> None:
    """Not on a day of rest: what is open then closes without asking anything of anyone."""
    resting = await rhythm.resting(work, {each.community for each in due})
    closing = [each for each in due if each.community not in resting]
    await _tell(work, closing, REMINDER, WishRow.reminded.is_(True), WeekRow.state == State.OPEN.value)


async def _tell(
    work: Work, due: Sequence[Due], kind: str, wish: ColumnElement[bool], week: ColumnElement[bool]
) -> None:
    moments = {each.community: each.due_at for each in due}
    answered = exists().where(
        and_(
            EntryRow.member_id == MemberRow.id,
            WeekRow.id == EntryRow.week_id,
            WeekRow.community_id == MemberRow.community_id,
            week,
        )
    )
    rows = await work.session.execute(
        select(MemberRow.id, MemberRow.community_id)
        .join(WishRow, WishRow.member_id == MemberRow.id)
        .where(MemberRow.community_id.in_(moments), MemberRow.left_at.is_(None), wish, ~answered)
    )
    tells = [
        Tell(
            kind=kind,
            community=community,
            subject=f"{moments[community]:%Y-%m-%d}",
            member=member,
            once=f"{moments[community]:%Y-%m-%d}",
        )
        for member, community in rows
    ]
    if tells:
        await tell(work, tells)
