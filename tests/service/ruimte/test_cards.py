"""Drawing never repeats before all was seen; what lies open is said to with a name, and taken away with who said it."""

import asyncio
from collections.abc import Sequence

import pytest
from sqlalchemy import select

from bot.community.mydata import Keepers
from bot.community.people import JoinFirst, Sender
from bot.content.spaces import EMPTY_SPACE, spaces
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.rhythm.calls import Act
from bot.rhythm.tables import DeliveryRow
from bot.ruimte import decks, drawing, laying
from bot.ruimte.decks import Wording
from bot.ruimte.keeping import Cards
from bot.ruimte.tables import CardRow, CardWordRow, SeenCardsRow
from tests.service.community.people import DRAMA, HOME, MUSIC
from tests.service.ruimte.people import HOST, THIRD, a_group, person

NINE = {space.key for space in spaces()}


@pytest.fixture
async def group(house: House) -> int:
    return await a_group(house)


async def drew(house: House, sender: Sender) -> str:
    who = await person(house, sender)
    async with house.writing() as work:
        return (await drawing.draw(work, who)).key


async def laid(house: House, sender: Sender, key: str) -> int:
    who = await person(house, sender)
    async with house.writing() as work:
        return await laying.lay(work, who, key)


async def said(house: House, sender: Sender, card: int, text: str) -> None:
    who = await person(house, sender)
    async with house.writing() as work:
        await laying.say(work, who, card, text)


async def deliveries(house: House) -> Sequence[tuple[str, str, str]]:
    async with house.reading() as work:
        rows = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.kind.startswith("card")).order_by(DeliveryRow.id)
        )
        return [(row.kind, row.act, row.subject) for row in rows]


async def changed(house: House, key: str, typed: Wording) -> None:
    host = await person(house, HOST)
    async with house.writing() as work:
        await decks.change(work, host, key, typed)


@pytest.mark.usefixtures("group")
async def test_a_member_sees_all_nine_before_one_comes_back(house: House) -> None:
    assert {await drew(house, DRAMA) for _ in range(9)} == NINE
    assert {await drew(house, MUSIC) for _ in range(9)} == NINE


@pytest.mark.usefixtures("group")
async def test_two_draws_at_one_moment_are_two_cards(house: House) -> None:
    drawn = await asyncio.gather(*(drew(house, DRAMA) for _ in range(9)))
    assert set(drawn) == NINE


@pytest.mark.usefixtures("group")
async def test_what_the_group_had_comes_later_and_what_is_hidden_never(house: House) -> None:
    await changed(house, "kunsten", Wording(hidden=True))
    for key in ("plek", "kind", "twijfel"):
        await laid(house, DRAMA, key)
    drawn = [await drew(house, MUSIC) for _ in range(8)]
    assert set(drawn) == NINE - {"kunsten"}
    assert set(drawn[-3:]) == {"plek", "kind", "twijfel"}
    with pytest.raises(DomainError):
        await laid(house, DRAMA, "kunsten")


async def test_the_word_of_the_week_goes_round_with_what_members_lay(house: House, group: int) -> None:
    await laid(house, DRAMA, "plek")
    had: list[str] = []
    for _ in range(8):
        async with house.writing() as work:
            offer = (await drawing.of_the_week(work, {group: ()}))[group]
        had.append(offer.key)
        if offer.key == EMPTY_SPACE:
            assert offer.nl == "(de lege ruimte)"
    assert set(had) == NINE - {"plek"}


@pytest.mark.usefixtures("group")
async def test_what_a_member_saw_cannot_be_read_in_the_database(house: House) -> None:
    await drew(house, DRAMA)
    first = await _sealed(house)
    for _ in range(5):
        await drew(house, DRAMA)
    assert len(await _sealed(house)) == len(first)


async def _sealed(house: House) -> bytes:
    async with house.reading() as work:
        row = (await work.session.scalars(select(SeenCardsRow))).one()
        return row.seen.sealed


@pytest.mark.usefixtures("group")
async def test_questions_fit_the_phase_and_do_not_come_back(house: House) -> None:
    who = await person(house, MUSIC)
    async with house.writing() as work:
        asked = [await drawing.question(work, who, "plek", another=True) for _ in range(3)]
    assert {question.function for question in asked if question} == {"orientation"}
    assert len({question.key for question in asked if question}) == 3


