"""What may stand in the report of a week: everyone's words for the whole group, but for what stays here."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.text import confidential
from bot.standups.reporting import Heading
from bot.standups.rules import Help, Kind
from bot.standups.tables import EntryRow, NeedRow, ParkedRow, PartRow


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that somebody wrote. `ref` is how a facilitator leaves it out: `p:` a part, `n:` a need."""

    ref: str
    heading: Heading
    text: str
    outcome: str = ""
    small: bool = False
    left_out: bool = False
    member: int | None = None


async def items_of(work: Work, weeks: Collection[int]) -> dict[int, list[Item]]:
    """By week, in three queries."""
    items: dict[int, list[Item]] = {}
    for week, item in [
        *await _of_parts(work, weeks),
        *await _of_needs(work, weeks),
        *await _of_parked(work, weeks),
    ]:
        items.setdefault(week, []).append(item)
    return items


async def _of_parts(work: Work, weeks: Collection[int]) -> list[tuple[int, Item]]:
    rows = await work.session.execute(
        select(PartRow, EntryRow)
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .where(
            EntryRow.week_id.in_(weeks),
            PartRow.audience == Audience.GROUP.value,
            PartRow.withdrawn.is_(False),
        )
        .order_by(EntryRow.id, PartRow.position)
    )
    return [(entry.week_id, _item(part, entry)) for part, entry in rows if _may_stand(part.text)]


def _item(part: PartRow, entry: EntryRow) -> Item:
    return Item(
        ref=f"p:{part.id}",
        heading=_heading(part),
        text=part.text,
        outcome=part.outcome or "",
        small=entry.small and part.kind in (Kind.MOMENT, Kind.DONE),
        left_out=part.left_out,
        member=entry.member_id,
    )


def _heading(part: PartRow) -> Heading:
    match Kind(part.kind):
        case Kind.OBSTACLE:
            asked = part.help is not None and Help(part.help).calls and not part.over
            return Heading.ASKED if asked else Heading.IN_THE_WAY
        case Kind.PLAN:
            return Heading.COMES
        case Kind.MOMENT | Kind.DONE:
            return Heading.LEARNED


async def _of_needs(work: Work, weeks: Collection[int]) -> list[tuple[int, Item]]:
    rows = await work.session.scalars(
        select(NeedRow).where(NeedRow.week_id.in_(weeks), NeedRow.withdrawn.is_(False)).order_by(NeedRow.id)
    )
    return [
        (
            row.week_id,
            Item(f"n:{row.id}", Heading.NEEDED, row.text, left_out=row.left_out, member=row.member_id),
        )
        for row in rows
        if _may_stand(row.text)
    ]


async def _of_parked(work: Work, weeks: Collection[int]) -> list[tuple[int, Item]]:
    rows = await work.session.scalars(
        select(ParkedRow).where(ParkedRow.week_id.in_(weeks)).order_by(ParkedRow.id)
    )
    return [
        (row.week_id, Item("", Heading.PARKED, row.text))
        for row in rows
        if row.week_id and _may_stand(row.text)
    ]


def _may_stand(text: str) -> bool:
    """What is marked to stay here stands on its card alone."""
    return bool(text) and not confidential(text)
