"""A Monday morning under Discord's limits: every community's week opens in the same minute, and people click meanwhile."""

import asyncio
import random
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from bot.bench.crowd import Crowd, every_community
from bot.commands.progress import Step
from bot.community.tables import CommunityRow
from bot.community.week import opening
from bot.community.week.panel import KIND
from bot.discord.addresses import Reference
from bot.rhythm.calls import Act
from bot.rhythm.limits import STARTED
from bot.rhythm.tables import DeliveryRow, DeliveryState

CLICKS = 1_000
REQUESTS_A_WEEK = 5
"""Panel, pin and thread, and the old panel's edit and unpin."""
BUTTONS = ("1:community:join", f"1:core:why:{KIND}")
"""One that opens a form and one that gets a private answer."""
_PLANNED_AT_ONCE = 200
_UNTIL_IT_OPENS = timedelta(hours=1, seconds=1)
_A_SECOND = timedelta(seconds=1)
_WAIT = 5
_MILLI = 1000.0


@dataclass(frozen=True, slots=True)
class Monday:
    """`acks_ms`: from the press until the person sees that the bot is there, the driver's own two requests included.
    `refused`: what Discord answered with 401, 403 or 429 in the last ten minutes of it."""

    requests: int
    seconds: float
    acks_ms: Sequence[float]
    unanswered: int
    refused: int

    @property
    def told_over_limit(self) -> float:
        return self.seconds / (self.requests / STARTED.a_second)

    def ack_ms(self, share: float) -> float:
        ordered = sorted(self.acks_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


async def measure_monday(crowd: Crowd, step: Step) -> Monday:
    """Every community has a panel already: that of the week that is over."""
    communities = await every_community(crowd.house)
    await crowd.pass_time(timedelta(weeks=1))
    await _plan(crowd, communities)
    await crowd.ask("PUT", "/world/limits", {"on": True})
    rhythm, before = crowd.rhythm(*crowd.limits), await _sent(crowd)
    wanted = REQUESTS_A_WEEK * len(communities)
    async with rhythm.running(), _clicking(crowd, communities, wanted / STARTED.a_second) as clicks:
        began = time.perf_counter()
        await crowd.pass_time(_UNTIL_IT_OPENS)
        while (sent := await _sent(crowd) - before) < wanted:
            step(sent, wanted)
            await asyncio.sleep(1)
            crowd.clock.advance(_A_SECOND)
        seconds = time.perf_counter() - began
    return Monday(sent, seconds, clicks.acks_ms, clicks.unanswered, await crowd.refusals.recent())


async def _plan(crowd: Crowd, communities: Sequence[CommunityRow]) -> None:
    for start in range(0, len(communities), _PLANNED_AT_ONCE):
        async with crowd.house.writing() as work:
            for row in communities[start : start + _PLANNED_AT_ONCE]:
                await opening.plan(work, row)


async def _sent(crowd: Crowd) -> int:
    async with crowd.house.reading() as work:
        query = select(func.count()).where(DeliveryRow.state == DeliveryState.SENT.value)
        return await work.session.scalar(query) or 0


class _Clicks:
    def __init__(self, crowd: Crowd, communities: Sequence[CommunityRow]) -> None:
        self.acks_ms: list[float] = []
        self.unanswered = 0
        self._crowd = crowd
        self._communities = communities
        self._chance = random.Random(len(communities))  # only spreads the clicks

    async def click(self, person: str, button: str) -> None:
        """On the panel that stands, wherever."""
        row = self._chance.choice(self._communities)
        panel = await self._panel(row.id)
        pressed = {"channel_id": str(panel.channel), "message_id": str(panel.message), "custom_id": button}
        began = time.perf_counter()
        made = await self._crowd.ask("POST", f"/people/{person}/interactions/component", pressed)
        path = f"/people/{person}/interactions/{made['id']}?wait={_WAIT}"
        answered: Any = await self._crowd.ask("GET", path)
        if answered["state"] == "answered":
            self.acks_ms.append((time.perf_counter() - began) * _MILLI)
        else:
            self.unanswered += 1

    async def _panel(self, community: int) -> Reference:
        standing = (
            select(DeliveryRow.reference)
            .where(
                DeliveryRow.community_id == community,
                DeliveryRow.kind == KIND,
                DeliveryRow.act == Act.SEND.value,
                DeliveryRow.state == DeliveryState.SENT.value,
            )
            .order_by(DeliveryRow.id.desc())
            .limit(1)
        )
        async with self._crowd.house.reading() as work:
            return Reference.read((await work.session.scalars(standing)).one() or "")


@asynccontextmanager
async def _clicking(
    crowd: Crowd, communities: Sequence[CommunityRow], seconds: float
) -> AsyncGenerator[_Clicks]:
    """A thousand clicks, evenly over the time that the opening takes at best; fewer where few communities are."""
    clicks = _Clicks(crowd, communities)
    number = min(CLICKS, len(communities))
    known = await crowd.ask("GET", "/people")
    people = [each["id"] for each in known["people"] if each["username"].startswith("member")]

    async def go_on() -> None:
        async with asyncio.TaskGroup() as group:
            for nth in range(number):
                person, button = people[nth % len(people)], BUTTONS[nth % len(BUTTONS)]
                group.create_task(clicks.click(person, button))
                await asyncio.sleep(seconds / number)

    clicking = asyncio.create_task(go_on())
    try:
        yield clicks
        await clicking
    finally:
        clicking.cancel()
