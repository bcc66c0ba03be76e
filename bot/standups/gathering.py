"""What may stand in the report of a week: everyone's words for the whole group, but for what stays here."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, String, cast, false, literal, null, select, union_all

from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.text import confidential
from bot.standups.reporting import Heading
from bot.standups.rules import Help, Kind
from bot.standups.tables import EntryRow, NeedRow, ParkedRow, PartRow

_PART, _NEED, _POINT = range(3)
_NO_PART = (null(), null(), null(), false(), false())
"""What only a part has."""


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
    """By week, in one query: what people wrote in their weeks, what they need, what is parked."""
    rows = await work.session.execute(
        union_all(_parts(weeks), _needs(weeks), _parked(weeks)).order_by("sort", "of", "place")
    )
    items: defaultdict[int, list[Item]] = defaultdict(list)
    for row in rows:
        if _may_stand(row.text):
            items[row.week_id].append(_item(row))
    return items


def _parts(weeks: Collection[int]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            literal(_PART).label("sort"),
            EntryRow.week_id,
            EntryRow.id.label("of"),
            PartRow.position.label("place"),
            ("p:" + PartRow.id).label("ref"),
            PartRow.text,
            PartRow.left_out,
            EntryRow.member_id,
            PartRow.kind,
            PartRow.outcome,
            PartRow.help,
            PartRow.over,
            EntryRow.small,
        )
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .where(
            EntryRow.week_id.in_(weeks),
            PartRow.audience == Audience.GROUP.value,
            PartRow.withdrawn.is_(False),
        )
    )


def _needs(weeks: Collection[int]) -> Select[*tuple[Any, ...]]:
    ref = "n:" + cast(NeedRow.id, String)
    return select(
        *(literal(_NEED), NeedRow.week_id, NeedRow.id, literal(0), ref, NeedRow.text),
        *(NeedRow.left_out, NeedRow.member_id, *_NO_PART),
    ).where(NeedRow.week_id.in_(weeks), NeedRow.withdrawn.is_(False))


def _parked(weeks: Collection[int]) -> Select[*tuple[Any, ...]]:
    return select(
        *(literal(_POINT), ParkedRow.week_id, ParkedRow.id, literal(0), literal(""), ParkedRow.text),
        *(false(), null(), *_NO_PART),
    ).where(ParkedRow.week_id.in_(weeks))


def _item(row: Row[*tuple[Any, ...]]) -> Item:
    return Item(
        ref=row.ref,
        heading=_heading(row),
        text=row.text,
        outcome=row.outcome or "",
        small=row.small and row.kind in (Kind.MOMENT, Kind.DONE),
        left_out=row.left_out,
        member=row.member_id,
    )


def _heading(row: Row[*tuple[Any, ...]]) -> Heading:
    if row.sort != _PART:
        return Heading.NEEDED if row.sort == _NEED else Heading.PARKED
    match Kind(row.kind):
        case Kind.OBSTACLE:
            asked = row.help is not None and Help(row.help).calls and not row.over
            return Heading.ASKED if asked else Heading.IN_THE_WAY
        case Kind.PLAN:
            return Heading.COMES
        case Kind.MOMENT | Kind.DONE:
            return Heading.LEARNED


def _may_stand(text: str) -> bool:
    """What is marked to stay here stands on its card alone."""
    return bool(text) and not confidential(text)
