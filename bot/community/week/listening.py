"""How communities and members want to be spoken to at this moment: what the rhythm asks before it speaks."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, or_, select

from bot.community.tables import CommunityRow, MemberRow, RoleRow
from bot.community.week.panel import calm_at
from bot.community.words import Calm, Hearing, Role
from bot.kernel.house import Work
from bot.rhythm.kinds import Tide
from bot.rhythm.people import Circle, Listener

_TIDES = {None: Tide.HIGH, Calm.ONE_QUESTION: Tide.LOW, Calm.NOTHING: Tide.STILL}

# As columns, without the ORM's bookkeeping, and built once: every message passes here.
_HEARS = (MemberRow.id, MemberRow.account_id, MemberRow.hears, MemberRow.zone, MemberRow.rests_until)
_CIRCLES = select(CommunityRow.id, CommunityRow.zone, CommunityRow.calm, CommunityRow.calm_until).where(
    CommunityRow.id.in_(bindparam("communities", expanding=True)),
    CommunityRow.started_at.is_not(None),
    CommunityRow.removed_at.is_(None),
)
_LISTENERS = (
    select(*_HEARS, CommunityRow.zone)
    .join(CommunityRow, CommunityRow.id == MemberRow.community_id)
    .where(
        MemberRow.id.in_(bindparam("members", expanding=True)),
        MemberRow.left_at.is_(None),
        CommunityRow.removed_at.is_(None),
    )
)
_FACILITATORS = (
    select(RoleRow.community_id, RoleRow.account_id, CommunityRow.zone, *_HEARS)
    .join(CommunityRow, CommunityRow.id == RoleRow.community_id)
    .outerjoin(
        MemberRow,
        (MemberRow.community_id == RoleRow.community_id)
        & (MemberRow.account_id == RoleRow.account_id)
        & MemberRow.left_at.is_(None),
    )
    .where(
        RoleRow.community_id.in_(bindparam("communities", expanding=True)),
        RoleRow.role == Role.FACILITATOR.value,
        RoleRow.since <= bindparam("now"),
        or_(RoleRow.until.is_(None), RoleRow.until > bindparam("now")),
    )
    .order_by(RoleRow.id)
)


class Listening:
    """Whoever is not in an answer has left, or is no more."""

    async def circles(self, work: Work, communities: Collection[int]) -> dict[int, Circle]:
        rows = await work.session.execute(_CIRCLES, {"communities": list(communities)})
        facilitators = await _facilitators(work, communities)
        return {
            number: Circle(
                ZoneInfo(zone), _TIDES[calm_at(work.now, calm, until)], tuple(facilitators.get(number, ()))
            )
            for number, zone, calm, until in rows
        }

    async def listeners(self, work: Work, members: Collection[int]) -> dict[int, Listener]:
        rows = await work.session.execute(_LISTENERS, {"members": list(members)})
        return {
            member: _listener(account, hears, own_zone or zone, rests_until, work.now)
            for member, account, hears, own_zone, rests_until, zone in rows
        }


async def _facilitators(work: Work, communities: Collection[int]) -> dict[int, list[Listener]]:
    """A facilitator who has not joined did not say how to be reached, and finds everything in *For you*."""
    asked = {"communities": list(communities), "now": work.now}
    rows = await work.session.execute(_FACILITATORS, asked)
    found: defaultdict[int, list[Listener]] = defaultdict(list)
    for community, account, zone, _, _, hears, own_zone, rests_until in rows:
        found[community].append(_listener(account, hears, own_zone or zone, rests_until, work.now))
    return found


def _listener(
    account: int, hears: str | None, zone: str, rests_until: datetime | None, now: datetime
) -> Listener:
    resting = rests_until is not None and rests_until > now
    return Listener(
        account=account,
        zone=ZoneInfo(zone),
        direct=hears == Hearing.DIRECT.value,
        tide=Tide.STILL if resting else Tide.HIGH,
    )
