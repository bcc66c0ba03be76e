"""Agreeing: one proposes, the group confirms."""

from datetime import date, timedelta

from sqlalchemy import func, select

from bot.community import accounts, members
from bot.community.agreements.page import Agreement, Sort, agreement_of, gone_by
from bot.community.agreements.settling import KIND, announce, plan_to_look_again, settle
from bot.community.answers import NAME_MOST
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.safety.hiding import Author
from bot.community.safety.tables import ReaderRow
from bot.community.tables import AgreementRow, ConfirmationRow, MemberRow
from bot.community.words import Phase
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line, plain
from bot.rhythm import schedules
from bot.rhythm.recalling import recall

TEXT_MOST = 300
WORKING_DAYS = timedelta(weeks=6)
"""How long a working agreement holds before the group looks at it again, if it does not say so itself."""
_MOST_OPEN = 10


def enough(confirmed: int, group: int) -> bool:
    """Half of the group, and never one alone where there are more."""
    return confirmed >= min(max(group, 1), max(2, -(-group // 2)))


async def propose(
    work: Work,
    who: Who,
    sort: Sort,
    text: str,
    *,
    how: str = "",
    look_again_on: date | None = None,
    about: int | None = None,
) -> Agreement:
    """Whoever proposes confirms it too; the group hears of it under the week. `about` is the member without whose own
    yes it does not hold."""
    community = who.must(Right.PROPOSE)
    if sort is Sort.DECISION:
        raise DomainError("core-unknown-button")
    if await _open(work, community) >= _MOST_OPEN:
        raise DomainError("agreements-many-open")
    row = await _new(work, who, sort, text, how=how, look_again_on=look_again_on)
    if about is not None:
        work.session.add(ReaderRow(agreement_id=row.id, member_id=about))
        await work.session.flush()
    await schedules.heard(work, community)
    await _confirm(work, who, row)
    if row.confirmed_at is None:
        await announce(work, row)
    return agreement_of(row)


async def confirm(work: Work, who: Who, number: int) -> Agreement:
    who.must(Right.CONFIRM)
    row = await work.session.get(AgreementRow, number, with_for_update=True)
    if row is None or row.community_id != who.here() or row.replaced_at is not None:
        raise NotAllowed("agreements-gone")
    await schedules.heard(work, row.community_id)
    if row.confirmed_at is None:
        if await gone_by(work, row):
            raise DomainError("rounds-gone-by")
        await _confirm(work, who, row)
    return agreement_of(row)


async def decide(work: Work, who: Who, text: str, how: str, look_again_on: date | None) -> Agreement:
    who.must(Right.RECORD_DECISION)
    row = await _new(work, who, Sort.DECISION, text, how=how, look_again_on=look_again_on)
    row.confirmed_at = work.now
    await plan_to_look_again(work, row)
    await announce(work, row)
    return agreement_of(row)


async def take_away(work: Work, row: AgreementRow) -> None:
    """With the message that told of it."""
    await recall(work, row.community_id, KIND, [str(row.id)])
    await work.session.delete(row)


async def call_off(work: Work, community: int, subject: str) -> Author | None:
    """What was told under the week by mistake: a proposal goes; what holds stays on the page."""
    row = await work.session.get(AgreementRow, int(subject.rpartition(":")[2]), with_for_update=True)
    if row is not None and row.community_id == community and row.confirmed_at is None:
        await take_away(work, row)
    return None


async def _new(
    work: Work, who: Who, sort: Sort, text: str, *, how: str = "", look_again_on: date | None = None
) -> AgreementRow:
    text, most = (one_line(text), NAME_MOST) if sort is Sort.NAME else (plain(text), TEXT_MOST)
    if not text and sort is not Sort.ROUND:
        raise DomainError("agreements-empty")
    if sort is Sort.PHASE and text not in tuple(Phase):
        raise DomainError("core-unknown-button")
    how = plain(how)
    if max(len(text), len(how)) > most:
        raise DomainError("agreements-long", most=most)
    account = await accounts.remember(work, who.platform, who.account, who.name)
    row = AgreementRow(
        community_id=who.here(),
        account_id=account,
        kind=sort.value,
        text=text,
        how=how,
        look_again_on=look_again_on,
        proposed_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    return row


async def _confirm(work: Work, who: Who, row: AgreementRow) -> None:
    account = await accounts.remember(work, who.platform, who.account, who.name)
    if await work.session.get(ConfirmationRow, (row.id, account)) is None:
        work.session.add(ConfirmationRow(agreement_id=row.id, account_id=account))
        await work.session.flush()
    confirmed = await work.session.scalar(select(func.count()).where(ConfirmationRow.agreement_id == row.id))
    if enough(confirmed or 0, await members.number(work, row.community_id)) and await _willing(work, row):
        await settle(work, row)


async def _willing(work: Work, row: AgreementRow) -> bool:
    """Nobody is given a task without their own yes."""
    about = await work.session.get(ReaderRow, row.id)
    if about is None:
        return True
    account = (await work.session.get_one(MemberRow, about.member_id)).account_id
    return await work.session.get(ConfirmationRow, (row.id, account)) is not None


async def _open(work: Work, community: int) -> int:
    proposed = (AgreementRow.community_id == community, AgreementRow.confirmed_at.is_(None))
    return await work.session.scalar(select(func.count()).where(*proposed)) or 0
