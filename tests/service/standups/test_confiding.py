"""What is told to the facilitator alone: to nobody else, not at night, and not where nobody facilitates."""

from datetime import timedelta

import pytest
from sqlalchemy import delete

from bot.community.members import Wishes
from bot.community.people import find_who
from bot.community.tables import RoleRow
from bot.community.words import Hearing
from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from bot.standups import changing, showing
from bot.standups.rules import Kind
from tests.service.community.people import DRAMA, joined
from tests.service.rhythm.world import World
from tests.service.standups.weeks import LEAD, entry, looked, person, told, wrote

pytestmark = pytest.mark.usefixtures("group")


async def test_what_is_told_to_the_facilitator_goes_to_nobody_else(house: House) -> None:
    mine = await wrote(house, DRAMA, obstacle="ik zie ertegenop")
    who = await person(house, DRAMA)
    (obstacle,) = entry(mine).of(Kind.OBSTACLE)
    async with house.writing() as work:
        await changing.read_by(work, who, obstacle.id, Audience.ONE_PERSON)
        await changing.tell_facilitator(work, who, obstacle.id, call=True)
    rows = await told(house, "told")
    assert [(row.to_facilitators, row.member_id) for row in rows] == [(True, None), (True, None)]
    async with house.reading() as work:
        (found,) = (await showing.confided(work, [obstacle.id])).values()
    assert (found.name, found.text) == ("Dramadocent", "ik zie ertegenop")


async def test_nothing_is_told_to_a_facilitator_who_is_not_there(house: House) -> None:
    mine = await wrote(house, DRAMA, obstacle="ik zie ertegenop")
    who = await person(house, DRAMA)
    (obstacle,) = entry(mine).of(Kind.OBSTACLE)
    async with house.writing() as work:
        await work.session.execute(delete(RoleRow))
    for tried in (
        lambda work: changing.tell_facilitator(work, who, obstacle.id, call=True),
        lambda work: changing.read_by(work, who, obstacle.id, Audience.ONE_PERSON),
    ):
        with pytest.raises(DomainError, match="confide-nobody"):
            async with house.writing() as work:
                await tried(work)
    assert await told(house, "told") == []
    (still,) = entry(await looked(house, DRAMA)).of(Kind.OBSTACLE)
    assert still.audience is Audience.GROUP


async def test_what_is_told_to_the_facilitator_at_night_waits_for_the_morning(
    house: House, clock: DrivenClock
) -> None:
    await joined(house, LEAD, Wishes(Hearing.DIRECT, "nl"))
    mine = await wrote(house, DRAMA, obstacle="ik zie ertegenop")
    (obstacle,) = entry(mine).of(Kind.OBSTACLE)
    world = World(house, clock)
    async with world.rhythm.running():
        clock.move_to(clock.now().replace(hour=21, minute=30))
        async with house.writing() as work:
            await changing.tell_facilitator(work, await find_who(work, DRAMA), obstacle.id, call=False)
        morning = await world.settle()
        assert world.platform.of("told") == []
        assert morning == clock.now().replace(hour=6, minute=0) + timedelta(days=1)
        await world.move_to(morning)
        assert len(world.platform.of("told")) == 1
