"""The driven clock: it walks past everything that is due, and waits for the bot."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import aiohttp
import pytest

from bot.sandbox.driver import Driver
from bot.sandbox.server import MONDAY, Sandbox

DAY = timedelta(days=1)


class Alarm:
    """A bot with one thing to do every day."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self.due = MONDAY + DAY
        self.done: list[datetime] = []
        self.silent = False

    async def run(self) -> None:
        async for frame in self._socket:
            told = frame.json()
            now = datetime.fromisoformat(told["now"])
            while self.due <= now:
                self.done.append(now)
                self.due += DAY
            if not self.silent:
                await self._socket.send_json(
                    {"t": "settled", "jump": told["jump"], "next": self.due.isoformat()}
                )


@contextlib.asynccontextmanager
async def following(sandbox: Sandbox) -> AsyncIterator[Alarm]:
    async with aiohttp.ClientSession() as http, http.ws_connect(sandbox.url + "/clock/bot") as socket:
        alarm = Alarm(socket)
        running = asyncio.create_task(alarm.run())
        yield alarm
        await socket.close()
        await running


async def test_without_a_bot_it_simply_moves(people: Driver) -> None:
    assert await people.clock.now() == MONDAY
    assert await people.clock.advance(hours=3) == MONDAY + timedelta(hours=3)


async def test_it_stops_wherever_something_is_due(sandbox: Sandbox, people: Driver) -> None:
    async with following(sandbox) as alarm:
        assert await people.clock.next_week() == MONDAY + 7 * DAY
        assert alarm.done == [MONDAY + n * DAY for n in range(1, 8)]
        assert await people.clock.next_moment() == MONDAY + 8 * DAY


async def test_a_leap_is_as_if_the_bot_was_away(sandbox: Sandbox, people: Driver) -> None:
    async with following(sandbox) as alarm:
        await people.clock.advance(days=3, leap=True)
        assert alarm.done == [MONDAY + 3 * DAY] * 3


async def test_it_tells_when_the_bot_does_not_finish(sandbox: Sandbox, people: Driver) -> None:
    async with following(sandbox) as alarm:
        await people.clock.advance(seconds=0)
        alarm.silent = True
        answer = await people.call("POST", "/clock", {"advance": 60, "wait": 0.1})
        assert not answer["settled"]


@pytest.mark.parametrize("wanted", [{"to": "2020-01-01T00:00:00Z"}, {"advance": -5}, {"step": "next-moment"}])
async def test_it_does_not_run_back_nor_to_nothing(wanted: dict[str, object], people: Driver) -> None:
    with pytest.raises(AssertionError, match="no_moment"):
        await people.call("POST", "/clock", wanted)


async def test_a_day_keeps_its_hour_when_the_clocks_change(people: Driver) -> None:
    await people.clock.to(datetime.fromisoformat("2026-10-24T09:00+02:00"))
    assert await people.clock.next_day() == datetime.fromisoformat("2026-10-25T09:00+01:00")


async def test_ids_and_times_are_of_the_driven_clock(people: Driver) -> None:
    await people.clock.next_week()
    said = await people["Muziekdocent"].says("een week later")
    assert datetime.fromisoformat(said["timestamp"]) == MONDAY + 7 * DAY
