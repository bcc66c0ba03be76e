"""What is about someone is read first by whom the group chose, who never learns whose it is."""

import pytest
from sqlalchemy import select, text

from bot.community import members
from bot.community.agreements import agreeing, readers
from bot.community.leaving.keeping import Agreements
from bot.community.mydata import Keepers, subject_of
from bot.community.people import Sender
from bot.community.tables import AgreementRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.reflections import first_reading, journal, nameless
from bot.reflections.first_reading import KIND, GivenBack
from bot.reflections.keeping import Notes
from bot.reflections.nameless import Nameless
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import HOST, THIRD, a_group, person, told

ABOUT = "Zij praat altijd door een ander heen."


@pytest.fixture
async def group(house: House) -> int:
    community = await a_group(house)
    who = await person(house, HOST)
    async with house.writing() as work:
        await nameless.allow(work, who, yes=True)
    return community


async def agreed(house: House, *, by: tuple[Sender, ...] = (THIRD,)) -> int:
    """The third is proposed by the second, and says yes too."""
    who = await person(house, MUSIC)
    async with house.writing() as work:
        made = await readers.propose(work, who, THIRD.account)
    for sender in by:
        who = await person(house, sender)
        async with house.writing() as work:
            await agreeing.confirm(work, who, made.id)
    return made.id


async def gave(house: House, sender: Sender = DRAMA, said: str = ABOUT) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        note = await journal.write(work, who, "", said)
        await first_reading.give(work, who, note.id)


async def batch(house: House, community: int) -> None:
    due = [Due(1, 1, community, nameless.OCCASION, "", house.clock.now(), late=False, tide=Tide.HIGH)]
    async with house.writing() as work:
        await nameless.post(work, due)
        await first_reading.hand_over(work, due)


async def lies_with(house: House, sender: Sender) -> list[Nameless]:
    who = await person(house, sender)
    async with house.reading() as work:
        lying = await first_reading.to_read(work, {(who.here(), who.member)})
    return [each for notes in lying.values() for each in notes]


async def came_back(house: House, sender: Sender) -> list[GivenBack]:
    who = await person(house, sender)
    async with house.reading() as work:
        return await first_reading.given_back(work, who)


async def posted(house: House) -> list[str]:
    async with house.reading() as work:
        found = await nameless.shown(work, [each.subject for each in await told(house, nameless.KIND)])
    return [each.text for each in found.values()]


async def test_the_group_chooses_and_the_chosen_says_yes_too(house: House, group: int) -> None:
    made = await agreed(house, by=(DRAMA, HOST))
    async with house.reading() as work:
        assert await readers.reader(work, group) is None
    third = await person(house, THIRD)
    async with house.writing() as work:
        await agreeing.confirm(work, third, made)
    async with house.reading() as work:
        chosen = await readers.reader(work, group)
    assert chosen is not None
    assert (chosen.member, chosen.name) == (third.member, "Koordirigent")


@pytest.mark.usefixtures("group")
async def test_where_nobody_is_chosen_it_stays_its_authors_own(house: House) -> None:
    with pytest.raises(DomainError, match="reader-nobody"):
        await gave(house)
    await agreed(house)
    with pytest.raises(DomainError, match="reader-oneself"):
        await gave(house, THIRD)
    who = await person(house, DRAMA)
    async with house.reading() as work:
        assert await nameless.mine(work, who) == []


async def test_the_reader_reads_it_with_the_batch_and_the_group_with_the_next(
    house: House, group: int
) -> None:
    await agreed(house)
    await gave(house)
    assert await lies_with(house, THIRD) == []
    await batch(house, group)
    (note,) = await lies_with(house, THIRD)
    assert (note.text, await posted(house)) == (ABOUT, [])
    assert [each.member_id for each in await told(house, KIND)] == [(await person(house, THIRD)).member]
    for other in (MUSIC, HOST, DRAMA):
        assert await lies_with(house, other) == []
        who = await person(house, other)
        async with house.writing() as work:
            with pytest.raises(NotAllowed, match="reader-not-you"):
                await first_reading.let_through(work, who, note.id)
    third = await person(house, THIRD)
    async with house.writing() as work:
        await first_reading.let_through(work, third, note.id)
    assert (await lies_with(house, THIRD), await posted(house)) == ([], [])
    await batch(house, group)
    assert await posted(house) == [ABOUT]


async def test_what_is_given_back_is_found_by_its_author_alone(house: House, group: int) -> None:
    await agreed(house)
    await gave(house)
    await batch(house, group)
    (note,) = await lies_with(house, THIRD)
    third, drama = await person(house, THIRD), await person(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(DomainError, match="reader-word-missing"):
            await first_reading.give_back(work, third, note.id, " ")
        await first_reading.give_back(work, third, note.id, "Zeg het haar zelf, ik ga mee.")
    for other in (THIRD, MUSIC, HOST):
        assert await came_back(house, other) == []
    (back,) = await came_back(house, DRAMA)
    assert (back.note.text, back.word) == (ABOUT, "Zeg het haar zelf, ik ga mee.")
    assert {each.member_id for each in await told(house, KIND)} == {third.member}
    await batch(house, group)
    assert await posted(house) == []
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await first_reading.own_again(work, await person(house, MUSIC), back.note.id)
        await first_reading.own_again(work, drama, back.note.id)
    assert await came_back(house, DRAMA) == []
    async with house.reading() as work:
        assert [each.text for each in (await journal.page(work, drama)).notes] == [ABOUT]


async def test_when_the_reader_leaves_it_waits_for_the_next_one(house: House, group: int) -> None:
    await agreed(house)
    await gave(house)
    await batch(house, group)
    (note,) = await lies_with(house, THIRD)
    third, host = await person(house, THIRD), await person(house, HOST)
    async with house.writing() as work:
        await members.leave(work, third)
        made = await readers.propose(work, await person(house, MUSIC), HOST.account)
        await agreeing.confirm(work, host, made.id)
    assert [each.text for each in await lies_with(house, HOST)] == [ABOUT]
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await first_reading.let_through(work, third, note.id)
        await first_reading.let_through(work, host, note.id)


async def test_nothing_stored_names_the_author_and_the_authors_erasing_takes_it_along(
    house: House, group: int
) -> None:
    await agreed(house)
    await gave(house, MUSIC)
    await batch(house, group)
    who = await person(house, MUSIC)
    async with house.reading() as work:
        for table in ("nameless", "readings"):
            (row,) = (await work.session.execute(text(f"SELECT * FROM {table}"))).all()
            assert who.member not in tuple(row)
    async with house.writing() as work:
        await Notes().erase(work, await subject_of(work, who))
    assert await lies_with(house, THIRD) == []
    async with house.reading() as work:
        assert (await work.session.execute(text("SELECT * FROM readings"))).all() == []


async def test_who_was_chosen_goes_with_name_and_words(house: House, group: int) -> None:
    await agreed(house)
    await gave(house)
    await batch(house, group)
    (note,) = await lies_with(house, THIRD)
    third = await person(house, THIRD)
    keepers = Keepers()
    keepers.add(Agreements(), Notes())
    async with house.writing() as work:
        await first_reading.give_back(work, third, note.id, "Zeg het haar zelf.")
        kept = {each.text for each in await keepers.export(work, third)}
        assert {"Koordirigent", "Zeg het haar zelf."} <= kept
        await keepers.erase(work, third)
    async with house.reading() as work:
        assert await work.session.scalar(select(AgreementRow.id)) is None
    (back,) = await came_back(house, DRAMA)
    assert (back.note.text, back.word) == (ABOUT, "")
