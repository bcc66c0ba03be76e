"""My week: one entry a member and week, as its own member sees it."""

from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import select

from bot.community.people import Who
from bot.kernel.audiences import Audience
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.standups import parts as words
from bot.standups.rules import Help, Kind, Outcome, State, too_long
from bot.standups.tables import EntryRow, PartRow, PhotoRow, WeekRow
from bot.standups.weeks import Week, as_week, newest_of


@dataclass(frozen=True, slots=True)
class Part:
    id: str
    kind: Kind
    text: str
    audience: Audience
    outcome: Outcome | None = None
    help: Help | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """`photo` is what it says in words, None without one."""

    id: int
    week: Week
    parts: tuple[Part, ...]
    small: bool
    reads_along: bool
    photo: str | None = None

    def of(self, kind: Kind) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.kind is kind)

    @property
    def obstacle(self) -> Part | None:
        return next(iter(self.of(Kind.OBSTACLE)), None)

    @property
    def long(self) -> bool:
        return any(too_long([part.text for part in self.of(kind)]) for kind in Kind)


@dataclass(frozen=True, slots=True)
class Mine:
    """`carried` is last week's plan and what was still going on; `still` what was in the way then, if not over."""

    open: Week | None
    entry: Entry | None = None
    carried: tuple[str, ...] = ()
    still: Part | None = None


_Joined = tuple[EntryRow, WeekRow, str | None, PartRow | None]


@dataclass(slots=True)
class _Found:
    row: EntryRow
    week: WeekRow
    photo: str | None = None
    parts: list[PartRow] = field(default_factory=list[PartRow])


async def look(work: Work, who: Who) -> Mine:
    """What a member's form begins with: two queries."""
    member = who.joined()
    newest = await newest_of(work, who.here())
    now = newest if newest is not None and newest.state == State.OPEN else None
    entry: Entry | None = None
    before: Entry | None = None
    for found in await _latest(work, member):
        here = found.week.id == now.id if now else found.week.state == State.AHEAD
        if here:
            entry = _entry(work, found)
        elif before is None:
            before = _entry(work, found)
    return Mine(as_week(now) if now else None, entry, _carried(before), _still(before))


async def own(work: Work, who: Who, entry: int) -> tuple[EntryRow, WeekRow]:
    """To change: the member's own, and not while it opens or closes."""
    found = (
        await work.session.execute(
            select(EntryRow, WeekRow)
            .join(WeekRow, WeekRow.id == EntryRow.week_id)
            .where(
                EntryRow.id == entry,
                EntryRow.member_id == who.joined(),
                WeekRow.community_id == who.here(),
            )
            .with_for_update()
        )
    ).one_or_none()
    if found is None:
        raise NotAllowed("standups-not-yours")
    return found[0], found[1]


async def own_part(work: Work, who: Who, part: str) -> tuple[PartRow, EntryRow, WeekRow]:
    row = await work.session.get(PartRow, part, with_for_update=True)
    if row is None:
        raise NotAllowed("standups-not-yours")
    return row, *await own(work, who, row.entry_id)


async def entry_of(work: Work, who: Who, entry: int) -> Entry:
    """The member's own, of whatever week, to show again."""
    row, week = await own(work, who, entry)
    rows = await work.session.scalars(
        select(PartRow).where(PartRow.entry_id == row.id).order_by(PartRow.position)
    )
    return _entry(work, _Found(row, week, await photo_of(work, row.id), list(rows)))


def as_part(work: Work, row: PartRow) -> Part:
    return Part(
        row.id,
        Kind(row.kind),
        words.text_of(work, row),
        Audience(row.audience),
        Outcome(row.outcome) if row.outcome else None,
        Help(row.help) if row.help else None,
        row.over,
    )


async def _latest(work: Work, member: int) -> list[_Found]:
    """A member's two last weeks, the newest first, with all that stands in them."""
    last = (
        select(EntryRow.id)
        .where(EntryRow.member_id == member)
        .order_by(EntryRow.id.desc())
        .limit(2)
        .scalar_subquery()
    )
    rows = await work.session.execute(
        select(EntryRow, WeekRow, PhotoRow.alt, PartRow)
        .join(WeekRow, WeekRow.id == EntryRow.week_id)
        .outerjoin(PhotoRow, PhotoRow.entry_id == EntryRow.id)
        .outerjoin(PartRow, PartRow.entry_id == EntryRow.id)
        .where(EntryRow.id.in_(last))
        .order_by(EntryRow.id.desc(), PartRow.position)
    )
    found: dict[int, _Found] = {}
    for entry, week, photo, part in cast("list[_Joined]", rows.all()):
        here = found.setdefault(entry.id, _Found(entry, week, photo))
        if part is not None:
            here.parts.append(part)
    return list(found.values())


async def photo_of(work: Work, entry: int) -> str | None:
    return await work.session.scalar(select(PhotoRow.alt).where(PhotoRow.entry_id == entry))


def _entry(work: Work, found: _Found) -> Entry:
    return Entry(
        found.row.id,
        as_week(found.week),
        tuple(as_part(work, part) for part in found.parts),
        found.row.small,
        found.row.reads_along,
        found.photo,
    )


def _carried(before: Entry | None) -> tuple[str, ...]:
    if before is None:
        return ()
    busy = (part.text for part in before.of(Kind.DONE) if part.outcome is Outcome.BUSY)
    return tuple(dict.fromkeys((*busy, *(part.text for part in before.of(Kind.PLAN)))))


def _still(before: Entry | None) -> Part | None:
    part = before.obstacle if before else None
    return part if part is not None and not part.over else None
