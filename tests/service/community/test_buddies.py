"""Whoever offered to be a buddy is asked first; a no leaves no trace, and whoever says yes is known to both."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.community.arriving import buddies
from bot.community.group_tables import BuddyRow
from bot.community.people import Sender, find_who
from bot.community.tables import MemberRow
from bot.community.week.opening import Week
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, HOME, MUSIC, begun, joined, left

NEW = Sender("discord", "5", "Cultuurcoach", "nl", server="2001", channel=HOME)


async def group(house: House) -> dict[str, int]:
    await begun(house)
    people = {"drama": DRAMA, "music": MUSIC, "new": NEW}
    return {name: (await joined(house, person)).member for name, person in people.items()}


async def offers(house: House, *people: Sender) -> None:
    for person in people:
        async with house.writing() as work:
            await buddies.offer(work, await find_who(work, person), willing=True)


async def wants(house: House, person: Sender = NEW) -> None:
    async with house.writing() as work:
        await buddies.ask(work, await find_who(work, person))


async def says(house: House, person: Sender, newcomer: int, *, yes: bool) -> None:
    answer = buddies.accept if yes else buddies.decline
    async with house.writing() as work:
        await answer(work, await find_who(work, person), newcomer)


async def told(house: House) -> list[tuple[str, int | None]]:
    async with house.reading() as work:
        rows = await work.session.scalars(select(DeliveryRow).order_by(DeliveryRow.id))
        return [(row.kind, row.member_id) for row in rows if row.kind.startswith("buddy")]


async def row(house: House) -> BuddyRow:
    async with house.reading() as work:
        return (await work.session.scalars(select(BuddyRow))).one()


async def of(house: House, person: Sender) -> buddies.Companions:
    async with house.reading() as work:
        return await buddies.companions(work, await find_who(work, person))


async def test_a_yes_makes_them_known_to_each_other(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA)
    await wants(house)
    assert (await of(house, NEW)).asked
    assert await told(house) == [("buddy", members["drama"])]
    await says(house, DRAMA, members["new"], yes=True)

    mine, theirs = await of(house, NEW), await of(house, DRAMA)
    assert mine.buddy is not None
    assert mine.buddy.name == "Dramadocent"
    assert [each.name for each in theirs.newcomers] == ["Cultuurcoach"]
    assert ("buddy-found", members["new"]) in await told(house)


async def test_a_no_leaves_no_trace_and_the_next_one_is_asked(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA, MUSIC)
    await wants(house)
    await says(house, DRAMA, members["new"], yes=False)
    assert await told(house) == [("buddy", members["music"])]
    now = await row(house)
    assert now.asking_id == members["music"]
    await says(house, MUSIC, members["new"], yes=True)
    now = await row(house)
    assert (now.asking_id, now.passed) == (None, None)


async def test_with_nobody_left_it_rests_until_somebody_offers(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA)
    await wants(house)
    await says(house, DRAMA, members["new"], yes=False)
    assert await told(house) == []
    assert (await of(house, NEW)).asked
    await offers(house, MUSIC)
    assert await told(house) == [("buddy", members["music"])]


async def test_no_answer_for_a_week_goes_on_to_the_next(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA, MUSIC)
    await wants(house)
    community = (await joined(house, DRAMA)).community
    house.clock.move_to(house.clock.now() + timedelta(days=8))
    async with house.writing() as work:
        await buddies.ask_on(work, [Week(community, 2, work.now, late=False, tide=Tide.HIGH)])
    assert await told(house) == [("buddy", members["music"])]


async def test_who_has_the_fewest_newcomers_is_asked_first_and_who_rests_is_not(house: House) -> None:
    members = await group(house)
    await offers(house, MUSIC, DRAMA)
    async with house.writing() as work:
        resting = update(MemberRow).where(MemberRow.id == members["drama"])
        await work.session.execute(resting.values(rests_until=work.now + timedelta(days=3)))
    await wants(house)
    assert await told(house) == [("buddy", members["music"])]


async def test_only_the_one_who_is_asked_answers(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA)
    await wants(house)
    with pytest.raises(DomainError, match="buddy-gone"):
        await says(house, MUSIC, members["new"], yes=True)


async def test_asking_twice_is_asking_once_and_a_buddy_who_left_can_be_replaced(house: House) -> None:
    members = await group(house)
    await offers(house, DRAMA)
    for _ in range(2):
        await wants(house)
    assert await told(house) == [("buddy", members["drama"])]
    await says(house, DRAMA, members["new"], yes=True)
    await left(house, DRAMA)
    now = await of(house, NEW)
    assert (now.buddy, now.asked) == (None, False)
    await offers(house, MUSIC)
    await wants(house)
    assert ("buddy", members["music"]) in await told(house)


async def test_who_stops_offering_is_not_asked(house: House) -> None:
    await group(house)
    await offers(house, DRAMA)
    async with house.writing() as work:
        await buddies.offer(work, await find_who(work, DRAMA), willing=False)
    await wants(house)
    assert await told(house) == []
