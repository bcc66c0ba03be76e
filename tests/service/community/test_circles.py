"""A circle has a name and people of its own choosing, and lasts for as long as somebody is in it; someone without an account
takes part through a member, after their own yes."""

import pytest
from sqlalchemy import select

from bot.community import circles, through
from bot.community.circles import Circle
from bot.community.group_tables import CircleRow, ThroughRow
from bot.community.leaving.group_keeping import Companions
from bot.community.mydata import Keepers
from bot.community.people import JoinFirst, Sender, find_who
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined, left


async def group(house: House) -> None:
    await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)


async def made(house: House, name: str = "Pubers en podium") -> None:
    async with house.writing() as work:
        await circles.make(work, await find_who(work, DRAMA), name)


async def seen(house: House, by: Sender) -> list[Circle]:
    async with house.reading() as work:
        return list(await circles.circles(work, await find_who(work, by)))


async def test_whoever_makes_a_circle_is_in_it_and_others_walk_in_and_out(house: House) -> None:
    await group(house)
    await made(house)
    [circle] = await seen(house, MUSIC)
    assert (circle.name, circle.people, circle.mine) == ("Pubers en podium", (DRAMA.account,), False)
    for _ in range(2):
        async with house.writing() as work:
            await circles.enter(work, await find_who(work, MUSIC), circle.id)
    [circle] = await seen(house, MUSIC)
    assert (circle.people, circle.mine) == ((DRAMA.account, MUSIC.account), True)


async def test_the_last_one_out_takes_the_circle_along(house: House) -> None:
    await group(house)
    await made(house)
    [circle] = await seen(house, DRAMA)
    async with house.writing() as work:
        await circles.leave(work, await find_who(work, DRAMA), circle.id)
    assert await seen(house, DRAMA) == []
    async with house.writing() as work:
        with pytest.raises(NotAllowed, match="circles-gone"):
            await circles.enter(work, await find_who(work, MUSIC), circle.id)


async def test_who_leaves_the_group_is_no_longer_seen_in_a_circle(house: House) -> None:
    await group(house)
    await made(house)
    await left(house, DRAMA)
    assert await seen(house, MUSIC) == []


@pytest.mark.parametrize("name", ["", " \u200b ", "x" * 61])
async def test_a_circle_has_a_short_name(house: House, name: str) -> None:
    await group(house)
    with pytest.raises(DomainError):
        await made(house, name)


async def test_only_members_see_circles(house: House) -> None:
    await begun(house)
    with pytest.raises(JoinFirst):
        await seen(house, MUSIC)


async def test_no_more_circles_than_a_group_can_follow(house: House) -> None:
    await group(house)
    for number in range(circles.AT_MOST):
        await made(house, f"Kring {number}")
    with pytest.raises(DomainError, match="circles-many"):
        await made(house)


async def test_someone_takes_part_through_a_member_after_their_own_yes(house: House) -> None:
    await group(house)
    async with house.writing() as work:
        drama = await find_who(work, DRAMA)
        with pytest.raises(DomainError, match="through-no-yes"):
            await through.add(work, drama, "Oma Truus", said_yes=False)
        assert (await work.session.scalars(select(ThroughRow))).all() == []
        await through.add(work, drama, "Oma Truus", said_yes=True)
    async with house.reading() as work:
        [found] = await through.people(work, await find_who(work, MUSIC))
    assert (found.name, found.account, found.mine) == ("Oma Truus", DRAMA.account, False)


async def test_a_name_is_taken_back_by_its_member_or_by_who_steers(house: House) -> None:
    await group(house)
    await joined(house, at(FACILITATOR, HOME))
    async with house.writing() as work:
        await through.add(work, await find_who(work, DRAMA), "Oma Truus", said_yes=True)
        [mine] = await through.people(work, await find_who(work, DRAMA))
        with pytest.raises(NotAllowed):
            await through.remove(work, await find_who(work, MUSIC), mine.id)
        await through.remove(work, await find_who(work, at(FACILITATOR, HOME)), mine.id)
        assert await through.people(work, await find_who(work, DRAMA)) == []


async def test_erasing_takes_circles_and_names_along(house: House) -> None:
    await group(house)
    await made(house)
    async with house.writing() as work:
        await through.add(work, await find_who(work, DRAMA), "Oma Truus", said_yes=True)
    keepers = Keepers()
    keepers.add(Companions())
    async with house.writing() as work:
        drama = await find_who(work, DRAMA)
        assert {each.text for each in await keepers.export(work, drama)} == {"Pubers en podium", "Oma Truus"}
        await keepers.erase(work, drama)
    async with house.reading() as work:
        assert (await work.session.scalars(select(ThroughRow))).all() == []
        assert (await work.session.scalars(select(CircleRow))).all() == []