@pytest.mark.usefixtures("group")
async def test_after_three_words_one_sentence_and_then_silence(house: House) -> None:
    card = await laid(house, DRAMA, "plek")
    await said(house, DRAMA, card, "thuis")
    await said(house, DRAMA, card, "een ander thuis")
    await said(house, MUSIC, card, "wind")
    ask = ("card", Act.SEND, f"ask:{card}")
    assert ask not in await deliveries(house)
    await said(house, THIRD, card, "school")
    assert ask in await deliveries(house)
    before = len(await deliveries(house))
    await said(house, HOST, card, "trap")
    assert [each[0] for each in (await deliveries(house))[before:]] == ["card-word"]


@pytest.mark.usefixtures("group")
async def test_nothing_is_asked_around_the_empty_space(house: House) -> None:
    card = await laid(house, DRAMA, EMPTY_SPACE)
    for sender in (DRAMA, MUSIC, THIRD):
        await said(house, sender, card, "stil")
    assert all(not subject.startswith("ask") for *_, subject in await deliveries(house))


async def test_who_has_not_joined_is_asked_to_and_elsewhere_nothing_opens(house: House, group: int) -> None:
    card = await laid(house, DRAMA, "plek")
    stranger = Sender("discord", "9", "Iemand", "nl", server="2001", channel=HOME)
    with pytest.raises(JoinFirst):
        await drew(house, stranger)
    with pytest.raises(JoinFirst):
        await said(house, stranger, card, "hallo")
    with pytest.raises(DomainError):
        await said(house, DRAMA, card + 99, "hallo")
    for wrong in ("", "   ", "x" * 201):
        with pytest.raises(DomainError):
            await said(house, DRAMA, card, wrong)
    who = await person(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await decks.change(work, who, "kind", Wording(nl="x"))
        with pytest.raises(NotAllowed):
            await decks.add(work, who, Wording(nl="x"))
        with pytest.raises(NotAllowed):
            await decks.choose_pack(work, who, "outside")
    async with house.reading() as work:
        assert {card.key for card in (await decks.of(work, group)).open} == NINE


async def test_an_own_deck_keeps_its_first_words_and_its_last_open_card(house: House, group: int) -> None:
    host = await person(house, HOST)
    async with house.writing() as work:
        card = await decks.change(work, host, "kind", Wording(nl="onze leerlingen"))
        assert (card.word.en, card.original and card.original.nl) == ("onze leerlingen", "het kind")
        own = await decks.add(work, host, Wording(en="courage"))
        back = await decks.change(work, host, "kind", Wording())
        assert (back.word.nl, back.original) == ("het kind", None)
        outside = (await decks.choose_pack(work, host, "outside")).card("kind")
        assert outside is not None
        assert outside.original is not None
        for typed in (Wording(), Wording(nl="x" * 46), Wording(nl="x", line_nl="y" * 81)):
            with pytest.raises(DomainError):
                await decks.add(work, host, typed)
        for key in NINE:
            await decks.change(work, host, key, Wording(hidden=True))
        with pytest.raises(DomainError, match="last-open"):
            await decks.change(work, host, own.key, Wording(en="courage", hidden=True))
    async with house.reading() as work:
        assert [card.key for card in (await decks.of(work, group)).open] == [own.key]


@pytest.mark.usefixtures("group")
async def test_what_someone_said_is_shown_to_them_and_goes_with_them(house: House) -> None:
    card = await laid(house, DRAMA, "plek")
    await said(house, DRAMA, card, "thuis")
    await said(house, MUSIC, card, "wind")
    keepers, who = Keepers(), await person(house, DRAMA)
    keepers.add(Cards())
    async with house.writing() as work:
        assert [kept.text for kept in await keepers.export(work, who)] == ["thuis"]
        await keepers.erase(work, who)
    async with house.reading() as work:
        assert (await work.session.scalars(select(CardWordRow.text))).all() == ["wind"]
        assert (await work.session.scalars(select(CardRow.member_id))).all() == [None]
        assert (await laying.laid(work, [card]))[card].by == ""
