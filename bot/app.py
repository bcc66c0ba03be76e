"""The composition root: the only place that wires everything together, and the life of a running bot."""

import asyncio
import pkgutil
import signal
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import make_url

import cogs
from bot.community.week.listening import Listening
from bot.config import Settings
from bot.discord.address import point_at
from bot.discord.client import Client
from bot.discord.messenger import Messenger
from bot.discord.requests import Requests
from bot.kernel import lockfile, migrate
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.database import Database
from bot.kernel.driven import SandboxClock
from bot.kernel.health import Health
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring
from bot.rhythm.alarm import Alarm, ReportedAlarm, SchedulerAlarm
from bot.rhythm.engine import Rhythm
from bot.rhythm.limits import ASKED_FOR, STARTED, Leased, Pace, Refusals

log = structlog.get_logger()

TEXTS = Path(__file__).parent / "content" / "texts"
CLOSING_SECONDS = 10


def run(settings: Settings) -> None:
    """Until a signal ends it. Whatever stops it is an OperatorError with one sentence."""
    asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    ending = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ending.set)
    async with running(settings) as client:
        connected = asyncio.create_task(client.stay_connected())
        waiting = asyncio.create_task(ending.wait())
        done, _ = await asyncio.wait({connected, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if connected in done:
            connected.result()
        log.info("closing")


@asynccontextmanager
async def running(settings: Settings, **options: Any) -> AsyncGenerator[Client]:
    """A bot that is logged in and does what is due; `stay_connected` makes it answer. Closing takes ten seconds at
    most: what is in flight is finished, nothing new is claimed."""
    token = settings.needed_token()
    async with AsyncExitStack() as stack:
        clock, alarm = await _time(settings, stack)
        house = await stack.enter_async_context(open_house(settings, clock))
        point_at(settings.discord.api_url, settings.discord.gateway_url)
        refusals = Refusals(house.database, SystemClock())
        started, asked_for = (
            Leased(house.database, limit, refusals=refusals) for limit in (STARTED, ASKED_FOR)
        )
        requests = Requests(refusals, (started, asked_for))
        client = Client(house, settings, rooms(), http_trace=requests.trace(), **options)
        stack.push_async_callback(_close, client)
        await client.log_in(token)
        rhythm = _rhythm(client, alarm, started, asked_for)
        await stack.enter_async_context(rhythm.running())
        if isinstance(clock, SandboxClock):
            following = asyncio.create_task(clock.follow(rhythm.settle))
            stack.callback(following.cancel)
        if settings.health.enabled:
            health = Health(house, client.is_ready)
            await stack.enter_async_context(health.serving(settings.health.port))
        yield client


def rooms() -> list[str]:
    """Every package in the folder `cogs`: a room is there when its folder is."""
    return sorted(module.name for module in pkgutil.iter_modules(cogs.__path__, "cogs."))


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock) -> AsyncGenerator[House]:
    """The database in its newest form, held by this process alone when it is a file."""
    url = make_url(settings.database.url.get_secret_value())
    keyring = Keyring.from_file(settings.storage.sealing_key)
    async with AsyncExitStack() as stack:
        if url.get_backend_name() == "sqlite" and url.database:
            stack.enter_context(lockfile.hold(Path(url.database)))
        await asyncio.to_thread(migrate.upgrade, url, backups=settings.storage.backups, now=clock.now())
        database = Database(url)
        stack.push_async_callback(database.close)
        yield House(clock, database, keyring, Languages(TEXTS))


async def _time(settings: Settings, stack: AsyncExitStack) -> tuple[Clock, Alarm]:
    if settings.clock.url is None:
        clock = SystemClock()
        return clock, SchedulerAlarm(clock)
    driven = await SandboxClock.connect(settings.clock.url)
    stack.push_async_callback(driven.close)
    return driven, ReportedAlarm(driven.tell_next)


def _rhythm(client: Client, alarm: Alarm, started: Pace, asked_for: Pace) -> Rhythm:
    house = client.house
    return Rhythm(
        house,
        Listening(),
        client.openers,
        Messenger(house, client.http, client.renderers, client.own_id),
        alarm,
        started=started,
        asked_for=asked_for,
    )


async def _close(client: Client) -> None:
    try:
        async with asyncio.timeout(CLOSING_SECONDS):
            await client.close()
    except TimeoutError:
        log.warning("closing took too long; what was in flight is settled at the next start")
