"""Further questions come by themselves, one at a time and weeks apart; an expectation comes back to its member alone."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.community.arriving import acquainting, intake
from bot.community.arriving.acquainting import following
from bot.community.arriving.intake import FIRST
from bot.community.people import find_who
from bot.community.week.opening import Week
from bot.community.week.rounds import Round
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, MUSIC, begun, joined

NOW = datetime(2026, 10, 6, 7, tzinfo=UTC)
A_WEEK = timedelta(weeks=1)


def test_only_who_answered_the_first_three_is_asked_on() -> None:
    assert following(NOW, NOW - 9 * A_WEEK, FIRST[:2], {}) is None
    assert following(NOW, NOW - 9 * A_WEEK, FIRST, {}) == "goal"


def test_the_first_weeks_are_light_and_two_questions_are_weeks_apart() -> None:
    assert following(NOW, NOW - A_WEEK, FIRST, {}) is None
    assert following(NOW, NOW - 9 * A_WEEK, FIRST, {"goal": NOW - A_WEEK}) is None
    assert following(NOW, NOW - 9 * A_WEEK, FIRST, {"goal": NOW - 2 * A_WEEK}) == "expects"


def test_what_was_asked_or_answered_is_not_asked_again() -> None:
    long_ago = {"goal": NOW - 8 * A_WEEK, "helps": NOW - 4 * A_WEEK}
    assert following(NOW, NOW - 9 * A_WEEK, (*FIRST, "expects"), long_ago) == "away"
    assert following(NOW, NOW - 9 * A_WEEK, (*FIRST, "expects", "away"), long_ago) is None


async def answered(house: House, *questions: str) -> None:
    for question in questions:
        async with house.writing() as work:
            await intake.answer(work, await find_who(work, DRAMA), question, f"over {question}")


async def told(house: House, kind: str) -> list[tuple[int | None, str]]:
    async with house.reading() as work:
        rows = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.kind == kind).order_by(DeliveryRow.id)
        )
        return [(row.member_id, row.subject) for row in rows]


async def weeks_pass(house: House, community: int, number: int, tide: Tide = Tide.HIGH) -> None:
    for _ in range(number):
        house.clock.move_to(house.clock.now() + A_WEEK)
        async with house.writing() as work:
            opened = Week(community, 1, work.now, late=False, tide=tide)
            await acquainting.ask(work, [opened])
            await acquainting.show_expectations(work, [opened])


async def test_one_at_a_time_over_the_weeks_and_never_twice(house: House) -> None:
    community = await begun(house)
    mine = (await joined(house, DRAMA)).member
    await joined(house, MUSIC)
    await answered(house, *FIRST)
    await weeks_pass(house, community, 2)
    assert await told(house, "acquainting") == [(mine, "goal")]
    await weeks_pass(house, community, 10)
    assert await told(house, "acquainting") == [(mine, each) for each in ("goal", "expects", "helps", "away")]


async def test_a_quiet_week_asks_nothing(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    await answered(house, *FIRST)
    await weeks_pass(house, community, 4, Tide.LOW)
    assert await told(house, "acquainting") == []


async def test_without_rounds_an_expectation_comes_back_once_after_six_weeks(house: House) -> None:
    community = await begun(house)
    mine = (await joined(house, DRAMA)).member
    await answered(house, "expects")
    await weeks_pass(house, community, 5)
    assert await told(house, "expectation") == []
    await weeks_pass(house, community, 4)
    assert await told(house, "expectation") == [(mine, "")]
    async with house.reading() as work:
        assert await acquainting.expected(work, [mine]) == {mine: "over expects"}


async def test_at_the_end_of_a_round_it_comes_back_to_its_member_alone(house: House) -> None:
    community = await begun(house)
    mine = (await joined(house, DRAMA)).member
    await joined(house, MUSIC)
    await answered(house, "expects")
    async with house.writing() as work:
        over = Round(1, community, 1, "", work.now - A_WEEK, work.now)
        await acquainting.at_the_end(work, [over])
        await acquainting.at_the_end(work, [over])
    assert await told(house, "expectation") == [(mine, "")]
