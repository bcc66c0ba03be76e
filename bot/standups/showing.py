"""What the group reads in the thread: cards, obstacles without anyone in front of them, and what was confided."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.tables import MemberRow
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.standups import parts as words
from bot.standups.entries import Part, as_part
from bot.standups.placing import parts_of
from bot.standups.rules import Help, Kind
from bot.standups.tables import EntryRow, PartRow, PhotoRow


@dataclass(frozen=True, slots=True)
class Photo:
    jpeg: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Card:
    """A member's week as the group reads it."""

    name: str
    small: bool
    parts: tuple[Part, ...]
    photo: Photo | None

    def of(self, kind: Kind) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.kind is kind)


@dataclass(frozen=True, slots=True)
class Obstacle:
    part: str
    text: str
    help: Help | None
    over: bool


@dataclass(frozen=True, slots=True)
class Confided:
    name: str
    kind: Kind
    text: str


async def cards(work: Work, entries: Collection[int]) -> dict[str, Card]:
    """By the entry's number as text, in two queries."""
    found = await work.session.execute(
        select(EntryRow, MemberRow.name, PhotoRow)
        .join(MemberRow, MemberRow.id == EntryRow.member_id)
        .outerjoin(PhotoRow, (PhotoRow.entry_id == EntryRow.id) & PhotoRow.sealed.is_(None))
        .where(EntryRow.id.in_(entries))
    )
    rows = found.all()
    parts: dict[int, list[Part]] = {}
    for row in await parts_of(work, entries):
        if row.audience == Audience.GROUP and row.kind != Kind.OBSTACLE:
            parts.setdefault(row.entry_id, []).append(as_part(work, row))
    return {
        str(entry.id): Card(
            name,
            entry.small,
            tuple(parts.get(entry.id, ())),
            Photo(words.photo_of(work, photo), photo.alt) if photo else None,
        )
        for entry, name, photo in rows
    }


async def obstacles(work: Work, parts: Collection[str]) -> dict[str, Obstacle]:
    rows = await work.session.scalars(
        select(PartRow).where(PartRow.id.in_(parts), PartRow.audience == Audience.GROUP.value)
    )
    return {
        row.id: Obstacle(row.id, row.text, Help(row.help) if row.help else None, row.over) for row in rows
    }


async def confided(work: Work, parts: Collection[str]) -> dict[str, Confided]:
    """For the facilitators: what a member chose to tell them, or asked to be called about."""
    rows = await work.session.execute(
        select(PartRow, MemberRow.name)
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .join(MemberRow, MemberRow.id == EntryRow.member_id)
        .where(PartRow.id.in_(parts), PartRow.audience != Audience.ONLY_ME.value)
    )
    return {row.id: Confided(name, Kind(row.kind), words.text_of(work, row)) for row, name in rows}
