"""Keeping: one form for celebrating, thanking, what helped and what was harvested; shown with everyone's yes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select

from bot.community.addresses import members_at
from bot.community.checking import asks, may_go
from bot.community.members import names
from bot.community.panel import under_the_week
from bot.community.people import Who
from bot.community.rights import Right
from bot.harvest.tables import ConcernedRow, HarvestRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain
from bot.rhythm import foryou, schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell

SHOWN, CHECK, CELEBRATION = "kept", "harvest-check", "celebration"
AGAIN_AFTER = timedelta(days=90)
"""How long a story waits before its keeper is asked whether it still holds."""
WHAT_MOST = 1000
CONCERNED_MOST = 5
OUTSIDE = "outside"
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
        await _ask(work, row, concerned)
        await _show_if_all_agree(work, row)
    await schedules.heard(work, community)
    return Kept(await _item(work, row), asked=bool(concerned) and typed.for_group)


async def consent(work: Work, who: Who, item: str, *, yes: bool) -> None:
    """Of someone concerned, for the group. A no is told to nobody, and may become a yes or back."""
    row, mine = await _concerning(work, who, item)
    mine.shown = yes
    await foryou.answered(work, row.id, member=who.joined())
    await work.session.flush()
    if yes:
        await _show_if_all_agree(work, row)
    else:
        await _take_away(work, row)


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
    return [await _item(work, row) for row in rows.all()]


async def mine(work: Work, who: Who) -> Sequence[Item]:
    """What this member kept, the newest first."""
    rows = await work.session.scalars(
        select(HarvestRow).where(HarvestRow.member_id == who.joined()).order_by(HarvestRow.kept_at.desc())
    )
    return [await _item(work, row) for row in rows.all()]


async def remove(work: Work, who: Who, item: str) -> None:
    row = await own(work, who, item)
    await _take_away(work, row)
    await work.session.delete(row)


async def shown(work: Work, items: Collection[str]) -> dict[str, Item]:
    """What the whole group may read."""
    rows = await work.session.scalars(
        select(HarvestRow).where(HarvestRow.id.in_(items), HarvestRow.shown_at.is_not(None))
    )
    return {row.id: await _item(work, row) for row in rows.all()}


async def of_group(work: Work, community: int) -> Sequence[Item]:
    """All that the group may read, oldest first."""
    rows = await work.session.scalars(
        select(HarvestRow)
        .where(HarvestRow.community_id == community, HarvestRow.shown_at.is_not(None))
        .order_by(HarvestRow.kept_at, HarvestRow.id)
    )
    return [await _item(work, row) for row in rows.all()]


async def to_check(work: Work, items: Collection[str], member: int | None) -> dict[str, Item]:
    """For someone concerned, or for whoever kept it: to read before saying yes or no."""
    rows = await work.session.scalars(
        select(HarvestRow)
        .outerjoin(ConcernedRow, ConcernedRow.item_id == HarvestRow.id)
        .where(
            HarvestRow.id.in_(items),
            HarvestRow.for_group.is_(True),
            (ConcernedRow.member_id == member) | (HarvestRow.member_id == member),
        )
        .distinct()
    )
    return {row.id: await _item(work, row) for row in rows.all()}


async def own(work: Work, who: Who, item: str) -> HarvestRow:
    row = await work.session.get(HarvestRow, item, with_for_update=True)
    if row is None or row.member_id != who.joined():
        raise NotAllowed("harvest-gone")
    return row


async def take_out(work: Work, row: HarvestRow) -> None:
    """Out of the group's sight and out of the tables."""
    await _take_away(work, row)
    await work.session.delete(row)


async def unname(work: Work, row: HarvestRow) -> None:
    """Whoever made it left without leaving a name: it stays in the group, with no link to who said it."""
    row.words_of, row.outside, row.link = None, None, ""
    if row.delivery is not None:
        anew = Tell(kind=SHOWN, community=row.community_id, subject=row.id, act=Act.EDIT, of=row.delivery)
        await tell(work, [anew])
    if row.celebration is not None:
        await out_of_the_light(work, row)


async def opened(work: Work, row: HarvestRow) -> Item:
    return await _item(work, row)


async def _concerning(work: Work, who: Who, item: str) -> tuple[HarvestRow, ConcernedRow]:
    row = await work.session.get(HarvestRow, item, with_for_update=True)
    mine = await work.session.get(ConcernedRow, (item, who.joined()))
    if row is None or mine is None:
        raise NotAllowed("harvest-gone")
    return row, mine


async def _ask(work: Work, row: HarvestRow, concerned: Sequence[int]) -> None:
    tells = [Tell(kind=CHECK, community=row.community_id, subject=row.id, member=each) for each in concerned]
    await tell(work, tells)


async def _show_if_all_agree(work: Work, row: HarvestRow) -> None:
    said = await work.session.scalars(select(ConcernedRow.shown).where(ConcernedRow.item_id == row.id))
    if row.shown_at is not None or not may_go(asks(names=True), said.all()):
        return
    row.shown_at = work.now
    under = await under_the_week(work, row.community_id)
    (row.delivery,) = await tell(
        work, [Tell(kind=SHOWN, community=row.community_id, subject=row.id, of=under, asked_for=True)]
    )


async def _take_away(work: Work, row: HarvestRow) -> None:
    if row.delivery is not None:
        away = Tell(kind=SHOWN, community=row.community_id, subject=row.id, act=Act.DELETE, of=row.delivery)
        await tell(work, [away])
    row.shown_at, row.delivery = None, None
    if row.celebration is not None:
        await out_of_the_light(work, row)


async def out_of_the_light(work: Work, row: HarvestRow) -> None:
    """What it was celebrated with stays; the last one takes the message along."""
    round_id, told = row.celebrated_in, row.celebration
    row.celebrated_in, row.celebration = None, None
    await work.session.flush()
    left = await work.session.scalar(select(HarvestRow.id).where(HarvestRow.celebration == told).limit(1))
    act = Act.EDIT if left else Act.DELETE
    away = Tell(kind=CELEBRATION, community=row.community_id, subject=str(round_id), act=act, of=told)
    await tell(work, [away])


async def _item(work: Work, row: HarvestRow) -> Item:
    what, _, changed = work.keyring.open(row.content, _place(row.id)).partition(_BETWEEN)
    name = (await names(work, row.community_id, [row.member_id])).get(row.member_id, "")
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
