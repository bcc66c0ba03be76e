"""Who reads first what is written about someone without a name: chosen by the group, and with their own yes."""

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
    found = await work.session.execute(
        select(MemberRow.id, MemberRow.name)
        .join(ReaderRow, ReaderRow.member_id == MemberRow.id)
        .join(AgreementRow, AgreementRow.id == ReaderRow.agreement_id)
        .where(
            AgreementRow.community_id == community,
            AgreementRow.confirmed_at.is_not(None),
            AgreementRow.replaced_at.is_(None),
            MemberRow.left_at.is_(None),
        )
        .order_by(AgreementRow.id.desc())
        .limit(1)
    )
    row = found.first()
    return None if row is None else Reader(row[0], row[1])


async def propose(work: Work, who: Who, address: str) -> Agreement:
    """By any member, of any member, by the platform's id."""
    member = (await members_at(work, who.here(), [address])).get(address)
    if member is None:
        raise DomainError("reader-not-joined")
    name = (await names(work, who.here(), [member]))[member]
    return await agreeing.propose(work, who, Sort.READER, name, about=member)
