"""Circles: some of the group who go into something together, with a name and members of their own choosing.

Everyone in the group sees which there are and who is in them, and walks in or out as they like.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, exists, func, select

from bot.community.group_tables import CircleRow, InCircleRow
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AccountRow, MemberRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line

NAME_MOST, AT_MOST = 60, 10


@dataclass(frozen=True, slots=True)
class Circle:
    """`people` are the platform's ids; `mine` says whether the reader is in it."""

    id: int
    name: str
    people: tuple[str, ...]
    mine: bool


async def circles(work: Work, who: Who) -> Sequence[Circle]:
    """Those in which somebody is who still takes part."""
    who.joined()
    rows = await work.session.execute(
        select(CircleRow.id, CircleRow.name, AccountRow.address, MemberRow.id)
        .join(InCircleRow, InCircleRow.circle_id == CircleRow.id)
        .join(MemberRow, MemberRow.id == InCircleRow.member_id)
        .join(AccountRow, AccountRow.id == MemberRow.account_id)
        .where(CircleRow.community_id == who.here(), MemberRow.left_at.is_(None))
        .order_by(CircleRow.id, MemberRow.id)
    )
    people: defaultdict[tuple[int, str], list[tuple[str, int]]] = defaultdict(list)
    for number, name, address, member in rows:
        people[number, name].append((address, member))
    return [
        Circle(number, name, tuple(address for address, _ in each), who.member in [m for _, m in each])
        for (number, name), each in people.items()
    ]


async def make(work: Work, who: Who, name: str) -> None:
    """Whoever makes one is in it."""
    member = who.joined()
    who.must(Right.PROPOSE)
    name = one_line(name)
    if not name:
        raise DomainError("circles-empty")
    if len(name) > NAME_MOST:
        raise DomainError("agreements-long", most=NAME_MOST)
    await tidy(work, who.here())
    standing = select(func.count()).where(CircleRow.community_id == who.here())
    if (await work.session.scalar(standing) or 0) >= AT_MOST:
        raise DomainError("circles-many", most=AT_MOST)
    row = CircleRow(community_id=who.here(), name=name)
    work.session.add(row)
    await work.session.flush()
    work.session.add(InCircleRow(circle_id=row.id, member_id=member))


async def enter(work: Work, who: Who, circle: int) -> None:
    """Entering twice is entering once."""
    member, row = who.joined(), await _circle(work, who, circle)
    who.must(Right.CONTRIBUTE)
    if await work.session.get(InCircleRow, (row.id, member)) is None:
        work.session.add(InCircleRow(circle_id=row.id, member_id=member))


async def leave(work: Work, who: Who, circle: int) -> None:
    """The last one out takes the circle along."""
    row = await _circle(work, who, circle)
    mine = (InCircleRow.circle_id == row.id, InCircleRow.member_id == who.joined())
    await work.session.execute(delete(InCircleRow).where(*mine))
    await tidy(work, who.here())


async def _circle(work: Work, who: Who, number: int) -> CircleRow:
    row = await work.session.get(CircleRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("circles-gone")
    return row


async def tidy(work: Work, community: int) -> None:
    """A circle in which nobody is any more, because they left or erased themselves, is none."""
    someone = exists().where(
        InCircleRow.circle_id == CircleRow.id,
        MemberRow.id == InCircleRow.member_id,
        MemberRow.left_at.is_(None),
    )
    await work.session.execute(delete(CircleRow).where(CircleRow.community_id == community, ~someone))
