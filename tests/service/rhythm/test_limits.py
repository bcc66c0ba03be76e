"""The platform's limits, shared by all processes; they run on real time."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm.limits import MOST_REFUSALS, Leased, Limit, Refusals, identify, on_turn, request_turn

FAST = Limit("fast", 200, 10)
NOW = datetime(2026, 9, 7, tzinfo=UTC)


class Counted:
    def __init__(self) -> None:
        self.turns = 0

    async def turn(self) -> None:
        self.turns += 1


async def turns(pace: Leased, number: int) -> list[float]:
    moments: list[float] = []
    for _ in range(number):
        await pace.turn()
        moments.append(time.monotonic())
    return moments


async def test_processes_together_keep_the_pace_of_one(house: House):
    paces = [Leased(house.database, FAST) for _ in range(3)]
    began = time.monotonic()
    taken = await asyncio.gather(*(turns(pace, 40) for pace in paces))
    everyone = sorted(moment for moments in taken for moment in moments)
    assert everyone[-1] - began >= 0.9 * 120 / FAST.a_second - 2 * FAST.lease / FAST.a_second
    half = everyone[len(everyone) // 2]
    assert all(moments[0] < half for moments in taken)  # nobody is left out


async def test_the_pace_is_kept_to_the_full(house: House):
    pace = Leased(house.database, FAST)
    await pace.turn()
    began = time.monotonic()
    await turns(pace, 200)
    assert time.monotonic() - began < 1.05 * 200 / FAST.a_second + 0.5


async def test_a_rest_does_not_save_up_a_burst(house: House):
    clock = DrivenClock(NOW)
    pace = Leased(house.database, Limit("slow", 1, 1), clock=clock)
    await pace.turn()
    clock.advance(timedelta(hours=1))
    await pace.turn()
    assert await would_wait(pace)


async def test_when_the_platform_says_wait_every_process_waits(house: House):
    clock = DrivenClock(NOW)
    one, other = (Leased(house.database, FAST, clock=clock) for _ in range(2))
    await one.back_off(timedelta(minutes=1))
    assert await would_wait(other)


async def test_sessions_start_five_seconds_apart_in_each_bucket(house: House):
    clock = DrivenClock(NOW)
    first, second = (Leased(house.database, identify(0), clock=clock) for _ in range(2))
    await first.turn()
    assert await would_wait(second)
    await Leased(house.database, identify(1), clock=clock).turn()


async def test_a_session_started_at_once_does_not_bring_the_next_one_forward(house: House):
    clock = DrivenClock(NOW)
    pace = Leased(house.database, identify(0), clock=clock)
    await pace.turn()
    clock.advance(timedelta(seconds=4.9))
    assert await would_wait(pace)


async def test_what_one_call_asks_besides_its_first_request_takes_turns_too():
    taken = Counted()
    with on_turn(taken):
        for _ in range(3):
            await request_turn()
    assert taken.turns == 2
    await request_turn()  # an answer to a click, which waits for nobody
    assert taken.turns == 2


async def test_too_many_refused_requests_stop_everything_but_answers(house: House):
    clock = DrivenClock(NOW)
    refusals = Refusals(house.database, clock)
    for _ in range(MOST_REFUSALS):
        await refusals.note()
    elsewhere = Refusals(house.database, clock)
    assert await elsewhere.too_many()
    assert await would_wait(Leased(house.database, FAST, refusals=elsewhere, clock=clock))
    clock.advance(timedelta(minutes=11))
    assert not await elsewhere.too_many()


async def would_wait(pace: Leased) -> bool:
    try:
        await asyncio.wait_for(pace.turn(), 0.3)
    except TimeoutError:
        return True
    return False
