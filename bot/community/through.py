"""People without an account, who take part through a member.

They said yes to that themselves, away from the screen, and the member vouches for it. Of them a name is kept and since
when: nothing is ever sent to them, they have no rights, and whatever is given on their behalf is the member's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.community.group_tables import ThroughRow
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AccountRow, MemberRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line

NAME_MOST, AT_MOST = 60, 3


@dataclass(frozen=True, slots=True)
class Through:
    """`account` is the platform's id of the member; `mine` says whether that is the reader."""

    id: int
    name: str
    account: str
    since: datetime
    mine: bool


async def people(work: Work, who: Who) -> Sequence[Through]:
    """For everyone in the group: who is not there in person is never unseen."""
    who.joined()
    rows = await work.session.execute(
        select(ThroughRow, AccountRow.address)
        .join(MemberRow, MemberRow.id == ThroughRow.member_id)
        .join(AccountRow, AccountRow.id == MemberRow.account_id)
        .where(ThroughRow.community_id == who.here(), MemberRow.left_at.is_(None))
        .order_by(ThroughRow.id)
    )
    return [
        Through(row.id, row.name, address, row.since, mine=row.member_id == who.member)
        for row, address in rows
    ]


async def add(work: Work, who: Who, name: str, *, said_yes: bool) -> None:
    """Without their yes nothing is kept, not even the name."""
    member = who.joined()
    who.must(Right.CONTRIBUTE)
    name = one_line(name)
    if not said_yes:
        raise DomainError("through-no-yes")
    if not name:
        raise DomainError("through-empty")
    if len(name) > NAME_MOST:
        raise DomainError("agreements-long", most=NAME_MOST)
    mine = select(func.count()).where(ThroughRow.member_id == member)
    if (await work.session.scalar(mine) or 0) >= AT_MOST:
        raise DomainError("through-many", most=AT_MOST)
    work.session.add(ThroughRow(community_id=who.here(), member_id=member, name=name, since=work.now))


async def remove(work: Work, who: Who, number: int) -> None:
    """By the member through whom they take part, at once; or by who steers."""
    row = await work.session.get(ThroughRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("through-gone")
    if row.member_id != who.joined():
        who.must(Right.STEER)
    await work.session.delete(row)
