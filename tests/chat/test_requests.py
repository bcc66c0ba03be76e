"""What Discord refuses is counted for all processes, its word to wait is heard by all, and every request takes a turn."""

import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import discord
import pytest
from sqlalchemy import func, select

from bot.discord import layouts
from bot.discord.address import point_at
from bot.discord.addresses import Channel, DirectMessages, Reference
from bot.discord.calls import EditCall, SendCall
from bot.discord.requests import Requests
from bot.discord.said import Said
from bot.kernel.clock import SystemClock
from bot.kernel.database import Database
from bot.rhythm.calls import Act, Delivery, Done, InDoubt, Later, TooManyEdits
from bot.rhythm.limits import STARTED, Leased, Refusals, on_turn
from bot.rhythm.tables import LimitRow, RefusalRow
from bot.sandbox.limits import Limits
from bot.sandbox.scenes import GROUP, LEARNING
from bot.sandbox.server import MONDAY, Sandbox
from bot.sandbox.world import BOT_ID

MEMBER = 1_011


@dataclass
class Beside:
    """A client that goes out through our requests, and what all processes share."""

    sandbox: Sandbox
    client: discord.Client
    database: Database
    refusals: Refusals

    async def asks(self, times: int = 1) -> None:
        for _ in range(times):
            with suppress(discord.HTTPException):
                await self.client.http.get_channel(1)


@pytest.fixture
async def beside(sqlite_url: str) -> AsyncIterator[Beside]:
    sandbox = await Sandbox.start(limits=Limits(on=False))
    point_at(sandbox.api_url, sandbox.gateway_url)
    database = Database(sqlite_url)
    refusals = Refusals(database, SystemClock())
    requests = Requests(refusals, [Leased(database, STARTED, refusals=refusals)])
    client = discord.Client(
        intents=discord.Intents.none(), http_trace=requests.trace(), max_ratelimit_timeout=30
    )
    await client.login(sandbox.world.bot.token)
    yield Beside(sandbox, client, database, refusals)
    await client.close()
    await sandbox.close()
    await database.close()


@pytest.mark.parametrize("status", [401, 403])
async def test_refused_requests_are_counted(beside: Beside, status: int):
    await beside.sandbox.faults.set({"kind": "error", "status": status, "times": 20})
    await beside.asks(25)
    async with beside.database.reading() as session:
        assert await session.scalar(select(func.sum(RefusalRow.number))) == 20
    assert not await beside.refusals.too_many()


async def test_when_discord_tells_the_bot_to_wait_every_process_waits(beside: Beside):
    await beside.sandbox.faults.set({"kind": "rate-limit", "retry_after": 0.2, "global": True})
    await beside.asks()
    async with beside.database.reading() as session:
        until = await session.scalar(select(LimitRow.given_until).where(LimitRow.name == STARTED.name))
    assert until is not None
    assert until > time.time() + 0.3  # a whole second was told, and a fifth of it was waited


async def test_looking_for_a_member_and_their_direct_messages_takes_turns(beside: Beside):
    taken: list[None] = []

    class Pace:
        async def turn(self) -> None:
            taken.append(None)

    with on_turn(Pace()):
        await DirectMessages(GROUP, MEMBER).channel(beside.client.http)
    assert len(taken) == 1  # the courier took the first


def delivery(act: Act) -> Delivery:
    return Delivery(
        id=7,
        community=1,
        kind="panel",
        act=act,
        subject="",
        member=None,
        account=None,
        of_id=7,
        of=None,
        asked_for=False,
        due_at=MONDAY,
        late=False,
        doubt_since=None,
    )


SAID = Said(partial(layouts.note, "De week"))


async def test_what_discord_took_before_it_said_wait_is_in_doubt(beside: Beside):
    """discord.py asks again after a 502 by itself; the wait that follows tells nothing of the first time."""
    faults = beside.sandbox.faults

    async def then_wait() -> None:
        await faults.set({"kind": "rate-limit", "retry_after": 45, "method": "POST"})

    faults.hook("POST", "/channels/*/messages", when="after", call=then_wait)
    await faults.set({"kind": "accept-then-error", "status": 502, "method": "POST"})
    call = SendCall(beside.client.http, BOT_ID, Channel(LEARNING), SAID, delivery(Act.SEND))
    assert await call.make() == InDoubt("rate limit", timedelta(seconds=45))
    settled = await call.settle()
    assert isinstance(settled, Done)


@pytest.mark.parametrize(
    ("age", "everywhere", "outcome"),
    [
        (timedelta(hours=2), False, TooManyEdits),
        (timedelta(0), False, Later),
        (timedelta(hours=2), True, Later),
    ],
)
async def test_a_wait_at_the_edit_of_an_old_message_means_too_many_edits(
    beside: Beside, age: timedelta, everywhere: bool, outcome: type[TooManyEdits | Later]
):
    wait = {"kind": "rate-limit", "retry_after": 45, "method": "PATCH", "global": everywhere}
    await beside.sandbox.faults.set(wait)
    message = discord.utils.time_snowflake(MONDAY - age)
    call = EditCall(beside.client.http, Reference(LEARNING, message), SAID, delivery(Act.EDIT))
    made = await call.make()
    assert isinstance(made, outcome)
    assert made.wait == timedelta(seconds=45)
