"""Where a group has no rounds, a quarter stands in for one: then too who kept something is asked whether it still holds."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.week import rounds
from bot.community.week.opening import Week
from bot.harvest.round_end import LOOK_BACK
from bot.harvest.tables import HarvestRow
from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.kinds import Tide
from bot.rhythm.telling import tell


async def ask_to_look_back(work: Work, weeks: Sequence[Week]) -> None:
    """As a week opens: one word a member a quarter, and only to who was promised it by now."""
    today = work.now.date()
    found = await work.session.execute(
        select(HarvestRow.community_id, HarvestRow.member_id)
        .where(
            HarvestRow.community_id.in_([week.community for week in weeks if week.tide is Tide.HIGH]),
            HarvestRow.look_again_on <= today,
        )
        .distinct()
        .order_by(HarvestRow.community_id, HarvestRow.member_id)
    )
    due = found.all()
    roundless = await rounds.without(work, {community for community, _ in due}) if due else set[int]()
    quarter = f"{today.year}-{(today.month + 2) // 3}"
    tells = [
        Tell(kind=LOOK_BACK, community=community, subject=quarter, member=member, once=quarter)
        for community, member in due
        if community in roundless
    ]
    await tell(work, tells)
