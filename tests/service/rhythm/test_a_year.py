"""A year of a few communities in seconds, and what must be true of it whatever rooms want to tell."""

import random
from collections.abc import Sequence
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Delivery, Tell
from bot.rhythm.kinds import ALLOWANCE, KINDS, Lane
from bot.rhythm.quiet import QuietHours
from bot.rhythm.rules import Rest
from tests.service.rhythm.world import WEEK, ZONE, Made, World

WEEKS_OF_A_YEAR = 52
AMSTERDAM = ZoneInfo(ZONE)
YEAR = timedelta(weeks=WEEKS_OF_A_YEAR)
PRIVATE = [name for name, kind in KINDS.items() if kind.lane in {Lane.FROM_BOT, Lane.FROM_PEOPLE}]


async def test_a_year_of_weeks(world: World):
    weekly, fortnightly = await world.community(), await world.community()
    await world.every_week(weekly)
    await world.every_week(fortnightly, weekday=3, at=time(16, 30), every=2)
    async with world.house.writing() as work:
        await schedules.rest(work, weekly, Rest(date(2026, 12, 21), date(2027, 1, 3)))
        await schedules.rest(work, weekly, Rest(date(2027, 7, 12), date(2027, 8, 22)))
    await world.pass_time(YEAR)
    opened = {
        community: [
            due.due_at.astimezone(AMSTERDAM) for due in world.week.opened if due.community == community
        ]
        for community in (weekly, fortnightly)
    }
    assert len(opened[weekly]) == WEEKS_OF_A_YEAR - 2 - 6
    assert len(opened[fortnightly]) == WEEKS_OF_A_YEAR / 2
    assert {(each.weekday(), each.time()) for each in opened[weekly]} == {(1, time(9))}
    assert {(each.weekday(), each.time()) for each in opened[fortnightly]} == {(3, time(16, 30))}
    sent = [made for made in world.platform.of("panel") if made.delivery.act is Act.SEND]
    assert len(sent) == len(world.week.opened)
    assert not any(due.late for due in world.week.opened)


async def test_a_rhythm_to_which_nobody_reacts_asks_once_and_rests(house: House, clock: DrivenClock):
    world = World(house, clock, asks_after=3)
    async with world.rhythm.running():
        community = await world.community()
        await world.every_week(community)
        await world.pass_time(YEAR)
        assert len(world.week.opened) == 3
        assert len(world.platform.of("go-on")) == 1
        async with house.writing() as work:
            (rhythm,) = await schedules.rhythms(work, community)
            assert rhythm.asked
            await schedules.go_on(work, community, rhythm.id)
        await world.pass_time(timedelta(weeks=1))
        assert len(world.week.opened) == 4


async def test_a_rhythm_that_somebody_reacts_to_goes_on(house: House, clock: DrivenClock):
    world = World(house, clock, asks_after=3)
    async with world.rhythm.running():
        community = await world.community()
        await world.every_week(community)
        for _ in range(5):
            await world.pass_time(timedelta(weeks=2))
            async with house.writing() as work:
                await schedules.heard(work, community)
        assert len(world.week.opened) == 10


async def test_a_paused_rhythm_starts_again_when_the_pause_is_taken_back(world: World):
    community = await world.community()
    await world.every_week(community)
    async with world.house.writing() as work:
        pause = await schedules.rest(work, community, Rest(date(2026, 9, 7)))
    assert await world.settle() is None
    await world.pass_time(timedelta(weeks=10))
    assert world.week.opened == []
    async with world.house.writing() as work:
        await schedules.no_rest(work, community, pause)
    await world.pass_time(timedelta(weeks=1))
    assert [due.late for due in world.week.opened] == [False]


async def test_a_rhythm_that_is_stopped_opens_nothing(world: World):
    community = await world.community()
    await world.every_week(community)
    async with world.house.writing() as work:
        await schedules.stop(work, community, WEEK)
    assert await world.settle() is None


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_rooms_want_to_tell_nobody_hears_more_than_agreed(world: World, seed: int):
    """Two people in two communities each, many weeks, more wishes than fit, at any hour of day and night."""
    chance = random.Random(seed)
    communities = [await world.community() for _ in range(3)]
    for weekday, community in enumerate(communities):
        await world.every_week(community, weekday=2 * weekday)
    accounts = [await world.account() for _ in range(2)]
    members = [(c, await world.member(c, account=a)) for a in accounts for c in chance.sample(communities, 2)]
    for _ in range(120):
        community, member = chance.choice(members)
        kind = chance.choice([*PRIVATE, "report", "session", "go-on"])
        reader = member if kind in PRIVATE else None
        wait = timedelta(minutes=chance.randrange(3 * 24 * 60))
        at = world.clock.now() + wait
        once = f"{chance.random()}"
        await world.tell(Tell(kind=kind, community=community, member=reader, at=at, once=once))
        await world.pass_time(timedelta(minutes=chance.randrange(12 * 60)))
    await world.pass_time(timedelta(weeks=2))
    assert len(messages(world.platform.of("panel"))) == len(world.week.opened)
    assert_within_budget(world.platform.made)
    assert_by_daylight([made for made in world.platform.made if made.delivery.member])
    assert len({made.delivery.id for made in world.platform.made}) == len(world.platform.made)


def assert_within_budget(made: Sequence[Made]) -> None:
    counted: dict[tuple[Lane, int, int], int] = {}
    for each in messages(made):
        lane = KINDS[each.delivery.kind].lane
        assert lane is not None
        week = each.at.astimezone(AMSTERDAM).isocalendar()
        key = lane, owner(each.delivery), week.year * 100 + week.week
        counted[key] = counted.get(key, 0) + 1
    assert counted
    assert all(number <= ALLOWANCE[lane] for (lane, _, _), number in counted.items())


def messages(made: Sequence[Made]) -> list[Made]:
    """What makes unread: pins, threads and edits do not."""
    return [each for each in made if each.delivery.act is Act.SEND]


def owner(delivery: Delivery) -> int:
    return delivery.account if delivery.account is not None else delivery.community


def assert_by_daylight(made: Sequence[Made]) -> None:
    assert not any(QuietHours().hold(each.at.astimezone(AMSTERDAM).time()) for each in made)
