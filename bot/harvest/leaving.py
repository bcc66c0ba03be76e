"""When someone leaves: what they would carry on may be carried by another."""

from collections.abc import Sequence

from sqlalchemy import select, update

from bot.community.leaving.handing_over import Open
from bot.community.mydata import Subject
from bot.harvest.tables import ClosingRow
from bot.kernel.house import Work


class Carried:
    async def still_open(self, work: Work, subject: Subject) -> Sequence[Open]:
        found = await work.session.scalars(
            select(ClosingRow.text).where(ClosingRow.carrier_id == subject.member)
        )
        return [Open("open-carried", text) for text in found]

    async def hand_over(self, work: Work, subject: Subject, *, give: bool) -> None:
        """The line is the group's; only who carries it becomes open."""
        del give
        await work.session.execute(
            update(ClosingRow).where(ClosingRow.carrier_id == subject.member).values(carrier_id=None)
        )
