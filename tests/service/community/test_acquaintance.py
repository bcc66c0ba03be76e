"""Getting acquainted is for oneself first; topics are what members let the group know."""

import pytest
from sqlalchemy import text

from bot.community.arriving import intake, topics
from bot.community.arriving.intake import FIRST
from bot.community.arriving.topics import Way
from bot.community.people import JoinFirst, find_who
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from tests.service.community.people import DRAMA, MUSIC, begun, joined, left


async def answer(house: House, question: str, said: str) -> intake.Intake:
    async with house.writing() as work:
        return await intake.answer(work, await find_who(work, DRAMA), question, said)


async def test_one_question_at_a_time_resumed_where_it_stopped_and_the_audience_once_at_the_end(
    house: House,
) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.reading() as work:
        assert (await intake.intake(work, await find_who(work, DRAMA))).following == "yes"
    assert (await answer(house, "yes", "Nieuwsgierig")).following == "offers"
    async with house.reading() as work:
        now = await intake.intake(work, await find_who(work, DRAMA))
    assert (now.following, now.share) == ("offers", False)
    await answer(house, "offers", "Subsidies\nWe vroegen busgeld aan")
    assert (await answer(house, "wants", "Pubers")).share


async def test_what_is_not_shared_is_sealed_and_read_by_nobody(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    other = await joined(house, MUSIC)
    assert other.member
    await answer(house, "expects", "Rust in mijn hoofd")
    async with house.writing() as work:
        await intake.share(work, await find_who(work, DRAMA), ["expects"], Audience.GROUP)
    async with house.reading() as work:
        drama = await find_who(work, DRAMA)
        assert drama.member is not None
        assert await intake.shared(work, await find_who(work, MUSIC), drama.member) == ()
        raw = (await work.session.execute(text("SELECT answer FROM intake"))).scalar_one()
    assert b"Rust" not in bytes(raw)


async def test_sharing_with_the_group_makes_topics_of_what_one_offers(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    for question, said in zip(FIRST, ("Zomaar", "Subsidies\nWe vroegen busgeld aan", "Pubers"), strict=True):
        await answer(house, question, said)
    for _ in range(2):
        async with house.writing() as work:
            await intake.share(work, await find_who(work, DRAMA), ["offers"], Audience.GROUP)
    async with house.reading() as work:
        [offered] = await topics.of_community(work, community, Way.OFFERS)
        assert await topics.of_community(work, community, Way.WANTS) == []
    assert (offered.phrase, offered.example) == ("Subsidies", "We vroegen busgeld aan")


async def test_an_answer_can_be_taken_back(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    await answer(house, "yes", "Nieuwsgierig")
    assert (await answer(house, "yes", "  ")).answers == ()


async def test_topics_of_who_left_are_not_used(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await topics.add(work, await find_who(work, DRAMA), Way.OFFERS, "Subsidies")
    await left(house, DRAMA)
    async with house.reading() as work:
        assert await topics.of_community(work, community, Way.OFFERS) == []


async def test_nobody_removes_anothers_topic(house: House) -> None:
    await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    async with house.writing() as work:
        mine = await topics.add(work, await find_who(work, DRAMA), Way.OFFERS, "Subsidies")
        with pytest.raises(NotAllowed):
            await topics.remove(work, await find_who(work, MUSIC), mine.id)
        await topics.remove(work, await find_who(work, DRAMA), mine.id)


@pytest.mark.parametrize("phrase", ["", "  \u200b", "x" * 61])
async def test_a_topic_is_a_short_phrase(house: House, phrase: str) -> None:
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await topics.add(work, await find_who(work, DRAMA), Way.OFFERS, phrase)


async def test_only_members_get_acquainted(house: House) -> None:
    await begun(house)
    with pytest.raises(JoinFirst):
        await answer(house, "yes", "Ik ben er nog niet")
