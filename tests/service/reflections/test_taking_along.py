"""The take-along question: off until it is wanted, one a week, none twice, and nothing in a quiet week."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.community.people import find_who
from bot.community.week.opening import Week
from bot.content.prompts import take_along
from bot.kernel.errors import NotAllowed
from bot.kernel.house import House
from bot.reflections import nameless, taking_along
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, at, begun, joined

LEAD = at(FACILITATOR, HOME)


async def weeks(house: House, community: int, *numbers: int, tide: Tide = Tide.HIGH) -> list[str]:
    """Opens weeks; which questions were asked since the beginning."""
    for number in numbers:
        week = Week(community, number, house.clock.now(), late=False, tide=tide)
        async with house.writing() as work:
            await taking_along.open_weeks(work, [week, replace(week)], _first)
    async with house.reading() as work:
        asked = select(DeliveryRow.subject).where(DeliveryRow.kind == taking_along.KIND)
        return list(await work.session.scalars(asked.order_by(DeliveryRow.id)))


def _first(options: Sequence[str]) -> str:
    return options[0]


async def switched_on(house: House) -> int:
    community = await begun(house)
    for each in (LEAD, DRAMA):
        await joined(house, each)
    async with house.writing() as work:
        await nameless.allow(work, await find_who(work, LEAD), yes=True)
        await taking_along.switch(work, await find_who(work, LEAD), on=True)
    return community


async def test_only_who_steers_switches_it_and_the_other_agreement_stays(house: House) -> None:
    community = await switched_on(house)
    with pytest.raises(NotAllowed):
        async with house.writing() as work:
            await taking_along.switch(work, await find_who(work, DRAMA), on=False)
    async with house.reading() as work:
        assert await nameless.allowed(work, community)


async def test_one_a_week_and_none_twice_before_all_were_had(house: House) -> None:
    community = await switched_on(house)
    keys = [each.key for each in take_along()]
    assert await weeks(house, community, *range(1, len(keys) + 1)) == keys


async def test_off_or_in_a_quiet_week_nothing_is_asked(house: House) -> None:
    community = await switched_on(house)
    assert await weeks(house, community, 1, tide=Tide.LOW) == []
    async with house.writing() as work:
        await taking_along.switch(work, await find_who(work, LEAD), on=False)
    assert await weeks(house, community, 2) == []


async def test_what_a_colleague_said_is_an_own_note_that_the_group_reads(house: House) -> None:
    await switched_on(house)
    async with house.writing() as work:
        note = await taking_along.bring_back(work, await find_who(work, DRAMA), "T-01", "Klein beginnen")
    assert note.question == "Wat zou jij als eerste proberen?"
    async with house.reading() as work:
        shared = select(DeliveryRow.subject).where(DeliveryRow.kind == "reflection")
        assert list(await work.session.scalars(shared)) == [note.id]
