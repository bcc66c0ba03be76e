"""Who may be asked now, and the set hour at which anything without a name goes."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community.members import zone_of
from bot.community.week.listening import Listening
from bot.kernel.house import Work
from bot.questions.rules import ASKED_MOST, SHOWN_MOST, Why, reason_of
from bot.questions.tables import CandidateRow
from bot.rhythm import schedules
from bot.rhythm.kinds import Lane, Tide
from bot.rhythm.rules import moment_on
from bot.rhythm.spending import with_room

BATCH = "question-batch"
HOUR = time(10)
A_WEEK = timedelta(days=7)
_BY_PEOPLE = frozenset({Why.CHOSEN, Why.SUGGESTED})


async def free_now(work: Work, listed: Sequence[CandidateRow]) -> list[int]:
    """Best first, and of the likeliest those whom fewer questions went to this week: not always the same one gives.
    Nobody who rests, left or had their share."""
    waiting = [each.member_id for each in listed if each.asked_at is None]
    listening = await Listening().listeners(work, waiting)
    awake = {member: each for member, each in listening.items() if each.tide is Tide.HIGH}
    roomy = await with_room(work, awake, Lane.FROM_PEOPLE)
    asked = await _asked_this_week(work, waiting)
    thought_of = {each.member_id for each in listed if reason_of(each.reason).why in _BY_PEOPLE}
    likeliest = sorted(waiting[:SHOWN_MOST], key=lambda member: (member not in thought_of, asked[member]))
    in_turn = [*likeliest, *waiting[SHOWN_MOST:]]
    return [each for each in in_turn if each in roomy and asked[each] < ASKED_MOST]


async def plan_batch(work: Work, community: int) -> datetime:
    """The next set hour, in the community's zone."""
    zone = ZoneInfo(await zone_of(work, community))
    today = work.now.astimezone(zone).toordinal()
    at = next(at for day in (today, today + 1) if (at := moment_on(day, HOUR, zone)) > work.now)
    await schedules.set_appointment(work, community, BATCH, at, zone.key)
    return at


async def _asked_this_week(work: Work, members: Sequence[int]) -> Counter[int]:
    """Also counts what is still on its way to them."""
    rows = await work.session.scalars(
        select(CandidateRow.member_id).where(
            CandidateRow.member_id.in_(members), CandidateRow.asked_at > work.now - A_WEEK
        )
    )
    return Counter(rows.all())
