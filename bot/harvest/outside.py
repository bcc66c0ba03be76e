"""Sharing outside: only stories to which their keeper and everyone concerned said an explicit yes. Silence is a no, and
what is marked to stay here stays."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from bot.community.checking import asks, may_go
from bot.community.people import Who
from bot.community.rights import Right
from bot.harvest import items
from bot.harvest.in_sight import CHECK, OUTSIDE
from bot.harvest.items import Item
from bot.harvest.tables import ConcernedRow, HarvestRow
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import confidential
from bot.rhythm import foryou
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell


async def ask(work: Work, who: Who) -> None:
    """Everyone who has not answered is asked, once per story."""
    community = who.must(Right.EXPORT)
    tells: list[Tell] = []
    for row, item, concerned in await _shown(work, community):
        if stays_here(item):
            continue
        asked = [row.member_id] if row.outside is None else []
        asked += [each.member_id for each in concerned if each.outside is None]
        subject = f"{OUTSIDE}:{row.id}"
        tells += [
            Tell(kind=CHECK, community=community, subject=subject, member=each, once=subject)
            for each in asked
        ]
    await tell(work, tells)


async def consent(work: Work, who: Who, item: str, *, yes: bool) -> None:
    """Of whoever kept it, or someone concerned."""
    row = await work.session.get(HarvestRow, item, with_for_update=True)
    mine = await work.session.get(ConcernedRow, (item, who.joined()))
    if row is None or (mine is None and row.member_id != who.member):
        raise NotAllowed("harvest-gone")
    await foryou.answered(work, f"{OUTSIDE}:{row.id}", member=who.joined())
    if row.member_id == who.member:
        row.outside = yes
    if mine is not None:
        mine.outside = yes


async def agreed_to(work: Work, who: Who) -> set[str]:
    """The stories of which this member said that they may go, and of which they may still say no."""
    kept = await work.session.scalars(
        select(HarvestRow.id).where(HarvestRow.member_id == who.joined(), HarvestRow.outside.is_(True))
    )
    about = await work.session.scalars(
        select(ConcernedRow.item_id).where(
            ConcernedRow.member_id == who.joined(), ConcernedRow.outside.is_(True)
        )
    )
    return {*kept, *about}


async def approved(work: Work, community: int) -> Sequence[Item]:
    """What may leave the group, oldest first."""
    found: list[Item] = []
    for row, item, concerned in await _shown(work, community):
        said = [row.outside, *(each.outside for each in concerned)]
        if may_go(asks(wider=True), said) and not stays_here(item):
            found.append(item)
    return found


def stays_here(item: Item) -> bool:
    """Marked so by who wrote it: no yes takes it outside, whoever gives it."""
    return confidential(item.what, item.changed)


async def _shown(work: Work, community: int) -> Iterable[tuple[HarvestRow, Item, Sequence[ConcernedRow]]]:
    """What the group reads, oldest first, with whom it is about."""
    found = await work.session.scalars(
        select(HarvestRow)
        .where(HarvestRow.community_id == community, HarvestRow.shown_at.is_not(None))
        .order_by(HarvestRow.kept_at, HarvestRow.id)
    )
    rows = found.all()
    about: dict[str, list[ConcernedRow]] = {row.id: [] for row in rows}
    for each in await work.session.scalars(select(ConcernedRow).where(ConcernedRow.item_id.in_(about))):
        about[each.item_id].append(each)
    return zip(rows, await items.opened_all(work, rows), about.values(), strict=True)
