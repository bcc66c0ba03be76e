"""What harvest keeps of a member, to show and to erase."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update

from bot.community.mydata import Kept, Subject
from bot.harvest import in_sight, items
from bot.harvest.tables import ClosingRow, ConcernedRow, HarvestRow
from bot.kernel.audiences import Audience
from bot.kernel.house import Work


class Harvest:
    tables = frozenset({"harvest", "harvest_concerned", "closing_lines"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        found = [await items.opened(work, row) for row in await _rows(work, subject)]
        lines = await work.session.scalars(
            select(ClosingRow).where(ClosingRow.member_id == subject.member).order_by(ClosingRow.id)
        )
        concerning = await work.session.scalars(
            select(HarvestRow)
            .join(ConcernedRow, ConcernedRow.item_id == HarvestRow.id)
            .where(ConcernedRow.member_id == subject.member, HarvestRow.shown_at.is_not(None))
        )
        about = [await items.opened(work, row) for row in concerning.all()]
        return [
            *(Kept("harvest-kept-item", _text(each), _audience(each), each.kept_at) for each in found),
            *(Kept("harvest-kept-about", _text(each), Audience.GROUP, each.kept_at) for each in about),
            *(Kept("harvest-kept-line", each.text, Audience.GROUP) for each in lines),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        """What they kept and what was in their words goes; another's story about them stays, without their yes."""
        for row in await _rows(work, subject):
            await in_sight.take_out(work, row)
        await work.session.flush()
        await _let_go(work, subject)
        await work.session.execute(delete(ClosingRow).where(ClosingRow.member_id == subject.member))

    async def unname(self, work: Work, subject: Subject, called: str) -> None:
        """Lines of rounding off never had a name, so they stay too."""
        del called
        for row in await _rows(work, subject):
            if row.shown_at is None:
                await in_sight.take_out(work, row)
            else:
                await in_sight.unname(work, row)
        await work.session.flush()
        await _let_go(work, subject)


async def _let_go(work: Work, subject: Subject) -> None:
    """What they were asked about, and what they would carry."""
    await work.session.execute(delete(ConcernedRow).where(ConcernedRow.member_id == subject.member))
    await work.session.execute(
        update(ClosingRow).where(ClosingRow.carrier_id == subject.member).values(carrier_id=None)
    )


async def _rows(work: Work, subject: Subject) -> Sequence[HarvestRow]:
    theirs = or_(HarvestRow.member_id == subject.member, HarvestRow.words_of == subject.member)
    return (await work.session.scalars(select(HarvestRow).where(theirs).order_by(HarvestRow.kept_at))).all()


def _text(item: items.Item) -> str:
    return "\n\n".join(filter(None, (item.what, item.changed)))


def _audience(item: items.Item) -> Audience:
    return Audience.GROUP if item.shown else Audience.ONLY_ME
