"""A few people outside the group, written down with their consent alone, and suggested by their topic."""

import pytest
from sqlalchemy import text

from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from bot.questions import second_circle
from bot.questions.index import Index
from bot.questions.life import Stage
from bot.questions.rows import Question
from cogs.questions.second_circle import page
from tests.service.community.people import DRAMA, FACILITATOR, HOME, at
from tests.service.questions.village import four_joined, person

MESSAGE_MOST = 4000
BUILDER = ("Timmerman Jansma", "decors bouwen met kinderen", "via het buurthuis")


def question(group: int, words: str) -> Question:
    return Question(words, group, words, "", None, True, None, Stage.OPEN, None, "", False)


async def test_only_with_consent_and_by_who_steers(house: House) -> None:
    group = await four_joined(house)
    steers, member = await person(house, at(FACILITATOR, HOME)), await person(house, DRAMA)
    async with house.writing() as work:
        with pytest.raises(DomainError):
            await second_circle.add(work, steers, *BUILDER, agrees=False)
        with pytest.raises(NotAllowed):
            await second_circle.add(work, member, *BUILDER, agrees=True)
        await second_circle.add(work, steers, *BUILDER, agrees=True)
        await second_circle.add(work, steers, "Advocaat Prins", "auteursrecht", "op kantoor", agrees=True)
    async with house.reading() as work:
        decors, willows = question(group, "Wie bouwt er decors?"), question(group, "Wie knot er wilgen?")
        near = await second_circle.near(work, [decors, willows], Index(None))
        (found,) = near[decors.id]
        assert (found.name, found.topic, found.reach) == BUILDER
        assert near[willows.id] == []
        stored = (await work.session.execute(text("SELECT content FROM second_circle"))).scalars().all()
    assert not any(b"Jansma" in bytes(each) for each in stored)
    async with house.writing() as work:
        with pytest.raises(NotAllowed):
            await second_circle.remove(work, member, found.id)
        await second_circle.remove(work, steers, found.id)
    async with house.reading() as work:
        assert [each.name for each in await second_circle.everyone(work, group)] == ["Advocaat Prins"]


async def test_the_circle_stays_small_and_fits_in_a_message(house: House) -> None:
    group = await four_joined(house)
    steers = await person(house, at(FACILITATOR, HOME))
    async with house.writing() as work:
        for number in range(second_circle.AT_MOST):
            await second_circle.add(work, steers, f"Vriend {number}", "koken", "*" * 150, agrees=True)
        with pytest.raises(DomainError, match="questions-circle-full"):
            await second_circle.add(work, steers, *BUILDER, agrees=True)
        with pytest.raises(DomainError, match="topics-long"):
            await second_circle.add(work, steers, "Vriend", "koken", "*" * 151, agrees=True)
        known = await second_circle.everyone(work, group)
    assert page(house.languages.voice("nl"), known).content_length() < MESSAGE_MOST
