"""In a group without rounds: one word a quarter to who was promised another look, and to nobody else."""

from datetime import timedelta

from sqlalchemy import select

from bot.community.group_tables import RoundRow
from bot.community.week.opening import Week
from bot.harvest import looking_back, quarterly
from bot.harvest.items import AGAIN_AFTER
from bot.harvest.round_end import LOOK_BACK
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, MUSIC, begun, joined
from tests.service.harvest.test_harvest import kept, person


async def opens(house: House, group: int) -> list[int | None]:
    """A week opens; whoever was asked to look back so far."""
    async with house.writing() as work:
        await quarterly.ask_to_look_back(work, [Week(group, 1, work.now, late=False, tide=Tide.HIGH)])
        asked = select(DeliveryRow.member_id).where(DeliveryRow.kind == LOOK_BACK).order_by(DeliveryRow.id)
        return list(await work.session.scalars(asked))


async def test_once_a_quarter_and_only_what_waited_long_enough(house: House, clock: DrivenClock) -> None:
    group = await begun(house)
    for each in (DRAMA, MUSIC):
        await joined(house, each)
    drama = await person(house, DRAMA)
    story = (await kept(house, DRAMA, "Het lukte")).item.id
    assert await opens(house, group) == []
    clock.advance(AGAIN_AFTER)
    await kept(house, MUSIC, "Van vandaag")
    for _ in range(2):
        assert await opens(house, group) == [drama.member], "asked once, and only who was promised it"
    async with house.writing() as work:
        await looking_back.looked(work, drama, story)
    clock.advance(timedelta(days=89))
    assert await opens(house, group) == [drama.member], "half a year later again, not before"


async def test_a_group_with_rounds_is_asked_at_their_end(house: House, clock: DrivenClock) -> None:
    group = await begun(house)
    await joined(house, DRAMA)
    await kept(house, DRAMA, "Het lukte")
    async with house.writing() as work:
        row = RoundRow(community_id=group, number=1, goal="", began_at=work.now, ends_at=work.now)
        work.session.add(row)
    clock.advance(AGAIN_AFTER)
    assert await opens(house, group) == []
