"""How fast deliveries leave, against a bare discord.py loop that sends the same layouts twenty at a time.

By turns, a quarter of the communities at a time; once with discord.py as shipped, and once without its scan over all
rate-limit buckets, which makes any client slow at thousands of channels.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Generator, Iterable, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import NamedTuple

import discord
from discord.http import HTTPClient
from sqlalchemy import bindparam, update

from bot.bench.crowd import Crowd, every_community, other_channel
from bot.commands.progress import Step
from bot.community.tables import CommunityRow
from bot.community.week.panel import KIND
from bot.discord.calls import SendCall
from bot.rhythm.calls import Act, Delivery, Tell
from bot.rhythm.limits import Unlimited
from bot.rhythm.telling import tell

AT_ONCE = 20
_TURNS = 4
_SCAN = "_try_clear_expired_ratelimits"
_MILLI = 1000.0
_MOVE_PANEL = (
    update(CommunityRow).where(CommunityRow.id == bindparam("community")).values(panel=bindparam("delivery"))
)


class Place(NamedTuple):
    """A community without the weight of its row: what a bench holds on to, both loops would search for garbage."""

    id: int
    server: int


@dataclass(slots=True)
class Tally:
    messages: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0

    async def add(self, messages: int, sending: Awaitable[None]) -> None:
        began, busy = time.perf_counter(), time.process_time()
        await sending
        self.seconds += time.perf_counter() - began
        self.cpu_seconds += time.process_time() - busy
        self.messages += messages

    @property
    def rate(self) -> float:
        return self.messages / self.seconds

    @property
    def cpu_ms(self) -> float:
        return self.cpu_seconds / self.messages * _MILLI


@dataclass(frozen=True, slots=True)
class Rates:
    """Ours includes starting up, claiming, rendering and marking; bare has its layouts made beforehand."""

    bare: Tally
    ours: Tally

    @property
    def over_bare(self) -> float:
        return self.ours.rate / self.bare.rate

    @property
    def cpu_ms_above_bare(self) -> float:
        return self.ours.cpu_ms - self.bare.cpu_ms


async def measure_rates(crowd: Crowd, step: Step) -> tuple[Rates, Rates]:
    """With discord.py as shipped, and without its scan. Every community has a panel after it."""
    communities = [Place(row.id, int(row.server)) for row in await every_community(crowd.house)]
    async with _bare_client(crowd) as bare:
        shipped = await _by_turns(crowd, bare, communities, step)
        with _without_scan():
            return shipped, await _by_turns(crowd, bare, communities, step)


async def _by_turns(crowd: Crowd, bare: discord.Client, communities: Sequence[Place], step: Step) -> Rates:
    rates = Rates(Tally(), Tally())
    size = -(-len(communities) // _TURNS)
    for start in range(0, len(communities), size):
        step(start, len(communities))
        some = communities[start : start + size]
        await rates.bare.add(len(some), _send(bare, await _layouts(crowd, some)))
        await _tell(crowd, some)
        await rates.ours.add(len(some), _deliver(crowd))
    return rates


async def _layouts(crowd: Crowd, communities: Sequence[Place]) -> list[tuple[int, discord.ui.LayoutView]]:
    """What our deliveries will say, made beforehand, for another channel of the same servers."""
    deliveries = [_delivery(crowd, row) for row in communities]
    async with crowd.house.reading() as work:
        calls = await crowd.messenger.prepare(work, deliveries)
    return [
        (other_channel(row.server), call.said.layout())
        for row in communities
        if isinstance(call := calls[row.id], SendCall)
    ]


def _delivery(crowd: Crowd, row: Place) -> Delivery:
    return Delivery(
        id=row.id,
        community=row.id,
        kind=KIND,
        act=Act.SEND,
        subject="0",
        member=None,
        account=None,
        of_id=None,
        of=None,
        asked_for=False,
        due_at=crowd.clock.now(),
        late=False,
        doubt_since=None,
    )


async def _send(bare: discord.Client, layouts: Iterable[tuple[int, discord.ui.LayoutView]]) -> None:
    waiting = iter(layouts)

    async def send_on() -> None:
        for channel, layout in waiting:
            await bare.get_partial_messageable(channel).send(view=layout)

    await asyncio.gather(*(send_on() for _ in range(AT_ONCE)))


async def _tell(crowd: Crowd, communities: Sequence[Place]) -> None:
    """As when a week opens: the deliveries are written down, and the community knows its panel."""
    async with crowd.house.writing() as work:
        told = await tell(work, [Tell(kind=KIND, community=row.id, subject="0") for row in communities])
        await (await work.session.connection()).execute(
            _MOVE_PANEL,
            [
                {"community": row.id, "delivery": delivery}
                for row, delivery in zip(communities, told, strict=True)
            ],
        )


async def _deliver(crowd: Crowd) -> None:
    rhythm = crowd.rhythm(Unlimited(), Unlimited())
    async with rhythm.running():
        await rhythm.settle()


@asynccontextmanager
async def _bare_client(crowd: Crowd) -> AsyncGenerator[discord.Client]:
    client = discord.Client(intents=discord.Intents.none())
    await client.login(crowd.client.settings.needed_token())
    try:
        yield client
    finally:
        await client.close()


@contextmanager
def _without_scan() -> Generator[None]:
    scan = getattr(HTTPClient, _SCAN)
    setattr(HTTPClient, _SCAN, _looks_at_nothing)
    try:
        yield
    finally:
        setattr(HTTPClient, _SCAN, scan)


def _looks_at_nothing(_http: HTTPClient) -> None:
    pass
