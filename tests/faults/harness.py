"""Bot processes that are killed at the worst moment, over and over, while weeks pass in twenty groups."""

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from time import monotonic
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community import panel, week
from bot.community.tables import CommunityRow
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring, create_key_file
from bot.rhythm import schedules
from bot.rhythm.tables import DeliveryRow, DeliveryState
from bot.sandbox.driver import Driver
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.refusals import plain
from bot.sandbox.server import MONDAY, Sandbox
from bot.sandbox.world import World
from tests.faults.model import Verdict, judge

TEXTS = Path(__file__).parents[2] / "bot" / "content" / "texts"
ZONE, OPENS_AT = ZoneInfo("Europe/Amsterdam"), time(9)
REQUESTS_A_WEEK = 5
"""Panel, pin, thread, the old panel's edit and unpin."""
PAST_THE_NONCE = timedelta(minutes=3)
SETTLED_WITHIN = 90
BEFORE, AFTER, CLAIMED, RANDOM = "before acting", "after acting", "between claim and call", "at random"


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
    bots: list[asyncio.subprocess.Process] = field(default_factory=list[asyncio.subprocess.Process])
    killed: Counter[str] = field(default_factory=Counter[str])
    channels: list[int] = field(default_factory=list[int])
    late_restarts: int = 0
    seen: int = 0
    due: dict[int, str] = field(default_factory=dict[int, str])

    async def found_groups(self) -> None:
        async with self.house.writing() as work:
            rows = [self._group(server) for server in sorted(self.sandbox.world.guilds)]
            work.session.add_all(rows)
            await work.session.flush()
            await panel.put_up_new(work, rows, thread=False)
            for row in rows:
                await week.plan(work, row)
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
            self.bots.append(process)
        else:
            self.bots[number] = process

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

    # Killing

    def arm(self) -> None:
        everything = 10**9
        self.sandbox.faults.hook(None, "/channels/**", when="before", call=self._on_request, times=everything)
        self.sandbox.faults.hook(None, "/channels/**", when="after", call=self._on_answer, times=everything)

    def _on_request(self) -> None:
        self.seen += 1
        if self.due.get(self.seen) == BEFORE:
            self._kill(BEFORE)
            raise plain(500, "the bot is gone")  # and nothing is done for it
        if self.due.get(self.seen) == RANDOM:
            asyncio.get_running_loop().call_later(self.chance.random() * 0.3, self._kill, RANDOM)

    def _on_answer(self) -> None:
        if self.due.pop(self.seen, None) == AFTER:
            self._kill(AFTER)

    def _kill(self, why: str) -> None:
        alive = [bot for bot in self.bots if bot.returncode is None]
        if alive:
            self.chance.choice(alive).send_signal(signal.SIGKILL)
            self.killed[why] += 1

    def plan_week(self, kills: Counter[str]) -> None:
        """Spreads this week's kills over the requests that it will take."""
        ahead = range(self.seen + 1, self.seen + REQUESTS_A_WEEK * self.plan.groups)
        by_request = [why for why in (BEFORE, AFTER, RANDOM) for _ in range(kills[why])]
        moments = self.chance.sample(ahead, min(len(by_request), len(ahead)))
        self.due = dict(zip(moments, by_request, strict=False))

    # Living

    async def keep_alive(self, claims_to_kill: int) -> None:
        """Starts who was killed, a third of the times only when the nonce has been forgotten."""
        kept = claims_to_kill
        while True:
            await asyncio.sleep(0.02)
            if kept and await self._claimed():
                self._kill(CLAIMED)
                kept -= 1
            for number, bot in enumerate(self.bots):
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
        async with self.house.reading() as work:
            found = select(DeliveryRow.id).where(DeliveryRow.state == DeliveryState.CLAIMED.value).limit(1)
            return await work.session.scalar(found) is not None

    async def pass_week(self, number: int, kills: Counter[str]) -> None:
        async with self.house.writing() as work:
            for community in range(1, self.plan.groups + 1):
                await schedules.heard(work, community)  # somebody is there, so the week goes on
        self.plan_week(kills)
        await self.leap(max(_just_after_opening(number) - self.sandbox.clock.now(), timedelta(seconds=1)))
        living = asyncio.create_task(self.keep_alive(kills[CLAIMED]))
        try:
            await self._until_quiet(number)
        finally:
            living.cancel()

    async def _until_quiet(self, number: int) -> None:
        """Until nothing is missing, or nothing more comes; retries lie ahead, so the clock goes on meanwhile.

        A machine that starts bots slowly only takes longer: what counts is how long nothing was asked.
        """
        seen, ends = self.seen, monotonic() + SETTLED_WITHIN
        while monotonic() < ends:
            await asyncio.sleep(0.1)
            if self.seen != seen:
                seen, ends = self.seen, monotonic() + SETTLED_WITHIN
            if not self.due and not self._unfinished(number):
                return
            await self.leap(timedelta(seconds=1))
            if self.seen > max(self.due, default=0):
                self.due.clear()


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
        run = Run(plan, url, folder, sandbox, people, house, random.Random(plan.seed))
        stack.push_async_callback(_end, run)
        await run.found_groups()
        for _ in range(plan.processes):
            await run.start()
        await run._until_quiet(0)
        run.arm()
        for number in range(1, plan.weeks + 1):
            share = Counter({why: _share(count, number, plan.weeks) for why, count in plan.kills.items()})
            await run.pass_week(number, share)
        await asyncio.sleep(1)
        verdict = judge(sandbox.world, run.channels, plan.weeks)
        return Report(verdict, run.killed, monotonic() - began, len(run.channels), run.late_restarts)


def _just_after_opening(week: int) -> datetime:
    """On the local clock, which goes back in one of the ten weeks."""
    day = MONDAY.date() + timedelta(days=1 + 7 * (week - 1))
    return datetime.combine(day, OPENS_AT, ZONE) + timedelta(seconds=1)


def _share(count: int, number: int, weeks: int) -> int:
    return count * number // weeks - count * (number - 1) // weeks


async def _end(run: Run) -> None:
    for bot in run.bots:
        if bot.returncode is None:
            bot.kill()
        await bot.wait()
