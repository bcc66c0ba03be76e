"""At the end of a round: a few things in the light, one word to who may look back, and stories looked at again."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.community.week.rounds import Round
from bot.harvest import items, looking_back, round_end, withdrawing
from bot.harvest.in_sight import CELEBRATION
from bot.harvest.items import Kind
from bot.harvest.tables import HarvestRow
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm.tables import DeliveryRow, DeliveryState
from tests.service.community.people import DRAMA, MUSIC, begun, joined
from tests.service.harvest.test_harvest import kept, person


@pytest.fixture(autouse=True)
async def group(house: House) -> int:
    community = await begun(house)
    for each in (DRAMA, MUSIC):
        await joined(house, each)
    return community


def in_order(rows: Sequence[HarvestRow], number: int) -> Sequence[HarvestRow]:
    return sorted(rows, key=lambda row: row.kept_at)[:number]


async def closes(house: House, group: int, number: int = 1) -> None:
    now = house.clock.now()
    closed = [Round(number, group, number, "", now - timedelta(days=30), now)]
    async with house.writing() as work:
        await round_end.celebrate(work, closed, in_order)
        await round_end.ask_to_look_back(work, closed)


async def in_the_light(house: House, number: int = 1) -> list[str]:
    async with house.reading() as work:
        found = await round_end.in_the_light(work, {1}, {number})
        return [each.what for each in found.get(number, [])]


async def told(house: House, kind: str) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        rows = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.kind == kind).order_by(DeliveryRow.id)
        )
        return rows.all()


async def test_three_at_most_and_only_what_everyone_concerned_agreed_to(house: House, group: int) -> None:
    for number in range(4):
        await kept(house, DRAMA, f"Klein feest {number}")
    await kept(house, DRAMA, "Haar stille werk", MUSIC)
    await kept(house, DRAMA, "Wat het bracht", kind=Kind.HARVEST)
    await closes(house, group)
    first = await in_the_light(house)
    assert len(first) == round_end.A_FEW
    await closes(house, group, 2)
    assert sorted(first + await in_the_light(house, 2)) == [f"Klein feest {number}" for number in range(4)]


async def test_without_anything_to_celebrate_nothing_is_said(house: House, group: int) -> None:
    await closes(house, group)
    assert not await told(house, CELEBRATION)
    assert not await told(house, round_end.LOOK_BACK)


async def test_what_is_taken_away_leaves_the_light_and_the_last_takes_the_message(
    house: House, group: int
) -> None:
    first, second = await kept(house, DRAMA, "Eén"), await kept(house, MUSIC, "Twee")
    await closes(house, group)
    for sender, story in ((DRAMA, first), (MUSIC, second)):
        async with house.writing() as work:
            await items.remove(work, await person(house, sender), story.item.id)
        [message] = await told(house, CELEBRATION)
        assert (message.state == DeliveryState.DROPPED) is (story is second)
    assert await in_the_light(house) == []


async def test_one_word_a_member_a_round_however_much_there_is(house: House, group: int) -> None:
    for number in range(5):
        await kept(house, DRAMA, f"Iets {number}")
    for _ in range(2):
        await closes(house, group)
    assert len(await told(house, round_end.LOOK_BACK)) == 1


async def test_a_story_is_looked_at_again_after_a_while(house: House, clock: DrivenClock) -> None:
    await kept(house, DRAMA, "Nog steeds waar?")
    drama = await person(house, DRAMA)
    async with house.writing() as work:
        story = await looking_back.next_one(work, drama)
        assert story is not None
        await looking_back.looked(work, drama, story.id)
        assert await looking_back.next_one(work, drama) is None
    clock.advance(items.AGAIN_AFTER)
    async with house.writing() as work:
        again = await looking_back.next_one(work, drama)
        assert again is not None
        assert again.looked_back
        await looking_back.looked(work, drama, again.id)
        assert await looking_back.next_one(work, drama) is None


async def test_what_is_hidden_leaves_the_light_too(house: House, group: int) -> None:
    story = await kept(house, DRAMA, "Te veel gezegd")
    await closes(house, group)
    async with house.writing() as work:
        await withdrawing.item(work, group, story.item.id)
    [message] = await told(house, CELEBRATION)
    assert message.state == DeliveryState.DROPPED
