"""The alarm of a house under the system's clock: one wake-up, real and soon."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest

from bot.kernel.clock import Clock, SystemClock
from bot.rhythm.alarm import SchedulerAlarm

NOW = SystemClock()
SOON, LATER = timedelta(milliseconds=30), timedelta(seconds=20)


class Slow:
    """Just short of a minute behind, so that the look of every minute comes soon."""

    def now(self) -> datetime:
        return NOW.now() - timedelta(minutes=1) + SOON


class Sleeper:
    def __init__(self) -> None:
        self.woken_at: list[datetime] = []
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self.woken_at.append(NOW.now())
        self._woken.set()
        if len(self.woken_at) == 1:
            raise ValueError("got up on the wrong side")

    async def woken(self) -> None:
        async with asyncio.timeout(5):
            await self._woken.wait()
        self._woken.clear()


@contextmanager
def armed(ring: Callable[[], None], clock: Clock = NOW) -> Generator[SchedulerAlarm]:
    alarm = SchedulerAlarm(clock)
    alarm.start(ring)
    try:
        yield alarm
    finally:
        alarm.stop()


async def test_it_wakes_at_its_moment_and_a_nearer_one_takes_the_place_of_a_later_one() -> None:
    sleeper = Sleeper()
    with armed(sleeper.wake) as alarm:
        alarm.set(NOW.now() + LATER)
        moment = NOW.now() + SOON
        alarm.set(moment)
        await sleeper.woken()
    (woken_at,) = sleeper.woken_at
    assert moment <= woken_at < moment + LATER


async def test_an_error_while_waking_leaves_the_next_wake_up_as_it_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    sleeper = Sleeper()
    with armed(sleeper.wake) as alarm:
        for _ in range(2):
            alarm.set(NOW.now() - SOON)  # past already: at once
            await sleeper.woken()
    assert "wrong side" in caplog.text


async def test_with_nothing_ahead_it_looks_within_a_minute() -> None:
    sleeper = Sleeper()
    with armed(sleeper.wake, Slow()) as alarm:
        alarm.set(None)
        await sleeper.woken()
