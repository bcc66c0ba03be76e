"""Bot processes that are killed at the worst moment, over and over, while weeks pass in twenty groups."""

import asyncio
import os
import random
import sys
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from time import monotonic
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community.tables import CommunityRow
from bot.community.week import opening, panel
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring, create_key_file
from bot.rhythm import schedules
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.sandbox.driver import Driver
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import MONDAY, Sandbox
from bot.sandbox.world import World
from tests.faults.killer import Killer
from tests.faults.model import Verdict, judge

TEXTS = Path(__file__).parents[2] / "bot" / "content" / "texts"
ZONE, OPENS_AT = ZoneInfo("Europe/Amsterdam"), time(9)
REQUESTS_A_WEEK = 5
"""Panel, pin, thread, the old panel's edit and unpin."""
PAST_THE_NONCE = timedelta(minutes=3)
SETTLED_WITHIN, NOTHING_COMES_AFTER = 90, 2


@dataclass(frozen=True, slots=True)
class Plan:
    """How often, in how many groups and weeks; `careless` runs the bot without nonce and settling."""

    kills: Counter[str]
    groups: int = 20
    weeks: int = 10
    processes: int = 1
    careless: bool = False
    seed: int = 7


@dataclass(slots=True)
class Report:
    verdict: Verdict
    killed: Counter[str]
    seconds: float
    channels: int = 0
    late_restarts: int = 0


@dataclass(slots=True)
class Run:
    plan: Plan
    url: str
    folder: Path
    sandbox: Sandbox
    people: Driver
    house: House
    chance: random.Random
    killer: Killer
    channels: list[int] = field(default_factory=list[int])
    late_restarts: int = 0

    async def found_groups(self) -> None:
        async with self.house.writing() as work:
            rows = [self._group(server) for server in sorted(self.sandbox.world.guilds)]
            work.session.add_all(rows)
            await work.session.flush()
            await panel.put_up_new(work, rows, thread=False)
            for row in rows:
                await opening.plan(work, row)
        self.channels = [int(row.channel or 0) for row in rows]

    def _group(self, server: int) -> CommunityRow:
        return CommunityRow(
            platform="discord",
            server=str(server),
            channel=str(server + 3),
            name=f"Groep {server}",
            language="nl",
            zone=ZONE.key,
            weekday=1,
            opens_at=OPENS_AT,
            created_at=MONDAY,
            started_at=MONDAY,
        )

    async def start(self, number: int | None = None) -> None:
        """All bots, or one in the place of a killed one."""
        module = ["-m", "tests.faults.careless_bot"] if self.plan.careless else ["-m", "bot"]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *module, "run"),
            env=self._environment(),
            cwd=Path(__file__).parents[2],
            stderr=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
        )
        if number is None:
            self.killer.bots.append(process)
        else:
            self.killer.bots[number] = process

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "PYTHONWARNINGS": "ignore",
            "TUSSENRUIMTE_DISCORD__TOKEN": self.sandbox.world.bot.token,
            "TUSSENRUIMTE_DISCORD__API_URL": self.sandbox.api_url,
            "TUSSENRUIMTE_DISCORD__GATEWAY_URL": self.sandbox.gateway_url,
            "TUSSENRUIMTE_DATABASE__URL": self.url,
            "TUSSENRUIMTE_STORAGE__SEALING_KEY": str(self.folder / "sealing.key"),
            "TUSSENRUIMTE_CLOCK__URL": f"{self.sandbox.url}/clock/bot",
            "TUSSENRUIMTE_HEALTH__ENABLED": "false",
        }

    async def keep_alive(self) -> None:
        """Starts who was killed, a third of the times only when the nonce has been forgotten."""
        while True:
            await asyncio.sleep(0.02)
            if self.killer.claims and await self._claimed():
                self.killer.kill_claiming()
            for number, bot in enumerate(self.killer.bots):
                if bot.returncode is not None:
                    if self.chance.random() < 1 / 3:
                        self.late_restarts += 1
                        await self.leap(PAST_THE_NONCE)
                    await self.start(number)
                    await asyncio.sleep(0.3)

    def _unfinished(self, number: int) -> bool:
        """Something is missing, or the old panel still hangs beside the new one."""
        now = judge(self.sandbox.world, self.channels, number)
        return bool(now.lost or now.doubled["pinned"])

    async def leap(self, by: timedelta) -> None:
        """Without waiting for the bots: they may be dead."""
        await self.people.call("POST", "/clock", {"advance": by.total_seconds(), "leap": True, "wait": 0})

    async def _claimed(self) -> bool:
        """By somebody who lives: what a killed one left behind is older than that kill."""
        claimed = select(DeliveryRow.id).where(
            DeliveryRow.state == DeliveryState.CLAIMED.value, DeliveryRow.claimed_at > self.killer.killed_at
        )
        async with self.house.reading() as work:
            return await work.session.scalar(claimed.limit(1)) is not None

    async def pass_week(self, number: int, kills: Counter[str]) -> None:
        async with self.house.writing() as work:
            for community in range(1, self.plan.groups + 1):
                await schedules.heard(work, community)  # somebody is there, so the week goes on
        self.killer.plan(kills, within=REQUESTS_A_WEEK * self.plan.groups)
        await self.leap(max(_just_after_opening(number) - self.sandbox.clock.now(), timedelta(seconds=1)))
        living = asyncio.create_task(self.keep_alive())
        try:
            await self._until_quiet(number)
        finally:
            living.cancel()

    async def _until_quiet(self, number: int) -> None:
        """Until nothing is missing, or nothing more comes; retries lie ahead, so the clock goes on meanwhile.

        A machine that starts bots slowly only takes longer: what counts is how long nothing was asked.
        """
        seen, since = self.killer.seen, monotonic()
        while (silence := monotonic() - since) < SETTLED_WITHIN:
            await asyncio.sleep(0.1)
            if self.killer.seen != seen:
                seen, since = self.killer.seen, monotonic()
            if not self._unfinished(number) and (not self.killer.due or silence > NOTHING_COMES_AFTER):
                return
            await self.leap(timedelta(seconds=1))


