"""How communities and members want to be spoken to at this moment: what the rhythm asks before it speaks."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select

from bot.community.panel import calm_at
from bot.community.tables import CommunityRow, MemberRow, RoleRow
from bot.community.words import Calm, Hearing, Role
from bot.kernel.house import Work
from bot.rhythm.kinds import Tide
from bot.rhythm.people import Circle, Listener

_TIDES = {None: Tide.HIGH, Calm.ONE_QUESTION: Tide.LOW, Calm.NOTHING: Tide.STILL}


class Listening:
    """Whoever is not in an answer has left, or is no more."""

    async def circles(self, work: Work, communities: Collection[int]) -> dict[int, Circle]:
        rows = await work.session.execute(
            select(CommunityRow.id, CommunityRow.zone, CommunityRow.calm, CommunityRow.calm_until).where(
                CommunityRow.id.in_(communities),
                CommunityRow.started_at.is_not(None),
                CommunityRow.removed_at.is_(None),
            )
        )
        facilitators = await _facilitators(work, communities)
        return {
            number: Circle(
                ZoneInfo(zone), _TIDES[calm_at(work.now, calm, until)], tuple(facilitators.get(number, ()))
            )
            for number, zone, calm, until in rows
        }

    async def listeners(self, work: Work, members: Collection[int]) -> dict[int, Listener]:
        rows = await work.session.execute(
            select(MemberRow, CommunityRow.zone)
            .join(CommunityRow, CommunityRow.id == MemberRow.community_id)
            .where(MemberRow.id.in_(members), MemberRow.left_at.is_(None), CommunityRow.removed_at.is_(None))
        )
        return {member.id: _listener(member.account_id, member, zone, work.now) for member, zone in rows}


async def _facilitators(work: Work, communities: Collection[int]) -> dict[int, list[Listener]]:
    """A facilitator who has not joined did not say how to be reached, and finds everything in *For you*."""
    rows = await work.session.execute(
        select(RoleRow.community_id, RoleRow.account_id, CommunityRow.zone, MemberRow)
        .join(CommunityRow, CommunityRow.id == RoleRow.community_id)
        .outerjoin(
            MemberRow,
            (MemberRow.community_id == RoleRow.community_id)
            & (MemberRow.account_id == RoleRow.account_id)
            & MemberRow.left_at.is_(None),
        )
        .where(
            RoleRow.community_id.in_(communities),
            RoleRow.role == Role.FACILITATOR.value,
            RoleRow.since <= work.now,
            or_(RoleRow.until.is_(None), RoleRow.until > work.now),
        )
        .order_by(RoleRow.id)
    )
    found: defaultdict[int, list[Listener]] = defaultdict(list)
    for community, account, zone, member in rows:
        found[community].append(_listener(account, member, zone, work.now))
    return found


def _listener(account: int, member: MemberRow | None, zone: str, now: datetime) -> Listener:
    if member is None:
        return Listener(account, ZoneInfo(zone), direct=False)
    resting = member.rests_until is not None and member.rests_until > now
    return Listener(
        account=account,
        zone=ZoneInfo(member.zone or zone),
        direct=member.hears == Hearing.DIRECT.value,
        tide=Tide.STILL if resting else Tide.HIGH,
    )
