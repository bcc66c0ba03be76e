"""Who reads first what is written about someone without a name: chosen by the group, and with their own yes."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.addresses import members_at
from bot.community.agreements import agreeing
from bot.community.agreements.page import Agreement, Sort
from bot.community.members import names
from bot.community.people import Who
from bot.community.safety.tables import ReaderRow
from bot.community.tables import AgreementRow, MemberRow
from bot.kernel.errors import DomainError
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class Reader:
    member: int
    name: str


async def reader(work: Work, community: int) -> Reader | None:
    """None before the group agreed on someone, and after that one left."""
    return (await readers(work, {community})).get(community)


async def readers(work: Work, communities: Collection[int]) -> dict[int, Reader]:
    """By community, with the one agreed on last."""
    found = await work.session.execute(
        select(AgreementRow.community_id, MemberRow.id, MemberRow.name)
        .join(ReaderRow, ReaderRow.member_id == MemberRow.id)
        .join(AgreementRow, AgreementRow.id == ReaderRow.agreement_id)
        .where(
            AgreementRow.community_id.in_(communities),
            AgreementRow.confirmed_at.is_not(None),
            AgreementRow.replaced_at.is_(None),
            MemberRow.left_at.is_(None),
        )
        .order_by(AgreementRow.id)
    )
    return {community: Reader(member, name) for community, member, name in found}


async def propose(work: Work, who: Who, address: str) -> Agreement:
    """By any member, of any member, by the platform's id."""
    member = (await members_at(work, who.here(), [address])).get(address)
    if member is None:
        raise DomainError("reader-not-joined")
    name = (await names(work, who.here(), [member]))[member]
    return await agreeing.propose(work, who, Sort.READER, name, about=member)
