"""Who does what, and for how long. Whoever is offered a role takes it up by their own yes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, or_, select

from bot.community import accounts, waiting
from bot.community.arriving.setup import Person
from bot.community.mydata import Subject
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AccountRow, MemberRow, RoleRow
from bot.community.words import Role
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.foryou import Reader
from bot.rhythm.telling import tell

GIVEN = tuple(role for role in Role if role is not Role.MEMBER)
KIND = "role"
TURN = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Holder:
    """`account` is the platform's id; `until` is None for a role without an end."""

    role: Role
    account: str
    name: str
    until: datetime | None


async def holders(work: Work, who: Who) -> Sequence[Holder]:
    """For everyone in the group: an observer is never unseen."""
    rows = await work.session.execute(
        select(RoleRow, AccountRow)
        .join(AccountRow, AccountRow.id == RoleRow.account_id)
        .where(
            RoleRow.community_id == who.here(),
            RoleRow.accepted.is_(True),
            RoleRow.since <= work.now,
            or_(RoleRow.until.is_(None), RoleRow.until > work.now),
        )
        .order_by(RoleRow.id)
    )
    found = [Holder(Role(row.role), account.address, account.name, row.until) for row, account in rows]
    return sorted(found, key=lambda holder: GIVEN.index(holder.role))


async def give(work: Work, who: Who, role: Role, person: Person) -> Holder:
    """A co-facilitator is asked first and takes a turn of four weeks; other roles last until they are taken back."""
    community = who.must(Right.NAME_ROLES)
    if role not in GIVEN:
        raise DomainError("core-unknown-button")
    if person.is_bot:
        raise DomainError("setup-facilitator-is-bot")
    account = await accounts.remember(work, who.platform, person.account, person.name)
    if role is not Role.CO_FACILITATOR:
        await accounts.give_role(work, community, account, role)
        return Holder(role, person.account, person.name, None)
    await _ask(work, community, account)
    return Holder(role, person.account, person.name, work.now + TURN)


async def accept(work: Work, who: Who, offered: int) -> datetime:
    """Yes to a turn as co-facilitator, which begins now."""
    row = await _offered(work, who, offered)
    await waiting.answered(work, Reader(who.joined()), KIND, str(offered))
    until = work.now + TURN
    row.accepted, row.since, row.until = True, work.now, until
    return until


async def decline(work: Work, who: Who, offered: int) -> None:
    """Nobody is told why, and nothing remains of it."""
    await work.session.delete(await _offered(work, who, offered))
    await waiting.answered(work, Reader(who.joined()), KIND, str(offered))


async def _ask(work: Work, community: int, account: int) -> None:
    member = await work.session.scalar(
        select(MemberRow.id).where(
            MemberRow.community_id == community, MemberRow.account_id == account, MemberRow.left_at.is_(None)
        )
    )
    if member is None:
        raise DomainError("roles-not-joined")
    row = await accounts.give_role(work, community, account, Role.CO_FACILITATOR, accepted=False)
    await tell(work, [Tell(kind=KIND, community=community, member=member, subject=str(row.id))])


async def _offered(work: Work, who: Who, offered: int) -> RoleRow:
    row = await work.session.scalar(
        select(RoleRow)
        .join(AccountRow, AccountRow.id == RoleRow.account_id)
        .where(
            RoleRow.id == offered,
            RoleRow.community_id == who.here(),
            RoleRow.accepted.is_(False),
            AccountRow.platform == who.platform,
            AccountRow.address == who.account,
        )
        .with_for_update(of=RoleRow)
    )
    if row is None:
        raise NotAllowed("roles-not-offered")
    return row


def held(work: Work, subject: Subject) -> tuple[ColumnElement[bool], ...]:
    """The roles of someone, also one that is offered to them."""
    return (
        RoleRow.community_id == subject.community,
        RoleRow.account_id == subject.account,
        RoleRow.role != Role.MEMBER.value,
        or_(RoleRow.until.is_(None), RoleRow.until > work.now),
    )


async def must_have_another(work: Work, who: Who) -> None:
    """The last facilitator stays until there is another."""
    leads = [each for each in await holders(work, who) if each.role is Role.FACILITATOR]
    if [each.account for each in leads] == [who.account]:
        raise DomainError("roles-last-facilitator")


async def take_back(work: Work, who: Who, role: Role, account: str) -> None:
    """By who names roles, or by the holder. The last facilitator stays until there is another."""
    if account != who.account:
        who.must(Right.NAME_ROLES)
    current = await holders(work, who)
    if not any(holder.role is role and holder.account == account for holder in current):
        raise NotAllowed("roles-not-held")
    if role is Role.FACILITATOR and sum(holder.role is role for holder in current) == 1:
        raise DomainError("roles-last-facilitator")
    number = await accounts.find(work, who.platform, account)
    await work.session.execute(
        delete(RoleRow).where(
            RoleRow.community_id == who.here(), RoleRow.account_id == number, RoleRow.role == role.value
        )
    )
