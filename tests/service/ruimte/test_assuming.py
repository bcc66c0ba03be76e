"""A thought about someone is between two people, and a sentence of it goes to the group after two yeses."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from bot.community.mydata import subject_of
from bot.community.people import Sender
from bot.community.tables import MemberRow
from bot.community.words import Hearing
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.ruimte import assuming
from bot.ruimte.assuming import ANSWERED, ASKS, SHARED, Assumption
from bot.ruimte.keeping import Cards
from bot.ruimte.together_keeping import Together
from tests.service.community.people import DRAMA, MUSIC
from tests.service.rhythm.world import World
from tests.service.ruimte.people import HOST, THIRD, a_group, person, told

THOUGHT, ANSWER = "Wil je het eigenlijk niet meer?", "Juist wel. Ik dacht dat jij niet meer wilde."
SENTENCE = "We wachtten allebei op de ander."


@pytest.fixture
async def group(house: House) -> int:
    return await a_group(house)


async def asked(house: House, sender: Sender = DRAMA, other: Sender = THIRD, thought: str = THOUGHT) -> str:
    who = await person(house, sender)
    async with house.writing() as work:
        await assuming.ask(work, who, other.account, thought)
    return (await told(house, ASKS))[-1].subject


async def answered(house: House, number: str, sender: Sender = THIRD) -> Assumption:
    who = await person(house, sender)
    async with house.writing() as work:
        return await assuming.answer(work, who, number, ANSWER)


async def proposed(house: House, number: str, sender: Sender = DRAMA, sentence: str = SENTENCE) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        await assuming.propose(work, who, number, sentence)


async def shared(house: House, number: str, sender: Sender = THIRD, sentence: str = SENTENCE) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        await assuming.share(work, who, number, assuming.mark(sentence))


async def test_one_person_is_asked_and_one_is_answered(house: House, group: int) -> None:
    number = await asked(house)
    asker, other = [await person(house, sender) for sender in (DRAMA, THIRD)]
    (question,) = await told(house, ASKS)
    assert (question.community_id, question.member_id) == (group, other.member)
    await answered(house, number)
    (answer,) = await told(house, ANSWERED)
    assert answer.member_id == asker.member


async def test_whoever_asked_is_not_woken_by_the_answer(house: House, clock: DrivenClock) -> None:
    await a_group(house)
    async with house.writing() as work:
        await work.session.execute(update(MemberRow).values(hears=Hearing.DIRECT.value))
    number = await asked(house)
    world = World(house, clock)
    async with world.rhythm.running():
        await world.settle()
        clock.move_to(clock.now().replace(hour=22))
        await answered(house, number)
        morning = await world.settle()
        assert world.platform.of(ANSWERED) == []
        assert morning == clock.now().replace(hour=6) + timedelta(days=1)  # eight o'clock in Amsterdam
        await world.move_to(morning)
        assert len(world.platform.of(ANSWERED)) == 1


@pytest.mark.usefixtures("group")
async def test_nobody_else_can_read_it_whoever_they_are(house: House) -> None:
    number = await asked(house)
    await answered(house, number)
    for sender in (HOST, MUSIC):
        who = await person(house, sender)
        with pytest.raises(NotAllowed):
            async with house.reading() as work:
                await assuming.read(work, who, number)
    async with house.reading() as work:
        row = (await work.session.execute(text("SELECT * FROM assumptions"))).mappings().one()
    assert b"eigenlijk" not in bytes(row["thought"])
    assert b"wilde" not in bytes(row["answer"])


@pytest.mark.usefixtures("group")
async def test_letting_be_tells_nobody_anything(house: House) -> None:
    number = await asked(house)
    who = await person(house, THIRD)
    async with house.writing() as work:
        await assuming.let_be(work, who, number)
    assert await told(house, ANSWERED, SHARED) == []
    with pytest.raises(DomainError, match="together-asked-already"):
        await asked(house)
    await answered(house, number)


@pytest.mark.usefixtures("group")
async def test_one_thought_at_a_time_between_two_people(house: House, clock: DrivenClock) -> None:
    tries = await asyncio.gather(*(asked(house) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(each, str) for each in tries) == 1
    await asked(house, DRAMA, MUSIC)
    await asked(house, THIRD, DRAMA)
    clock.advance(timedelta(days=15))
    await asked(house)


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("account", [DRAMA.account, "99", ""])
async def test_only_another_member_of_the_group_is_asked(house: House, account: str) -> None:
    who = await person(house, DRAMA)
    with pytest.raises(DomainError):
        async with house.writing() as work:
            await assuming.ask(work, who, account, THOUGHT)


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("thought", ["", "  \u200b ", "a" * 501])
async def test_nothing_and_too_much_get_a_word(house: House, thought: str) -> None:
    with pytest.raises(DomainError):
        await asked(house, thought=thought)


@pytest.mark.usefixtures("group")
async def test_a_sentence_needs_two_yeses(house: House) -> None:
    number = await asked(house)
    with pytest.raises(DomainError):
        await proposed(house, number)
    await answered(house, number)
    await proposed(house, number)
    with pytest.raises(NotAllowed):
        await shared(house, number, DRAMA)
    with pytest.raises(DomainError, match="together-sentence-waits"):
        await proposed(house, number)
    assert await told(house, SHARED) == []
    await shared(house, number)
    await shared(house, number)
    (message,) = await told(house, SHARED)
    assert message.member_id is None


@pytest.mark.usefixtures("group")
async def test_another_sentence_needs_a_yes_of_its_own(house: House) -> None:
    number = await asked(house)
    await answered(house, number)
    await proposed(house, number, DRAMA)
    await proposed(house, number, THIRD)
    with pytest.raises(NotAllowed):
        await shared(house, number, THIRD)
    await proposed(house, number, DRAMA, "Iets heel anders.")
    with pytest.raises(DomainError, match="together-gone"):
        await shared(house, number, THIRD, SENTENCE)  # the button below the first one
    await shared(house, number, THIRD, "Iets heel anders.")


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("sender", [DRAMA, THIRD])
async def test_it_goes_with_either_of_the_two(house: House, sender: Sender) -> None:
    number = await asked(house)
    await answered(house, number)
    await proposed(house, number)
    await shared(house, number)
    who = await person(house, sender)
    async with house.writing() as work:
        subject = await subject_of(work, who)
        kept = await Together().export(work, subject)
    assert all(said in kept[0].text for said in (THOUGHT, ANSWER, SENTENCE))
    async with house.writing() as work:
        for keeper in (Together(), Cards()):
            await keeper.erase(work, subject)
    async with house.reading() as work:
        assert await assuming.about(work, [number]) == {}
    assert {row.state for row in await told(house, ASKS, ANSWERED, SHARED)} <= {
        "dropped"
    }  # nothing was sent yet
