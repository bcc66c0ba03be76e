"""Who wants it hears a day before a week opens, when it really does, and once before it closes."""

from datetime import UTC, datetime

from sqlalchemy import select

from bot.community.people import find_who
from bot.community.week import rhythm
from bot.community.week.opening import OCCASION
from bot.community.week.rhythm import Wish
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm import schedules
from bot.rhythm.planning import plan
from bot.rhythm.tables import ScheduleRow
from bot.standups import opening, reminding, settings
from bot.standups.settings import Wishes
from tests.service.community.people import DRAMA, MUSIC
from tests.service.standups.weeks import LEAD, due, person, told, week_opens, wrote

MONDAY, TUESDAY, WEDNESDAY, MONDAY_AFTER = (datetime(2026, 9, day, 7, tzinfo=UTC) for day in (14, 15, 16, 21))


async def wished(house: House) -> None:
    for sender in (DRAMA, MUSIC):
        async with house.writing() as work:
            await settings.wish(work, await find_who(work, sender), Wishes(prepares=True, reminded=True))


async def planned(house: House) -> datetime | None:
    async with house.reading() as work:
        return await work.session.scalar(
            select(ScheduleRow.next_at).where(ScheduleRow.occasion == reminding.PREPARES)
        )


async def prepared(house: House, group: int) -> list[int | None]:
    """Who has heard, now that its moment has come."""
    async with house.writing() as work:
        await plan(work)
        await reminding.prepare(work, due(house, group))
    return [row.member_id for row in await told(house, "week-preparation")]


async def moved(house: House, wish: Wish) -> None:
    async with house.writing() as work:
        lead = await find_who(work, LEAD)
        (week,) = [each for each in await schedules.rhythms(work, lead.here()) if each.occasion == OCCASION]
        await rhythm.change(work, lead, week.id, wish)


async def test_only_who_did_not_answer_hears_before_it_closes(house: House, group: int) -> None:
    await wished(house)
    await wrote(house, DRAMA, moment="al geschreven")
    async with house.writing() as work:
        for _ in range(2):
            await reminding.remind(work, due(house, group))
    music = (await person(house, MUSIC)).member
    assert [row.member_id for row in await told(house, "week-reminder")] == [music]


async def test_on_a_day_of_rest_nobody_hears_that_it_closes(house: House, group: int) -> None:
    await wished(house)
    async with house.writing() as work:
        await rhythm.rest(work, await find_who(work, LEAD), "8 september", "8 september")
        await reminding.remind(work, due(house, group))
    assert await told(house, "week-reminder") == []


async def test_a_day_before_it_opens_who_prepared_already_is_left_alone(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wished(house)
    clock.move_to(MONDAY)
    async with house.writing() as work:
        await opening.skip(work, await find_who(work, LEAD))  # this week's is over
    await wrote(house, MUSIC, moment="alvast")
    assert await prepared(house, group) == [(await person(house, DRAMA)).member]
    assert await planned(house) is None


async def test_before_a_holiday_nobody_hears_that_the_week_starts_tomorrow(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wished(house)
    assert await planned(house) == MONDAY
    async with house.writing() as work:
        await rhythm.rest(work, await find_who(work, LEAD), "14 september", "20 september")
    clock.move_to(MONDAY)
    assert await prepared(house, group) == []
    assert await planned(house) == MONDAY_AFTER
    clock.move_to(MONDAY_AFTER)
    assert len(await prepared(house, group)) == 2


async def test_in_a_pause_nobody_hears_it_either(house: House, clock: DrivenClock, group: int) -> None:
    await wished(house)
    async with house.writing() as work:
        await rhythm.pause(work, await find_who(work, LEAD))
    clock.move_to(MONDAY)
    assert await prepared(house, group) == []
    assert await planned(house) is None


async def test_the_word_moves_with_the_day(house: House, clock: DrivenClock, group: int) -> None:
    await wished(house)
    await moved(house, Wish(weekday=WEDNESDAY.weekday() + 1))
    clock.move_to(MONDAY)
    assert await prepared(house, group) == []
    assert await planned(house) == WEDNESDAY
    clock.move_to(WEDNESDAY)
    assert len(await prepared(house, group)) == 2


async def test_what_opens_later_today_does_not_start_tomorrow(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wished(house)
    await moved(house, Wish(weekday=MONDAY.weekday(), hour="20u"))
    clock.move_to(MONDAY)
    assert await prepared(house, group) == []


async def test_a_week_that_is_skipped_is_not_announced_and_the_one_after_it_is(
    house: House, clock: DrivenClock, group: int
) -> None:
    await wished(house)
    async with house.writing() as work:
        await settings.skip_next(work, group)
    clock.move_to(MONDAY)
    assert await prepared(house, group) == []
    clock.move_to(TUESDAY)
    await week_opens(house, group)
    assert await planned(house) == MONDAY_AFTER
