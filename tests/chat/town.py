"""The whole bot beside a local Discord: a process less, everything else as in production."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from bot.app import running
from bot.config import Settings
from bot.kernel.house import House
from bot.kernel.sealing import create_key_file
from bot.sandbox.core import Tempo
from bot.sandbox.driver import Clock, Driver, Faults, Person
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox

if TYPE_CHECKING:
    from sqlalchemy import QueuePool

    from bot.discord.client import Client


class Town:
    """`town["Muziekdocent"]` is a person; `town.house` is the bot's, for what no person can see."""

    def __init__(self, sandbox: Sandbox, people: Driver, settings: Settings, **options: float) -> None:
        self.sandbox = sandbox
        self.people = people
        self.settings = settings
        self._options = options
        self.bot: Client | None = None
        self._stays: asyncio.Task[None] | None = None
        self._ends = asyncio.Event()

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    def __iter__(self) -> Iterator[Person]:
        return iter(self.people)

    @property
    def clock(self) -> Clock:
        return self.people.clock

    @property
    def faults(self) -> Faults:
        return self.people.faults

    @property
    def house(self) -> House:
        assert self.bot is not None
        return self.bot.house

    async def bot_starts(self) -> None:
        started = asyncio.get_running_loop().create_future()
        self._ends.clear()
        self._stays = asyncio.create_task(self._live(started))
        await asyncio.wait({started, self._stays}, return_when=asyncio.FIRST_COMPLETED)
        if self._stays.done():
            self._stays.result()
        await self.people.bot_is(online=True)
        await self.settled()

    async def bot_stops(self) -> None:
        self._ends.set()
        if self._stays is not None:
            await self._stays
        await self.people.bot_is(online=False)

    async def bot_restarts(self) -> None:
        await self.bot_stops()
        await self.bot_starts()

    async def settled(self) -> None:
        """Until the bot has done and said all that is due."""
        await self.clock.advance(seconds=1)

    async def _live(self, started: asyncio.Future[None]) -> None:
        async with running(self.settings, guild_ready_timeout=0, **self._options) as client:
            self.bot = client
            connected = asyncio.create_task(client.stay_connected())
            ready = asyncio.create_task(client.wait_until_ready())
            await asyncio.wait({connected, ready}, return_when=asyncio.FIRST_COMPLETED)
            if connected.done():
                connected.result()
            started.set_result(None)
            await self._ends.wait()
            connections = cast("QueuePool", client.house.database.engine.pool)
        await connected
        assert connections.checkedout() == 0, "something outlived the bot"


# Discord waits three seconds and the bot announces its answer after 1.8: so it is at any tempo.
PATIENCE = 0.6
UNHURRIED = Tempo(first_answer=10)
"""That an answer comes within Discord's three seconds has tests and a benchmark of its own; a story may be told on a
machine that is busy with something else."""


@asynccontextmanager
async def town(
    folder: Path,
    database_url: str,
    *,
    tempo: Tempo | None = None,
    limits: Limits | None = None,
    **options: float,
) -> AsyncGenerator[Town]:
    """`options` are the client's own, and discord.py's."""
    # Discord's limits on starting again and again have tests of their own.
    tempo = tempo or UNHURRIED
    sandbox = await Sandbox.start(
        record=folder / "traffic.jsonl",
        identifies=Identifies(on=False),
        limits=limits or Limits(scale=0.02),
        tempo=tempo,
    )
    people = await Driver.connect(sandbox.url)
    create_key_file(folder / "sealing.key")
    settings = Settings.model_validate(
        {
            "discord": {
                "token": sandbox.world.bot.token,
                "api_url": sandbox.api_url,
                "gateway_url": sandbox.gateway_url,
            },
            "database": {"url": database_url},
            "operator": {"name": "Stichting Voorbeeld", "contact": "beheer@voorbeeld.nl"},
            "storage": {
                "folder": folder,
                "sealing_key": folder / "sealing.key",
                "backups": folder / "backups",
            },
            "health": {"enabled": False},
            "clock": {"url": f"{sandbox.url}/clock/bot"},
        }
    )
    made = Town(sandbox, people, settings, patience=tempo.first_answer * PATIENCE, **options)
    await made.bot_starts()
    try:
        yield made
    finally:
        await made.bot_stops()
        await people.close()
        await sandbox.close()
        spare_what_stays()


@cache
def spare_what_stays() -> None:
    """Bots come and go by the hundred in one process. What the first one loaded stays for good: it is not looked through
    for garbage with every other one."""
    gc.collect()
    gc.freeze()


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(1200):
        if await holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("waited in vain")
