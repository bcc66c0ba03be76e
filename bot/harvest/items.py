"""Keeping: one form for celebrating, thanking, what helped and what was harvested; and who may read what was kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select

from bot.community.addresses import members_at
from bot.community.members import names_at
from bot.community.people import Who
from bot.community.rights import Right
from bot.harvest import in_sight
from bot.harvest.tables import ConcernedRow, HarvestRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain
from bot.rhythm import schedules

AGAIN_AFTER = timedelta(days=90)
"""How long a story waits before its keeper is asked whether it still holds."""
WHAT_MOST = 1000
CONCERNED_MOST = 5
_BETWEEN = "\x1f"


class Kind(StrEnum):
    CELEBRATE = "celebrate"
    THANKS = "thanks"
    HELPED = "helped"
    HARVEST = "harvest"
    TOGETHER = "together"
    """A new way of working together; its first words are its name."""


@dataclass(frozen=True, slots=True)
class Typed:
    """`concerned` and `words_of` are the platform's ids; `link` is where a message stands."""

    kind: Kind
    what: str
    changed: str = ""
    concerned: tuple[str, ...] = ()
    for_group: bool = True
    words_of: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    community: int
    kind: Kind
    name: str
    what: str
    changed: str
    link: str
    kept_at: datetime
    shown: bool
    for_group: bool
    cycle: str | None
    capital: str | None
    about: str | None
    looked_back: bool
    look_again_on: date | None


@dataclass(frozen=True, slots=True)
class Kept:
    """`asked`: someone concerned is asked first, and until they say yes nobody reads it."""

    item: Item
    asked: bool


async def keep(work: Work, who: Who, typed: Typed) -> Kept:
    community = who.must(Right.CONTRIBUTE)
    member, what = who.joined(), plain(typed.what)
    if not what:
        raise DomainError("harvest-empty")
    known = await members_at(work, community, {*typed.concerned, typed.words_of} - {""})
    concerned = sorted({*known.values()} - {member})
    row_id = new_row_id()
    content = _BETWEEN.join((what[:WHAT_MOST], plain(typed.changed)[:WHAT_MOST]))
    row = HarvestRow(
        id=row_id,
        community_id=community,
        member_id=member,
        words_of=known.get(typed.words_of),
        kind=typed.kind.value,
        content=work.keyring.seal(content, _place(row_id)),
        link=typed.link,
        kept_at=work.now,
        for_group=typed.for_group,
        look_again_on=(work.now + AGAIN_AFTER).date(),
    )
    work.session.add(row)
    await work.session.flush()
    work.session.add_all(ConcernedRow(item_id=row_id, member_id=each) for each in concerned)
    await work.session.flush()
    if typed.for_group:
        await in_sight.ask(work, row, concerned)
    await schedules.heard(work, community)
    return Kept(await opened(work, row), asked=bool(concerned) and typed.for_group)


async def agreed(work: Work, who: Who) -> Sequence[Item]:
    """Others' stories to which this member said yes, and may still say no; the newest first."""
    rows = await work.session.scalars(
        select(HarvestRow)
        .join(ConcernedRow, ConcernedRow.item_id == HarvestRow.id)
        .where(
            ConcernedRow.member_id == who.joined(),
            ConcernedRow.shown.is_(True),
            HarvestRow.community_id == who.here(),
        )
        .order_by(HarvestRow.kept_at.desc())
    )
    return await opened_all(work, rows.all())


async def mine(work: Work, who: Who) -> Sequence[Item]:
    """What this member kept, the newest first."""
    rows = await work.session.scalars(
        select(HarvestRow).where(HarvestRow.member_id == who.joined()).order_by(HarvestRow.kept_at.desc())
    )
    return await opened_all(work, rows.all())


async def remove(work: Work, who: Who, item: str) -> None:
    await in_sight.take_out(work, await own(work, who, item))


async def shown(work: Work, items: Collection[str]) -> dict[str, Item]:
    """What the whole group may read."""
    rows = await work.session.scalars(
        select(HarvestRow).where(HarvestRow.id.in_(items), HarvestRow.shown_at.is_not(None))
    )
    return {item.id: item for item in await opened_all(work, rows.all())}


async def of_group(work: Work, community: int) -> Sequence[Item]:
    """All that the group may read, oldest first."""
    rows = await work.session.scalars(
        select(HarvestRow)
        .where(HarvestRow.community_id == community, HarvestRow.shown_at.is_not(None))
        .order_by(HarvestRow.kept_at, HarvestRow.id)
    )
    return await opened_all(work, rows.all())


async def to_check(work: Work, wanted: Collection[tuple[str, int]]) -> dict[tuple[str, int], Item]:
    """Items with a reader of each, who is concerned or kept it: to read before saying yes or no."""
    rows = await work.session.execute(
        select(HarvestRow, ConcernedRow.member_id)
        .outerjoin(ConcernedRow, ConcernedRow.item_id == HarvestRow.id)
        .where(HarvestRow.id.in_({item for item, _ in wanted}), HarvestRow.for_group.is_(True))
    )
    read = {
        (row.id, who): row
        for row, concerned in rows
        for who in (row.member_id, concerned)
        if (row.id, who) in wanted
    }
    items = {item.id: item for item in await opened_all(work, list({*read.values()}))}
    return {(item, who): items[item] for item, who in read}


async def own(work: Work, who: Who, item: str) -> HarvestRow:
    row = await work.session.get(HarvestRow, item, with_for_update=True)
    if row is None or row.member_id != who.joined():
        raise NotAllowed("harvest-gone")
    return row


async def opened(work: Work, row: HarvestRow) -> Item:
    return (await opened_all(work, [row]))[0]


async def opened_all(work: Work, rows: Sequence[HarvestRow]) -> list[Item]:
    called = await names_at(work, {(row.community_id, row.member_id) for row in rows})
    return [_item(work, row, called.get(row.member_id, "")) for row in rows]


def _item(work: Work, row: HarvestRow, name: str) -> Item:
    what, _, changed = work.keyring.open(row.content, _place(row.id)).partition(_BETWEEN)
    return Item(
        id=row.id,
        community=row.community_id,
        kind=Kind(row.kind),
        name=name,
        what=what,
        changed=changed,
        link=row.link,
        kept_at=row.kept_at,
        shown=row.shown_at is not None,
        for_group=row.for_group,
        cycle=row.cycle,
        capital=row.capital,
        about=row.about,
        looked_back=row.looked_back,
        look_again_on=row.look_again_on,
    )


def _place(row: str) -> Place:
    return Place("harvest", row, "content")


async def takes_part(work: Work, who: Who, address: str) -> bool:
    """Whether someone, by the platform's id, is a member here."""
    return bool(await members_at(work, who.here(), [address]))
