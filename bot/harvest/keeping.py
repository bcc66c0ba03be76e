"""What harvest keeps of a member, to show and to erase."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, or_, select, update

from bot.community.mydata import Kept, Phrase, Sayable, Subject
from bot.content.frames import Frame, parts
from bot.harvest import in_sight, items
from bot.harvest.looking_back import TAGS, tag_of
from bot.harvest.tables import ClosingRow, ConcernedRow, HarvestRow
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.languages import Voice


class Harvest:
    tables = frozenset({"harvest", "harvest_concerned", "closing_lines"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        found = [await _kept(work, row, subject) for row in await _rows(work, subject)]
        lines = await work.session.scalars(
            select(ClosingRow).where(ClosingRow.member_id == subject.member).order_by(ClosingRow.id)
        )
        concerning = await work.session.execute(
            select(HarvestRow, ConcernedRow.outside)
            .join(ConcernedRow, ConcernedRow.item_id == HarvestRow.id)
            .where(ConcernedRow.member_id == subject.member, HarvestRow.shown_at.is_not(None))
        )
        about = [(await items.opened(work, row), outside) for row, outside in concerning.all()]
        return [
            *found,
            *(
                Kept(
                    "harvest-kept-about", _text(item), Audience.GROUP, item.kept_at, lines=_lines(item, said)
                )
                for item, said in about
            ),
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


@dataclass(frozen=True, slots=True)
class _Tag:
    """What someone said that it was."""

    frame: Frame
    key: str

    def said(self, say: Voice) -> str:
        label = next(part.label for part in parts(self.frame) if part.key == self.key)
        return f"{say('harvest-tag', frame=self.frame.value)}: {label.in_language(say.language)}"


async def _kept(work: Work, row: HarvestRow, subject: Subject) -> Kept:
    """Looking back, and whether it may go outside, is for who kept it; not for whose words it is in."""
    item = await items.opened(work, row)
    theirs = row.member_id == subject.member
    tags = [_Tag(frame, key) for frame in TAGS if theirs and (key := tag_of(item, frame))]
    lines = _lines(item, row.outside if theirs else None, *tags)
    text = "\n\n".join([_text(item), *(f"{each.frame.value}: {each.key}" for each in tags)])
    return Kept("harvest-kept-item", text, _audience(item), item.kept_at, lines=lines)


def _lines(item: items.Item, outside: bool | None, *tags: Sayable) -> tuple[str | Sayable, ...]:
    said = [] if outside is None else [Phrase("harvest-kept-outside", {"said": "yes" if outside else "no"})]
    return (*filter(None, (item.what, item.changed)), *tags, *said)


def _text(item: items.Item) -> str:
    return "\n\n".join(filter(None, (item.what, item.changed)))


def _audience(item: items.Item) -> Audience:
    return Audience.GROUP if item.shown else Audience.ONLY_ME