async def crash(plan: Plan, url: str, folder: Path) -> Report:
    began = monotonic()
    async with AsyncExitStack() as stack:
        sandbox = await Sandbox.start(
            world=World.large(plan.groups, 1), identifies=Identifies(on=False), limits=Limits(on=False)
        )
        stack.push_async_callback(sandbox.close)
        people = await Driver.connect(sandbox.url)
        stack.push_async_callback(people.close)
        create_key_file(folder / "sealing.key")
        keyring = Keyring.from_file(folder / "sealing.key")
        house = House(sandbox.clock, Database(url), keyring, Languages(TEXTS))
        stack.push_async_callback(house.database.close)
        chance = random.Random(plan.seed)
        run = Run(plan, url, folder, sandbox, people, house, chance, Killer(sandbox, chance))
        stack.push_async_callback(_end, run)
        await run.found_groups()
        for _ in range(plan.processes):
            await run.start()
        await run._until_quiet(0)
        run.killer.arm()
        for number in range(1, plan.weeks + 1):
            share = Counter({why: _share(count, number, plan.weeks) for why, count in plan.kills.items()})
            await run.pass_week(number, share)
        await asyncio.sleep(1)
        verdict = judge(sandbox.world, run.channels, plan.weeks)
        return Report(verdict, run.killer.killed, monotonic() - began, len(run.channels), run.late_restarts)


def _just_after_opening(week: int) -> datetime:
    """On the local clock, which goes back in one of the ten weeks."""
    day = MONDAY.date() + timedelta(days=1 + 7 * (week - 1))
    return datetime.combine(day, OPENS_AT, ZONE) + timedelta(seconds=1)


def _share(count: int, number: int, weeks: int) -> int:
    return count * number // weeks - count * (number - 1) // weeks


async def _end(run: Run) -> None:
    for bot in run.killer.bots:
        if bot.returncode is None:
            bot.kill()
        await bot.wait()
