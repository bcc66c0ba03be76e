"""Who may be asked now, and the set hour at which anything without a name goes."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.community.listening import Listening
from bot.community.members import zone_of
from bot.kernel.house import Work
from bot.questions.rules import ASKED_MOST
from bot.questions.tables import CandidateRow
from bot.rhythm import schedules
from bot.rhythm.kinds import Lane, Tide
from bot.rhythm.rules import moment_on
from bot.rhythm.spending import with_room

BATCH = "question-batch"
HOUR = time(10)
A_WEEK = timedelta(days=7)


async def free_now(work: Work, listed: Sequence[CandidateRow]) -> list[int]:
    """In their order: not those who rest or left, nor those who had their share of questions this week."""
    waiting = [each.member_id for each in listed if each.asked_at is None]
    listening = await Listening().listeners(work, waiting)
    awake = {member: each for member, each in listening.items() if each.tide is Tide.HIGH}
    roomy = await with_room(work, awake, Lane.FROM_PEOPLE)
    busy = await _busy(work, waiting)
    return [each for each in waiting if each in roomy and each not in busy]


async def plan_batch(work: Work, community: int) -> datetime:
    """The next set hour, in the community's zone."""
    zone = ZoneInfo(await zone_of(work, community))
    today = work.now.astimezone(zone).toordinal()
    at = next(at for day in (today, today + 1) if (at := moment_on(day, HOUR, zone)) > work.now)
    await schedules.set_appointment(work, community, BATCH, at, zone.key)
    return at


async def _busy(work: Work, members: Sequence[int]) -> set[int]:
    """Also counts what is still on its way to them."""
    rows = await work.session.scalars(
        select(CandidateRow.member_id)
        .where(CandidateRow.member_id.in_(members), CandidateRow.asked_at > work.now - A_WEEK)
        .group_by(CandidateRow.member_id)
        .having(func.count() >= ASKED_MOST)
    )
    return set(rows.all())
