"""What a round's end brings: a few things in the light once more, and one word to who has something to look back at."""

import random
from collections.abc import Callable, Collection, Sequence

from sqlalchemy import or_, select

from bot.community.week.panel import under_the_week
from bot.community.week.rounds import Round
from bot.harvest import items
from bot.harvest.in_sight import CELEBRATION
from bot.harvest.items import Item, Kind
from bot.harvest.tables import HarvestRow
from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell

LOOK_BACK = "look-back"
A_FEW = 3
_FESTIVE = (Kind.CELEBRATE.value, Kind.THANKS.value, Kind.TOGETHER.value)

Pick = Callable[[Sequence[HarvestRow], int], Sequence[HarvestRow]]
_by_chance = random.SystemRandom()


def some_by_chance(rows: Sequence[HarvestRow], number: int) -> Sequence[HarvestRow]:
    return _by_chance.sample(rows, min(number, len(rows)))


async def celebrate(work: Work, closed: Sequence[Round], pick: Pick = some_by_chance) -> None:
    """Three at most, of what the group may read already, so everyone concerned said yes. Without any, nothing."""
    for each in closed:
        rows = await work.session.scalars(
            select(HarvestRow).where(
                HarvestRow.community_id == each.community,
                HarvestRow.shown_at.is_not(None),
                HarvestRow.celebrated_in.is_(None),
                HarvestRow.kept_at >= each.began_at,
                HarvestRow.kind.in_(_FESTIVE),
            )
        )
        chosen = pick(rows.all(), A_FEW)
        if chosen:
            await _put_in_the_light(work, each, chosen)


async def ask_to_look_back(work: Work, closed: Sequence[Round]) -> None:
    """One word a member a round, however much there is; the rest of the time nobody is asked to record anything."""
    for each in closed:
        members = await work.session.scalars(
            select(HarvestRow.member_id)
            .where(
                HarvestRow.community_id == each.community,
                or_(HarvestRow.looked_back.is_(False), HarvestRow.look_again_on <= work.now.date()),
            )
            .distinct()
        )
        round_id = str(each.id)
        tells = [
            Tell(kind=LOOK_BACK, community=each.community, subject=round_id, member=member, once=round_id)
            for member in sorted(members)
        ]
        await tell(work, tells)


async def in_the_light(
    work: Work, communities: Collection[int], rounds: Collection[int]
) -> dict[int, list[Item]]:
    """What was celebrated at the end of these rounds and may still be read, the oldest first."""
    shone = await work.session.scalars(
        select(HarvestRow)
        .where(
            HarvestRow.community_id.in_(communities),
            HarvestRow.shown_at.is_not(None),
            HarvestRow.celebrated_in.in_(rounds),
        )
        .order_by(HarvestRow.kept_at, HarvestRow.id)
    )
    rows = shone.all()
    found: dict[int, list[Item]] = {}
    for row, item in zip(rows, await items.opened_all(work, rows), strict=True):
        found.setdefault(row.celebrated_in or 0, []).append(item)
    return found


async def _put_in_the_light(work: Work, closed: Round, chosen: Sequence[HarvestRow]) -> None:
    under = await under_the_week(work, closed.community)
    [told] = await tell(
        work, [Tell(kind=CELEBRATION, community=closed.community, subject=str(closed.id), of=under)]
    )
    for row in chosen:
        row.celebrated_in, row.celebration = closed.id, told
    await work.session.flush()
