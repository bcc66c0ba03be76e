"""Coming back: own words first, for oneself; never more than two cards, and nowhere how many there were."""

import asyncio

import pytest
from sqlalchemy import text

from bot.community.mydata import subject_of
from bot.community.people import Sender
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.kernel.tables import Base
from bot.ruimte import laying, returning
from bot.ruimte.returning import KIND, Visit
from bot.ruimte.together_keeping import Together
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import HOST, THIRD, a_group, person, told


@pytest.fixture
async def group(house: House) -> int:
    """In the first week someone laid a card, and two said something to it."""
    community = await a_group(house)
    who = await person(house, THIRD)
    async with house.writing() as work:
        number = await laying.lay(work, who, "plek")
    for sender, word in ((DRAMA, "thuis"), (MUSIC, "bus")):
        who = await person(house, sender)
        async with house.writing() as work:
            await laying.say(work, who, number, word)
    return community


async def visited(house: House, sender: Sender, *spaces: str) -> list[Visit]:
    who = await person(house, sender)
    async with house.reading() as work:
        return await returning.visits(work, who, spaces)


async def says_now(house: House, sender: Sender, said: str, space: str = "plek") -> Visit:
    who = await person(house, sender)
    async with house.writing() as work:
        return await returning.say_now(work, who, space, said)


async def shared(house: House, sender: Sender, *, with_then: bool = True) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        await returning.share(work, who, "plek", with_then=with_then)


@pytest.mark.usefixtures("group")
async def test_everyone_finds_their_own_first_words_and_nobody_elses(house: House) -> None:
    assert [(await visited(house, sender, "plek"))[0].then for sender in (DRAMA, MUSIC, THIRD)] == [
        "thuis",
        "bus",
        "",
    ]


@pytest.mark.usefixtures("group")
@pytest.mark.parametrize("spaces", [(), ("plek", "kind", "twijfel")])
async def test_one_or_two_cards_at_a_time(house: House, spaces: tuple[str, ...]) -> None:
    with pytest.raises(DomainError, match="together-two-at-most"):
        await visited(house, DRAMA, *spaces)


@pytest.mark.usefixtures("group")
async def test_it_is_for_oneself_until_one_says_otherwise(house: House) -> None:
    await says_now(house, DRAMA, "Overal waar we komen.")
    assert await told(house, KIND) == []
    async with house.reading() as work:
        row = (await work.session.execute(text("SELECT now FROM card_returns"))).scalar_one()
    assert b"Overal" not in bytes(row)
    await shared(house, DRAMA)
    await shared(house, DRAMA)
    (message,) = await told(house, KIND)
    async with house.reading() as work:
        said = (await returning.shared(work, [message.subject]))[message.subject]
    assert (said.then, said.now) == ("thuis", "Overal waar we komen.")
    assert (await visited(house, DRAMA, "plek"))[0].audience is Audience.GROUP


@pytest.mark.usefixtures("group")
async def test_then_may_stay_ones_own_and_all_of_it_can_come_back(house: House) -> None:
    await says_now(house, DRAMA, "Overal.")
    await shared(house, DRAMA, with_then=False)
    (message,) = await told(house, KIND)
    async with house.reading() as work:
        assert (await returning.shared(work, [message.subject]))[message.subject].then == ""
    who = await person(house, DRAMA)
    async with house.writing() as work:
        assert (await returning.narrow(work, who, "plek")).audience is Audience.ONLY_ME
    async with house.reading() as work:
        assert await returning.shared(work, [message.subject]) == {}


@pytest.mark.usefixtures("group")
async def test_said_at_one_moment_is_said_once(house: House) -> None:
    await asyncio.gather(*(says_now(house, DRAMA, f"Versie {number}.") for number in range(5)))
    assert (await visited(house, DRAMA, "plek"))[0].now.startswith("Versie")


@pytest.mark.usefixtures("group")
async def test_who_cares_for_the_content_invites_the_group_and_nobody_is_reminded(house: House) -> None:
    member, host = await person(house, DRAMA), await person(house, HOST)
    with pytest.raises(NotAllowed):
        async with house.writing() as work:
            await returning.invite(work, member, ["plek", "leeg"])
    async with house.writing() as work:
        await returning.invite(work, host, ["plek", "leeg"])
    (message,) = await told(house, KIND)
    assert (message.subject, message.member_id) == ("invited:plek:leeg", None)


@pytest.mark.usefixtures("group")
async def test_it_is_shown_and_erased(house: House) -> None:
    await says_now(house, DRAMA, "Overal.")
    await shared(house, DRAMA)
    who = await person(house, DRAMA)
    async with house.writing() as work:
        subject = await subject_of(work, who)
        assert [each.text for each in await Together().export(work, subject)] == ["Overal."]
        await Together().erase(work, subject)
    assert (await visited(house, DRAMA, "plek"))[0].now == ""


def test_no_column_counts_how_many_of_the_spaces_were_done():
    rooms = {"decks", "own_spaces", "cards", "card_words", "cards_seen"}
    rooms |= {"assumptions", "listenings", "listening_turns", "card_returns"}
    columns = {
        column.name
        for table in Base.metadata.sorted_tables
        if table.name in rooms
        for column in table.columns
    }
    assert not [
        name
        for name in columns
        if any(word in name for word in ("count", "done", "total", "score", "streak"))
    ]
