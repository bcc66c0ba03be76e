"""One word or question a week, by turns, and only of rooms to which the panel has grown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.community.tables import CommunityRow
from bot.community.week import panel
from bot.community.week.opening import Week
from bot.community.week.rules import Action
from bot.community.week.slot import Had, Offer, Slot, of_week
from bot.content.prompts import monthly
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House, Work
from bot.reflections import prompts
from bot.rhythm.kinds import Tide
from tests.service.community.people import FACILITATOR, FOUR, INSTALLER, answered, at, begun, named


async def cards(work: Work, had: Mapping[int, Sequence[Had]]) -> dict[int, Offer]:
    del work
    return {group: Offer(f"card-{len(before)}", "het woord", "the word") for group, before in had.items()}


async def nothing(work: Work, had: Mapping[int, Sequence[Had]]) -> dict[int, Offer]:
    del work, had
    return {}


async def opened(house: House, slot: Slot, community: int, number: int) -> str | None:
    week = Week(community, number, house.clock.now(), late=False, tide=Tide.HIGH)
    async with house.writing() as work:
        await slot.fill(work, [week])
        await slot.fill(work, [week])
    async with house.reading() as work:
        found = (await of_week(work, {(community, number)})).get(community)
    return found.key if found else None


@pytest.fixture
async def group(house: House) -> int:
    community = await begun(house)
    await grown(house, 4)
    return community


async def begun_elsewhere(house: House) -> int:
    facilitator, installer = (at(person, "4009", server="2002") for person in (FACILITATOR, INSTALLER))
    state = await named(house, facilitator, by=installer)
    typed = replace(FOUR, channel="4001")
    return (await answered(house, state.community, typed, by=facilitator)).community


async def grown(house: House, step: int) -> None:
    async with house.writing() as work:
        await work.session.execute(update(CommunityRow).values(grown=step))


async def test_rooms_take_turns_and_one_that_has_nothing_is_passed_over(house: House, group: int) -> None:
    slot = Slot()
    slot.add("cards", {Action.MOMENT}, cards)
    slot.add("silent", {Action.MOMENT}, nothing)
    slot.add("questions", {Action.MOMENT}, prompts.of_the_week)
    had = [await opened(house, slot, group, number) for number in range(1, 7)]
    assert [key for key in had if key and key.startswith("card")] == ["card-0", "card-1", "card-2"]
    assert len(set(had)) == 6


async def test_a_room_is_asked_once_for_all_whose_turn_it_is(house: House) -> None:
    first, second = await begun(house), await begun_elsewhere(house)
    await grown(house, 4)
    asked: list[set[int]] = []

    async def listening(work: Work, had: Mapping[int, Sequence[Had]]) -> dict[int, Offer]:
        asked.append(set(had))
        return await cards(work, dict(list(had.items())[1:]))

    slot = Slot()
    slot.add("cards", {Action.MOMENT}, listening)
    slot.add("questions", {Action.MOMENT}, prompts.of_the_week)
    weeks = [Week(group, 1, house.clock.now(), late=False, tide=Tide.HIGH) for group in (first, second)]
    async with house.writing() as work:
        await slot.fill(work, weeks)
        found = await of_week(work, {(first, 1), (second, 1)})
    assert asked == [{first, second}]
    assert [found[group].source for group in (first, second)] == ["questions", "cards"]


async def test_a_room_is_asked_once_the_panel_shows_what_it_offers(house: House, group: int) -> None:
    slot = Slot()
    slot.add("questions", {Action.MOMENT}, prompts.of_the_week)
    await grown(house, 2)
    assert await opened(house, slot, group, 1) is None
    await grown(house, 4)
    assert await opened(house, slot, group, 2)


async def test_no_question_comes_back_before_all_suitable_ones_were_had(house: House, group: int) -> None:
    slot = Slot()
    slot.add("questions", {Action.MOMENT}, prompts.of_the_week)
    had = [await opened(house, slot, group, number) for number in range(1, 11)]
    assert len(set(had)) == 10


async def test_once_a_month_the_group_is_asked_what_was_heard_directly(
    house: House, group: int, clock: DrivenClock
) -> None:
    slot = Slot()
    slot.add("questions", {Action.MOMENT}, prompts.of_the_week)
    async with house.writing() as work:
        await work.session.execute(update(CommunityRow).values(started_at=work.now))
    asked: list[int] = []
    for _ in range(9):
        clock.advance(timedelta(days=7))
        async with house.reading() as work:
            number = panel.week_of(await work.session.get_one(CommunityRow, group), work.now)
        if await opened(house, slot, group, number) == monthly().key:
            asked.append(number)
    assert len(asked) == 2
    assert asked[1] - asked[0] == 4
