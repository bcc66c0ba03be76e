"""Many communities beside a local Discord that is a process of its own, and the bot that serves them, in this one."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import select

from bot.app import open_house, rooms
from bot.community.tables import CommunityRow
from bot.community.week.listening import Listening
from bot.config import Settings
from bot.discord.address import point_at
from bot.discord.client import Client
from bot.discord.messenger import Messenger
from bot.discord.requests import Requests
from bot.kernel.clock import DrivenClock, SystemClock
from bot.kernel.errors import OperatorError
from bot.kernel.house import House
from bot.kernel.sealing import create_key_file
from bot.rhythm.alarm import DrivenAlarm
from bot.rhythm.engine import Rhythm
from bot.rhythm.limits import ASKED_FOR, STARTED, Leased, Pace, Refusals

SHARDS = 4
MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)
_PATIENCE = 60
_ENDS_WITHIN = 10


@dataclass(frozen=True, slots=True)
class Crowd:
    """The bot as `app.py` wires it, but for its clock. `limits` are what it starts and what follows a click."""

    house: House
    clock: DrivenClock
    client: Client
    sandbox: aiohttp.ClientSession
    limits: tuple[Leased, Leased]
    refusals: Refusals

    @property
    def messenger(self) -> Messenger:
        return Messenger(self.house, self.client.http, self.client.renderers, self.client.own_id)

    def rhythm(self, started: Pace, asked_for: Pace) -> Rhythm:
        return Rhythm(
            self.house,
            Listening(),
            self.client.openers,
            self.messenger,
            DrivenAlarm(self.clock),
            started=started,
            asked_for=asked_for,
        )

    async def ask(self, method: str, path: str, payload: Mapping[str, Any] | None = None) -> Any:
        """Something of the local Discord, behind its scenes or as one of its people."""
        async with self.sandbox.request(method, path, json=payload) as answer:
            if not answer.ok:
                raise OperatorError(f"{method} {path} was answered with {answer.status}")
            return None if answer.status == 204 else await answer.json()

    async def pass_time(self, by: timedelta) -> None:
        """For Discord and for the bot."""
        await self.ask("POST", "/clock", {"advance": by.total_seconds(), "leap": True, "wait": 0})
        self.clock.advance(by)


def other_channel(server: int) -> int:
    """One that no community lives in."""
    return server + 2


def home_channel(server: int) -> int:
    return server + 3


@asynccontextmanager
async def crowd(folder: Path, communities: int, *, shards: int = SHARDS) -> AsyncGenerator[Crowd]:
    """The bot is connected; Discord sets no limits until it is told to."""
    async with AsyncExitStack() as stack:
        there = await stack.enter_async_context(_local_discord(communities))
        settings = _settings(folder, there, shards)
        create_key_file(settings.storage.sealing_key)
        clock = DrivenClock(MONDAY)
        house = await stack.enter_async_context(open_house(settings, clock))
        point_at(settings.discord.api_url, settings.discord.gateway_url)
        sandbox = await stack.enter_async_context(aiohttp.ClientSession(there["ready"]))
        refusals = Refusals(house.database, SystemClock())
        started, asked_for = (
            Leased(house.database, limit, refusals=refusals) for limit in (STARTED, ASKED_FOR)
        )
        requests = Requests(refusals, (started, asked_for))
        client = await stack.enter_async_context(_connected(house, settings, requests))
        await _found(house, sorted(guild.id for guild in client.guilds))
        yield Crowd(house, clock, client, sandbox, (started, asked_for), refusals)


@asynccontextmanager
async def _local_discord(servers: int) -> AsyncGenerator[Mapping[str, str]]:
    told = ("--json", "--no-limits", "--servers", str(servers), "--start", MONDAY.isoformat())
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot.sandbox", *told, stdout=PIPE)
    try:
        line = await process.stdout.readline() if process.stdout else b""
        if not line:
            raise OperatorError("The local Discord did not start; try python -m bot.sandbox by itself")
        yield json.loads(line)
    finally:
        process.terminate()
        await asyncio.wait_for(process.communicate(), _ENDS_WITHIN)


def _settings(folder: Path, there: Mapping[str, str], shards: int) -> Settings:
    discord = {name: there[name] for name in ("token", "api_url", "gateway_url")}
    return Settings.model_validate(
        {
            "discord": {**discord, "shards": shards},
            "database": {"url": f"sqlite:///{folder / 'crowd.db'}"},
            "storage": {
                "folder": folder,
                "sealing_key": folder / "sealing.key",
                "backups": folder / "backups",
            },
            "routing": {"vectors": False},
        }
    )


@asynccontextmanager
async def _connected(house: House, settings: Settings, requests: Requests) -> AsyncGenerator[Client]:
    client = Client(house, settings, rooms(), http_trace=requests.trace())
    await client.log_in(settings.needed_token())
    staying = asyncio.create_task(client.stay_connected())
    try:
        await asyncio.wait_for(client.wait_until_ready(), _PATIENCE)
        yield client
    finally:
        await client.close()
        await asyncio.gather(staying, return_exceptions=True)


async def _found(house: House, servers: Sequence[int]) -> None:
    async with house.writing() as work:
        work.session.add_all(_community(server, number) for number, server in enumerate(servers, 1))


def _community(server: int, number: int) -> CommunityRow:
    """Its week opens on Monday at ten, like everyone's."""
    return CommunityRow(
        platform="discord",
        server=str(server),
        channel=str(home_channel(server)),
        name=f"Leergroep {number}",
        intention="Leren van elkaars praktijk, tussen de bijeenkomsten door",
        language="nl",
        zone="Europe/Amsterdam",
        weekday=0,
        opens_at=time(10),
        created_at=MONDAY,
        started_at=MONDAY,
    )


async def every_community(house: House) -> Sequence[CommunityRow]:
    async with house.reading() as work:
        return (await work.session.scalars(select(CommunityRow).order_by(CommunityRow.id))).all()
