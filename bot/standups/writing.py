"""Writing my week: corrected until it closes, prepared while the next is yet to open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.sealing import new_row_id
from bot.kernel.tables import put_once
from bot.rhythm import schedules
from bot.standups import parts as words
from bot.standups.entries import Mine, look, photo_of
from bot.standups.placing import place, take_away
from bot.standups.rules import Kind, State, lines, matched, whole
from bot.standups.tables import EntryRow, PartRow, WeekRow
from bot.standups.weeks import writable


@dataclass(frozen=True, slots=True)
class Typed:
    """The form, as it was typed. Every field may be empty."""

    moment: str = ""
    done: str = ""
    plan: str = ""
    obstacle: str = ""


async def write(work: Work, who: Who, typed: Typed) -> Mine:
    """Kept as it was typed. Nothing at all is an answer too: this week I read along."""
    community = who.must(Right.CONTRIBUTE)
    member = who.joined()
    week = await writable(work, community)
    row = await _row(work, week, member)
    standing = (
        await work.session.scalars(
            select(PartRow).where(PartRow.entry_id == row.id).order_by(PartRow.position)
        )
    ).all()
    kept = [part for kind in Kind for part in await _renew(work, row, kind, _fields(typed)[kind], standing)]
    row.reads_along = not kept and await photo_of(work, row.id) is None
    row.written_at = work.now
    await work.session.flush()
    if week.state == State.OPEN:
        await place(work, [week], [row], kept)
    await schedules.heard(work, community)
    return await look(work, who)


async def read_along(work: Work, who: Who) -> Mine:
    """A full answer. What was written already stays."""
    row = await _row(work, await writable(work, who.must(Right.CONTRIBUTE)), who.joined())
    row.reads_along = True
    await schedules.heard(work, who.here())
    return await look(work, who)


def _fields(typed: Typed) -> Mapping[Kind, tuple[str, ...]]:
    return {
        Kind.MOMENT: whole(typed.moment),
        Kind.DONE: lines(typed.done),
        Kind.PLAN: lines(typed.plan),
        Kind.OBSTACLE: whole(typed.obstacle),
    }


async def _renew(
    work: Work, entry: EntryRow, kind: Kind, new: Sequence[str], standing: Sequence[PartRow]
) -> list[PartRow]:
    """Corrected lines keep who reads them and what was said of them; those taken away go, with their message."""
    old = [row for row in standing if row.kind == kind]
    kept: list[PartRow] = []
    for position, (text, place_of) in enumerate(
        zip(new, matched(new, [words.text_of(work, row) for row in old]), strict=True)
    ):
        if place_of is None:
            row = PartRow(
                id=new_row_id(), entry_id=entry.id, kind=kind.value, audience=Audience.GROUP.value, over=False
            )
            row.left_out, row.withdrawn, row.delivery = False, False, None
            work.session.add(row)
        else:
            row = old[place_of]
        row.position = position
        words.keep(work, row, text)
        kept.append(row)
    gone = [row for row in old if row not in kept]
    await take_away(work, gone)
    for row in gone:
        await work.session.delete(row)
    return kept


async def _row(work: Work, week: WeekRow, member: int) -> EntryRow:
    known = {
        "week_id": week.id,
        "member_id": member,
        "small": False,
        "reads_along": False,
        "written_at": work.now,
    }
    await put_once(work.session, EntryRow, known)
    row = await work.session.scalar(
        select(EntryRow)
        .where(EntryRow.week_id == week.id, EntryRow.member_id == member)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    assert row is not None  # noqa: S101  # it stands there now, whoever put it there
    return row
