"""A listening round keeps the order, whatever happens at once, and leaves nothing of who was erased."""

import asyncio
from datetime import timedelta

import pytest

from bot.community.mydata import subject_of
from bot.community.people import Sender
from bot.content.spaces import EMPTY_SPACE
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.calls import Act
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from bot.ruimte import listened, listening
from bot.ruimte.listening import KIND, OCCASION
from bot.ruimte.together_keeping import Together
from bot.ruimte.turns import Step
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import THIRD, a_group, person, told


@pytest.fixture
async def group(house: House) -> int:
    return await a_group(house)


async def begun(house: House, space: str = "dynamiek") -> int:
    who = await person(house, DRAMA)
    async with house.writing() as work:
        await listening.begin(work, who, space)
    return int((await told(house, KIND))[-1].subject)


async def says(house: House, sender: Sender, number: int, place: int, text: str = "Iets.") -> Step:
    who = await person(house, sender)
    async with house.writing() as work:
        return await listening.say(work, who, number, place, text)


async def closed(house: House, community: int, number: int) -> None:
    due = Due(1, 1, community, OCCASION, str(number), house.clock.now(), late=False, tide=Tide.HIGH)
    async with house.writing() as work:
        await listening.close_due(work, [due])


@pytest.mark.usefixtures("group")
async def test_first_what_was_heard_and_only_then_ones_own(house: House) -> None:
    number = await begun(house)
    await says(house, DRAMA, number, 0, "We gaan te hard.")
    with pytest.raises(DomainError, match="together-not-yours"):
        await says(house, DRAMA, number, 1)
    assert await says(house, MUSIC, number, 1, "Dat het te hard gaat.") is Step.HEARD
    with pytest.raises(DomainError, match="together-not-yours"):
        await says(house, MUSIC, number, 2)
    assert await says(house, DRAMA, number, 2, "") is Step.MISSED
    assert await says(house, MUSIC, number, 3, "Voor mij juist niet.") is Step.ANSWER
    assert await says(house, THIRD, number, 4) is Step.HEARD


@pytest.mark.usefixtures("group")
async def test_who_listened_need_not_wait_for_ever(house: House, clock: DrivenClock) -> None:
    number = await begun(house)
    await says(house, DRAMA, number, 0)
    await says(house, MUSIC, number, 1)
    clock.advance(timedelta(days=1))
    assert await says(house, MUSIC, number, 2) is Step.ANSWER


@pytest.mark.usefixtures("group")
async def test_of_two_at_one_moment_one_takes_the_turn(house: House) -> None:
    number = await begun(house)
    await says(house, DRAMA, number, 0)
    tries = await asyncio.gather(
        *(says(house, sender, number, 1) for sender in (MUSIC, THIRD)), return_exceptions=True
    )
    assert [isinstance(each, Step) for each in tries].count(True) == 1
    assert "together-turn-taken" in {each.key for each in tries if isinstance(each, DomainError)}


@pytest.mark.usefixtures("group")
async def test_one_round_at_a_time_and_none_at_the_empty_space(house: House) -> None:
    with pytest.raises(DomainError, match="together-silence"):
        await begun(house, EMPTY_SPACE)
    await begun(house)
    with pytest.raises(DomainError, match="together-round-runs"):
        await begun(house, "plek")


async def test_it_ends_with_one_line_or_without_a_word(house: House, group: int) -> None:
    silent = await begun(house)
    await closed(house, group, silent)
    assert not [row for row in await told(house, KIND) if row.subject.startswith("end")]
    number = await begun(house)
    await says(house, DRAMA, number, 0)
    await closed(house, group, number)
    await closed(house, group, number)
    assert [row.subject for row in await told(house, KIND)].count(f"end:{number}") == 1
    with pytest.raises(DomainError, match="together-round-over"):
        await says(house, MUSIC, number, 1)


@pytest.mark.usefixtures("group")
async def test_a_forged_number_finds_nothing(house: House) -> None:
    with pytest.raises(NotAllowed):
        await says(house, DRAMA, 4711, 0)


@pytest.mark.usefixtures("group")
async def test_erasing_leaves_an_empty_turn_and_others_go_on(house: House) -> None:
    number = await begun(house)
    await says(house, DRAMA, number, 0, "Van mij.")
    await says(house, MUSIC, number, 1)
    who = await person(house, DRAMA)
    async with house.writing() as work:
        subject = await subject_of(work, who)
        assert [each.text for each in await Together().export(work, subject)] == ["Van mij."]
        await Together().erase(work, subject)
        assert await Together().export(work, subject) == []
    async with house.reading() as work:
        turns = [row.subject for row in await told(house, KIND) if row.subject.startswith("turn")]
        shown = (await listened.shown(work, turns)).values()
    assert [each.name for each in shown if isinstance(each, listened.Said)] == ["Music teacher"]
    assert await says(house, MUSIC, number, 2) is Step.ANSWER
    assert Act.DELETE not in {row.act for row in await told(house, KIND)}  # it was never sent
