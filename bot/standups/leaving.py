"""When someone leaves: what they put on the board stays there for another to take up, or goes."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.leaving.handing_over import Open
from bot.community.mydata import Subject
from bot.kernel.house import Work
from bot.standups import boards
from bot.standups.tables import ActivityRow, BoardRow


class OnTheBoard:
    async def still_open(self, work: Work, subject: Subject) -> Sequence[Open]:
        return [Open("open-activity", row.text) for row in await _running(work, subject)]

    async def hand_over(self, work: Work, subject: Subject, *, give: bool) -> None:
        """What stays can be moved by anyone once they left, see `boards.move`."""
        if give:
            return
        rows = await _running(work, subject)
        for row in rows:
            await work.session.delete(row)
        await work.session.flush()
        await boards.renew(work, {row.board_id for row in rows})


async def _running(work: Work, subject: Subject) -> Sequence[ActivityRow]:
    found = await work.session.scalars(
        select(ActivityRow)
        .join(BoardRow, BoardRow.id == ActivityRow.board_id)
        .where(
            ActivityRow.member_id == subject.member,
            BoardRow.closed_at.is_(None),
            ActivityRow.lane.in_((boards.Lane.INTENDED.value, boards.Lane.BUSY.value)),
        )
        .order_by(ActivityRow.id)
    )
    return found.all()
