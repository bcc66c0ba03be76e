"""What stands in the week's thread: a card for each member's week and a message for each obstacle, edited in place."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import select

from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.standups.rules import Kind
from bot.standups.tables import EntryRow, PartRow, PhotoRow, WeekRow

CARD, OBSTACLE = "contribution", "obstacle"


async def place(
    work: Work,
    weeks: Sequence[WeekRow],
    entries: Sequence[EntryRow],
    parts: Sequence[PartRow],
    *,
    asked_for: bool = True,
) -> None:
    """New things are told, changed ones edited, and what the group may not read any more is taken away."""
    of_entry = {entry.id: entry for entry in entries}
    of_week = {week.id: week for week in weeks}
    shown = await _with_shared_photo(work, of_entry) | {
        part.entry_id for part in parts if _shared(part) and part.kind != Kind.OBSTACLE
    }
    wanted: list[tuple[EntryRow | PartRow, Tell | None]] = [
        (entry, _told(of_week[entry.week_id], CARD, entry, shows=entry.id in shown, asked_for=asked_for))
        for entry in entries
    ]
    wanted += [
        (
            part,
            _told(
                of_week[of_entry[part.entry_id].week_id],
                OBSTACLE,
                part,
                shows=_shared(part),
                asked_for=asked_for,
            ),
        )
        for part in parts
        if part.kind == Kind.OBSTACLE
    ]
    await _tell(work, wanted)


async def place_prepared(work: Work, weeks: Sequence[WeekRow]) -> None:
    """At the opening: what was kept for it, all at once."""
    await place_all(work, weeks, asked_for=False)


async def place_all(work: Work, weeks: Sequence[WeekRow], *, asked_for: bool = True) -> None:
    entries = (
        await work.session.scalars(
            select(EntryRow).where(EntryRow.week_id.in_([week.id for week in weeks])).order_by(EntryRow.id)
        )
    ).all()
    parts = await parts_of(work, [entry.id for entry in entries])
    await place(work, weeks, entries, parts, asked_for=asked_for)


async def renew(work: Work, week: WeekRow, entry: EntryRow) -> None:
    """After a change of one entry: its card and its obstacle show what holds now. Before the opening nothing stands."""
    if week.thread is not None and week.opened_at is not None:
        await work.session.flush()
        await place(work, [week], [entry], await parts_of(work, [entry.id]))


async def parts_of(work: Work, entries: Collection[int]) -> Sequence[PartRow]:
    rows = await work.session.scalars(
        select(PartRow).where(PartRow.entry_id.in_(entries)).order_by(PartRow.entry_id, PartRow.position)
    )
    return rows.all()


async def take_away(work: Work, parts: Iterable[PartRow]) -> None:
    """The messages of obstacles that are no more."""
    standing = [part for part in parts if part.delivery is not None]
    if not standing:
        return
    communities = await _communities(work, [part.entry_id for part in standing])
    await tell(
        work,
        [
            Tell(kind=OBSTACLE, community=communities[part.entry_id], act=Act.DELETE, of=part.delivery)
            for part in standing
        ],
    )
    for part in standing:
        part.delivery = None


async def take_cards_away(work: Work, community: int, entries: Iterable[EntryRow]) -> None:
    gone = [
        Tell(kind=CARD, community=community, act=Act.DELETE, of=entry.delivery)
        for entry in entries
        if entry.delivery is not None
    ]
    if gone:
        await tell(work, gone)


def _told(week: WeekRow, kind: str, row: EntryRow | PartRow, *, shows: bool, asked_for: bool) -> Tell | None:
    if shows and row.delivery is None:
        if week.thread is None:
            return None
        act, of = Act.SEND, week.thread
    elif shows:
        act, of = Act.EDIT, row.delivery
    elif row.delivery is not None:
        act, of = Act.DELETE, row.delivery
    else:
        return None
    return Tell(
        kind=kind,
        community=week.community_id,
        subject=str(row.id),
        act=act,
        of=of,
        asked_for=asked_for,
    )


async def _tell(work: Work, wanted: Sequence[tuple[EntryRow | PartRow, Tell | None]]) -> None:
    tells = [(row, each) for row, each in wanted if each is not None]
    if not tells:
        return
    told = await tell(work, [each for _, each in tells])
    for (row, each), delivery in zip(tells, told, strict=True):
        if each.act is Act.SEND:
            row.delivery = delivery
        elif each.act is Act.DELETE:
            row.delivery = None


def _shared(part: PartRow) -> bool:
    return part.audience == Audience.GROUP and bool(part.text)


async def _with_shared_photo(work: Work, entries: Collection[int]) -> set[int]:
    rows = await work.session.scalars(
        select(PhotoRow.entry_id).where(PhotoRow.entry_id.in_(entries), PhotoRow.sealed.is_(None))
    )
    return set(rows)


async def _communities(work: Work, entries: Collection[int]) -> dict[int, int]:
    rows = await work.session.execute(
        select(EntryRow.id, WeekRow.community_id)
        .join(WeekRow, WeekRow.id == EntryRow.week_id)
        .where(EntryRow.id.in_(entries))
    )
    return dict(rows.all())
