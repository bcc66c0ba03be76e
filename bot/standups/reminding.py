"""A day before, and once before closing: only for who wants it, never to who has answered already."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, exists, select

from bot.community.tables import MemberRow
from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell
from bot.standups.rules import State
from bot.standups.tables import EntryRow, WeekRow, WishRow

PREPARATION, REMINDER = "week-preparation", "week-reminder"


async def prepare(work: Work, due: Sequence[Due]) -> None:
    """Tomorrow a week opens; who prepared already is left alone."""
    await _tell(work, due, PREPARATION, WishRow.prepares.is_(True), WeekRow.state == State.AHEAD.value)


async def remind(work: Work, due: Sequence[Due]) -> None:
    await _tell(work, due, REMINDER, WishRow.reminded.is_(True), WeekRow.state == State.OPEN.value)


async def _tell(
    work: Work, due: Sequence[Due], kind: str, wish: ColumnElement[bool], week: ColumnElement[bool]
) -> None:
    moments = {each.community: each.due_at for each in due}
    answered = exists().where(
        and_(
            EntryRow.member_id == MemberRow.id,
            WeekRow.id == EntryRow.week_id,
            WeekRow.community_id == MemberRow.community_id,
            week,
        )
    )
    rows = await work.session.execute(
        select(MemberRow.id, MemberRow.community_id)
        .join(WishRow, WishRow.member_id == MemberRow.id)
        .where(MemberRow.community_id.in_(moments), MemberRow.left_at.is_(None), wish, ~answered)
    )
    tells = [
        Tell(
            kind=kind,
            community=community,
            subject=f"{moments[community]:%Y-%m-%d}",
            member=member,
            once=f"{moments[community]:%Y-%m-%d}",
        )
        for member, community in rows
    ]
    if tells:
        await tell(work, tells)
