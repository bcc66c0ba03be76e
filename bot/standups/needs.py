"""The closing question: what do we need at the next session? One answer a member, corrected while the question is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.standups import reports
from bot.standups.tables import NeedRow, WeekRow
from bot.standups.weeks import Week, as_week, closed_of

NEED_MOST = 1000


@dataclass(frozen=True, slots=True)
class Need:
    """For the agenda of a session."""

    id: int
    text: str


async def question(work: Work, who: Who) -> tuple[Week, str]:
    """The week that asks, and what this member answered so far."""
    row = await _asking(work, who)
    mine = await _mine(work, row, who.joined())
    return as_week(row), mine.text if mine else ""


async def answer(work: Work, who: Who, text: str) -> str:
    """Nothing takes it back."""
    who.must(Right.CONTRIBUTE)
    member = who.joined()
    row = await _asking(work, who, locked=True)
    kept = plain(text)[:NEED_MOST]
    mine = await _mine(work, row, member)
    if not kept:
        await work.session.execute(
            delete(NeedRow).where(NeedRow.week_id == row.id, NeedRow.member_id == member)
        )
    elif mine is None:
        work.session.add(
            NeedRow(week_id=row.id, member_id=member, text=kept, left_out=False, withdrawn=False)
        )
    else:
        mine.text = kept
    return kept


async def withdraw(work: Work, who: Who, need: int) -> None:
    """The member's own answer, also after the question is over."""
    row = await work.session.get(NeedRow, need, with_for_update=True)
    if row is None or row.member_id != who.joined():
        raise NotAllowed("standups-not-yours")
    week = await work.session.get_one(WeekRow, row.week_id)
    await work.session.delete(row)
    await reports.refresh(work, week)


async def needed_since(work: Work, community: int, since: datetime) -> Sequence[Need]:
    """For whoever makes an agenda: what was asked for in the weeks that opened since then."""
    rows = await work.session.scalars(
        select(NeedRow)
        .join(WeekRow, WeekRow.id == NeedRow.week_id)
        .where(WeekRow.community_id == community, WeekRow.opened_at >= since, NeedRow.left_out.is_(False))
        .order_by(NeedRow.id)
    )
    return [Need(row.id, row.text) for row in rows]


async def _asking(work: Work, who: Who, *, locked: bool = False) -> WeekRow:
    row = await closed_of(work, who.here(), locked=locked)
    if row is None:
        raise DomainError("standups-question-over")
    return row


async def _mine(work: Work, week: WeekRow, member: int) -> NeedRow | None:
    return await work.session.scalar(
        select(NeedRow).where(NeedRow.week_id == week.id, NeedRow.member_id == member).with_for_update()
    )
