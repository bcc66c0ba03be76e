"""Letting go of what was proposed or agreed: a proposal by who made it, what holds by who steers."""

from sqlalchemy import select

from bot.community import accounts
from bot.community.agreements.agreeing import take_away
from bot.community.agreements.page import DATED, Agreement, Sort, agreement_of
from bot.community.agreements.settling import LET_GO, announce, newest_version
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AgreementRow
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work

_STANDING = DATED | {Sort.RULE}
"""The compass, the name and the others are replaced by their next."""


async def within_reach(work: Work, who: Who) -> tuple[Agreement, ...]:
    """What the reader may let go of, newest first."""
    rows = await work.session.scalars(
        select(AgreementRow)
        .where(AgreementRow.community_id == who.here(), AgreementRow.replaced_at.is_(None))
        .order_by(AgreementRow.id.desc())
    )
    account = await accounts.find(work, who.platform, who.account)
    steers = who.may(Right.STEER)
    return tuple(agreement_of(row) for row in rows if _open(row) and (steers or _own(row, account)))


async def asked(work: Work, who: Who, number: int) -> Agreement:
    """What would go, for whoever may let it go."""
    return agreement_of(await _found(work, who, number))


async def let_go(work: Work, who: Who, number: int) -> Agreement:
    """A proposal goes with the message that told of it; of what held the group reads that it no longer does."""
    row = await _found(work, who, number)
    gone = agreement_of(row)
    if row.confirmed_at is None:
        await take_away(work, row)
        return gone
    row.replaced_at = work.now
    if row.kind == Sort.RULE:
        row.version = await newest_version(work, row.community_id) + 1
    await announce(work, row, LET_GO)
    return gone


async def _found(work: Work, who: Who, number: int) -> AgreementRow:
    row = await work.session.get(AgreementRow, number, with_for_update=True)
    if row is None or row.community_id != who.here() or row.replaced_at is not None or not _open(row):
        raise NotAllowed("agreements-gone")
    if not _own(row, await accounts.find(work, who.platform, who.account)):
        who.must(Right.STEER)
    return row


def _open(row: AgreementRow) -> bool:
    return row.confirmed_at is None or row.kind in _STANDING


def _own(row: AgreementRow, account: int | None) -> bool:
    return row.confirmed_at is None and account is not None and row.account_id == account
