"""Who is asked, and what of it is kept: on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.community.growing.settings import rest
from bot.community.mydata import Keepers
from bot.kernel.clock import DrivenClock
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.questions import answering, asking, closing, relaying
from bot.questions.index import Index
from bot.questions.keeping import Questions
from bot.questions.life import Stage
from bot.questions.moving import time_is_over
from bot.questions.rules import Why
from bot.questions.tables import QuestionRow
from bot.rhythm import foryou
from bot.rhythm.foryou import Reader
from bot.rhythm.tables import DeliveryRow, DeliveryState
from tests.service.community.people import DRAMA, MUSIC
from tests.service.questions.village import (
    BUSSES,
    GRANTS,
    TRIPS,
    asked,
    due,
    four_joined,
    offers,
    person,
    wrote,
)


@pytest.fixture
async def group(house: House) -> int:
    return await four_joined(house)


@pytest.fixture
def index() -> Index:
    return Index(None)


async def time_passes(house: House, community: int, question: str) -> None:
    async with house.writing() as work:
        await time_is_over(work, [due(house, community, question)])


async def stage(house: House, question: str) -> str:
    async with house.reading() as work:
        return (await work.session.get_one(QuestionRow, question)).stage


async def told(house: House, kind: str) -> list[int | None]:
    async with house.reading() as work:
        rows = select(DeliveryRow.member_id).where(DeliveryRow.kind == kind, DeliveryRow.act == "send")
        return list((await work.session.scalars(rows.order_by(DeliveryRow.id))).all())


async def test_candidates_come_with_a_reason_in_their_own_words(
    house: House, group: int, index: Index
) -> None:
    draft = await wrote(house, index)
    assert [(each.why, each.about) for each in draft.reasons] == [
        (Why.OFFERS, "busgeld en subsidies"),
        (Why.OFFERS, "busreizen met een klas"),
    ]
    assert draft.small


async def test_one_after_the_other_and_nobody_who_rests(house: House, group: int, index: Index) -> None:
    async with house.writing() as work:
        await rest(work, await person(house, GRANTS), 1)
    question = await asked(house, index)
    trips = (await person(house, TRIPS)).member
    assert await told(house, "ask") == [trips]
    for expected in (Stage.GROUP, Stage.LEAD, Stage.OPEN):
        await time_passes(house, group, question)
        assert await stage(house, question) == expected
    assert await told(house, "ask") == [trips]
    asker = (await person(house, DRAMA)).member
    assert await told(house, "answer") == [asker, asker, asker]


async def test_nobody_gets_a_third_question_in_a_week(
    house: House, group: int, index: Index, clock: DrivenClock
) -> None:
    await offers(house, MUSIC, "muziek en drama")
    for _ in range(3):
        question = await asked(house, index, "Wie kan iets vertellen over muziek?")
    music = (await person(house, MUSIC)).member
    assert (await told(house, "ask")).count(music) == 2
    assert await stage(house, question) == Stage.GROUP
    clock.advance(timedelta(days=8))
    await asked(house, index, "Wie kan iets vertellen over muziek?")
    assert (await told(house, "ask")).count(music) == 3


async def test_who_is_left_out_is_not_asked(house: House, group: int, index: Index) -> None:
    draft = await wrote(house, index, left_out=(GRANTS.account,))
    assert [each.about for each in draft.reasons] == ["busreizen met een klas"]


async def test_only_whose_turn_it_is_answers(house: House, group: int, index: Index) -> None:
    question = await asked(house, index)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await answering.yes(work, await person(house, TRIPS), question)
        with pytest.raises(DomainError):
            await answering.no(work, await person(house, DRAMA), question)
        with pytest.raises(NotAllowed):
            await asking.withdraw(work, await person(house, GRANTS), question)


async def test_what_helped_is_found_and_its_helper_may_leave(house: House, group: int, index: Index) -> None:
    question = await asked(house, index)
    grants, drama = await person(house, GRANTS), await person(house, DRAMA)
    async with house.writing() as work:
        await answering.yes(work, grants, question)
        await closing.helped(work, drama, question, "Bel het fonds eerst op")
    async with house.reading() as work:
        (found,) = await closing.found(work, drama, await index.like(work, group, "busgeld"))
    assert (found.question.helped, found.helper) == ("Bel het fonds eerst op", "Cultuurcoach")
    draft = await wrote(house, index, "Wie belt er met fondsen?")
    assert Why.HELPED in {each.why for each in draft.reasons}

    async with house.writing() as work:
        await closing.without_my_name(work, grants, question)
    async with house.reading() as work:
        (found,) = await closing.found(work, drama, await index.like(work, group, "busgeld"))
    assert found.helper == ""
    draft = await wrote(house, index, "Wie belt er met fondsen?")
    assert Why.HELPED not in {each.why for each in draft.reasons}


async def test_who_told_what_became_of_it_is_not_asked_again(house: House, group: int, index: Index) -> None:
    del group
    question = await asked(house, index)
    grants, drama = await person(house, GRANTS), await person(house, DRAMA)
    async with house.writing() as work:
        await answering.yes(work, grants, question)
        await closing.helped(work, drama, question, "Bel het fonds eerst op")
        later = (
            await work.session.scalars(select(DeliveryRow).where(DeliveryRow.kind == "question-later"))
        ).one()
        later.state, later.try_at = DeliveryState.HELD.value, work.now + timedelta(days=1)
        await work.session.flush()
        assert [each.id for each in await foryou.waiting(work, Reader(drama.member))] == [later.id]
        await closing.used(work, drama, question, "De reis is geboekt")
        keepers = Keepers()
        keepers.add(Questions())
        read = [each.readable(house.languages.voice("nl")) for each in await keepers.export(work, drama)]
        assert f"{BUSSES}\nWat hielp: Bel het fonds eerst op\nWat ervan kwam: De reis is geboekt" in read
        assert not await foryou.waiting(work, Reader(drama.member))


async def test_who_asks_without_a_name_is_named_nowhere(house: House, group: int, index: Index) -> None:
    question = await asked(house, index, named=False)
    drama, grants = await person(house, DRAMA), await person(house, GRANTS)
    assert await told(house, "ask") == []
    async with house.writing() as work:
        await relaying.batch(work, [due(house, group)])
    assert await told(house, "ask") == [grants.member]
    async with house.writing() as work:
        await answering.yes(work, grants, question)
        await relaying.answer(work, grants, question, "Ik weet het")
    async with house.reading() as work:
        (waits,) = await relaying.waiting_for(work, drama)
        assert [(each.text, each.mine) for each in waits.words] == [("Ik weet het", False)]
        assert await relaying.waiting_for(work, grants) == []
        stored = (await work.session.execute(text("SELECT member_id, until FROM questions"))).one()
    assert stored.member_id is None
    assert drama.member not in await told(house, "answer")
    keepers = Keepers()
    keepers.add(Questions())
    async with house.reading() as work:
        assert BUSSES in {each.text for each in await keepers.export(work, drama)}
