"""What `/help` tells: what the bot does, what it keeps of this community, who sees it, and how to stop it."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from bot.community.people import Who
from bot.community.removal import KEPT_FOR
from bot.community.tables import AccountRow, CommunityRow, RoleRow
from bot.community.words import Role
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class About:
    """`community_name` is empty outside a community; the facilitators are given as the platform's ids."""

    community_name: str
    facilitators: tuple[str, ...]
    kept_days: int
    joined: bool
    begun: bool


async def about(work: Work, who: Who) -> About:
    if who.community is None:
        return About("", (), KEPT_FOR.days, joined=False, begun=False)
    row = await work.session.get_one(CommunityRow, who.community)
    return About(
        community_name=row.name,
        facilitators=await facilitators(work, who.community),
        kept_days=KEPT_FOR.days,
        joined=who.member is not None,
        begun=row.started_at is not None,
    )


async def facilitators(work: Work, community: int) -> tuple[str, ...]:
    found = await work.session.scalars(
        select(AccountRow.address)
        .join(RoleRow, RoleRow.account_id == AccountRow.id)
        .where(
            RoleRow.community_id == community,
            RoleRow.role == Role.FACILITATOR.value,
            RoleRow.since <= work.now,
            or_(RoleRow.until.is_(None), RoleRow.until > work.now),
        )
        .order_by(RoleRow.id)
    )
    return tuple(found)
