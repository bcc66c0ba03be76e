"""In the group's sight once everyone concerned says yes, and out of it again whenever one of them likes."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.checking import asks, may_go
from bot.community.people import Who
from bot.community.week.panel import under_the_week
from bot.harvest.tables import ConcernedRow, HarvestRow
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.rhythm import foryou
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell

SHOWN, CHECK, CELEBRATION = "kept", "harvest-check", "celebration"
OUTSIDE = "outside"
"""Before the story's id in what a check is about, where it is about going outside."""


async def ask(work: Work, row: HarvestRow, concerned: Sequence[int]) -> None:
    """Whoever is part of it reads it first. With nobody else in it the group sees it at once."""
    tells = [Tell(kind=CHECK, community=row.community_id, subject=row.id, member=each) for each in concerned]
    await tell(work, tells)
    await _show_if_all_agree(work, row)


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


async def out_of_the_light(work: Work, row: HarvestRow) -> None:
    """What it was celebrated with stays; the last one takes the message along."""
    round_id, told = row.celebrated_in, row.celebration
    row.celebrated_in, row.celebration = None, None
    await work.session.flush()
    left = await work.session.scalar(select(HarvestRow.id).where(HarvestRow.celebration == told).limit(1))
    act = Act.EDIT if left else Act.DELETE
    away = Tell(kind=CELEBRATION, community=row.community_id, subject=str(round_id), act=act, of=told)
    await tell(work, [away])


async def _concerning(work: Work, who: Who, item: str) -> tuple[HarvestRow, ConcernedRow]:
    row = await work.session.get(HarvestRow, item, with_for_update=True)
    mine = await work.session.get(ConcernedRow, (item, who.joined()))
    if row is None or mine is None:
        raise NotAllowed("harvest-gone")
    return row, mine


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
