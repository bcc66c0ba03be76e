"""Several processes on one database, and what a process leaves behind that is no more."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.community.week.listening import Listening
from bot.kernel.bell import Bell
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring
from bot.rhythm.calls import Act, Tell
from bot.rhythm.claiming import LEASE, Run, claim
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.rhythm.telling import tell
from bot.rhythm.waking import others_alive, presence, wake
from tests.service.rhythm.world import World

GONE_RUN = 4
_CUT = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND query LIKE 'LISTEN %'"
)


@pytest.fixture
async def postgres_world(
    postgres_url: str, clock: DrivenClock, keyring: Keyring, languages: Languages
) -> AsyncGenerator[World]:
    database = Database(postgres_url)
    yield World(House(clock, database, keyring, languages), clock)
    await database.close()


async def test_three_processes_share_the_work_and_do_everything_once(postgres_world: World):
    world = postgres_world
    processes = [world.rhythm, world.another_process(), world.another_process()]
    async with AsyncExitStack() as stack:
        for process in processes:
            await stack.enter_async_context(process.running())
        for _ in range(60):
            opens = await world.every_week(await world.community())
        world.clock.move_to(opens)
        await asyncio.gather(*(process.settle() for process in processes))
    sent = [made for made in world.platform.of("panel") if made.delivery.act is Act.SEND]
    assert len({made.delivery.community for made in sent}) == len(sent) == 60
    assert len(world.platform.made) == 3 * 60


async def test_what_one_process_is_told_wakes_another(postgres_world: World):
    world = postgres_world
    teller = World(
        House(world.clock, world.house.database, world.house.keyring, world.house.languages), world.clock
    )
    async with world.rhythm.running():
        community = await teller.community()
        await teller.tell(Tell(kind="result", community=community))
        async with asyncio.timeout(10):
            await world.platform.called.wait()


async def test_a_line_to_the_database_that_was_cut_is_taken_up_again(
    postgres_world: World, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.rhythm.waking._AGAIN_AFTER", 0.05)
    world, run, bell, rung = postgres_world, 7, Bell(), asyncio.Semaphore(0)
    bell.on_ring(rung.release)
    async with asyncio.timeout(20), presence(world.house.database.url, run, bell):
        await rung.acquire()
        async with world.house.writing() as work:
            (cut,) = await work.session.scalars(_CUT)
        await rung.acquire()
        async with world.house.writing() as work:
            assert cut
            assert run in await others_alive(work)
            await wake(work)
        await rung.acquire()


async def test_what_two_processes_say_once_at_one_moment_is_said_once(postgres_world: World):
    world = postgres_world
    community = await world.community()
    word = Tell(kind="word", community=community, facilitators=True, once="gone:today")
    both = asyncio.Barrier(2)

    async def say() -> int | None:
        async with world.house.writing() as work:
            await work.session.connection()
            await both.wait()
            (number,) = await tell(work, [word])
            await asyncio.sleep(0.05)
        return number

    numbers = await asyncio.gather(say(), say())
    assert sorted(number is None for number in numbers) == [False, True]


async def claim_and_vanish(world: World, *, made: bool) -> None:
    """A process claims, perhaps calls, and is killed before it marks."""
    async with world.house.writing() as work:
        claimed = await claim(work, Listening(), Run(GONE_RUN), asked_for=False, most=10)
    if made:
        for delivery in claimed.deliveries:
            world.platform.take(delivery)


@pytest.mark.parametrize("made", [False, True])
async def test_what_a_killed_process_had_claimed_is_settled_by_the_next_one(
    house: House, clock: DrivenClock, made: bool
):
    world = World(house, clock)
    community = await world.community()
    await world.tell(*(Tell(kind="result", community=community) for _ in range(3)))
    await claim_and_vanish(world, made=made)
    async with world.rhythm.running():
        await world.settle()
    assert len(world.platform.made) == 3


async def test_what_another_process_is_busy_with_is_left_alone(postgres_world: World):
    world = postgres_world
    community = await world.community()
    busy = world.another_process()
    async with busy.running():
        (told,) = await world.tell(Tell(kind="result", community=community))
        async with world.house.writing() as work:
            claimed = await claim(work, Listening(), busy.run, asked_for=False, most=10)
        busy.run.carried.update(each.id for each in claimed.deliveries)
        async with world.rhythm.running():
            world.clock.advance(LEASE + timedelta(minutes=1))
            await world.settle()
    async with world.house.reading() as work:
        row = await work.session.get_one(DeliveryRow, told)
    assert row.state == DeliveryState.CLAIMED
    assert world.platform.made == []


async def test_what_another_process_lost_is_settled_in_the_end(postgres_world: World):
    """It is there, and never looks at what it claimed."""
    world = postgres_world
    await world.tell(Tell(kind="result", community=await world.community()))
    async with presence(world.house.database.url, GONE_RUN, Bell()):
        async with world.house.writing() as work:
            await claim(work, Listening(), Run(GONE_RUN), asked_for=False, most=10)
        async with world.rhythm.running():
            await world.pass_time(2 * LEASE)
            assert world.platform.made == []
            await world.pass_time(5 * LEASE)
    assert len(world.platform.made) == 1


async def test_closing_finishes_the_calls_in_flight_and_leaves_the_rest_for_later(
    house: House, clock: DrivenClock
):
    world = World(house, clock)
    community = await world.community()
    await world.tell(*(Tell(kind="result", community=community) for _ in range(100)))
    async with world.rhythm.running():
        await world.platform.called.wait()
    world.rhythm = world.another_process()
    async with world.rhythm.running():
        await world.pass_time(timedelta(minutes=30))
    assert len({made.delivery.id for made in world.platform.made}) == len(world.platform.made)
