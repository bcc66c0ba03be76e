"""What the calendar costs: choosing the next moment, planning many at once, and a moment with nothing due.

On SQLite, in one process, with 100,000 schedules of 10,000 communities and as many messages already sent.
"""

import asyncio
import time as stopwatch
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import delete, event, insert, make_url, update

from bot.community.tables import CommunityRow
from bot.community.week.listening import Listening
from bot.kernel import migrate
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.house import House, Work
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring
from bot.rhythm.alarm import DrivenAlarm
from bot.rhythm.calls import Call, Delivery
from bot.rhythm.engine import Rhythm
from bot.rhythm.limits import Unlimited
from bot.rhythm.planning import look_ahead, plan
from bot.rhythm.registry import Openers
from bot.rhythm.tables import DeliveryRow, DeliveryState, OccurrenceRow, ScheduleRow

COMMUNITIES = 10_000
SCHEDULES_EACH = 10
MOST_PLAN_MS, MOST_REPLAN_MS, MOST_BLOCK_MS, MOST_IDLE_QUERIES = 1.0, 500.0, 50.0, 2

_MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)
_ZONES = ("Europe/Amsterdam", "Europe/Brussels", "America/Paramaribo", "Asia/Tokyo")
_TICK = 0.001
_SOON = timedelta(hours=1)
_LOOKS, _PLANNINGS = 200, 3
_MILLI = 1000.0


@dataclass(frozen=True, slots=True)
class Calendar:
    """`plan_ms`: to find the next moment. `replan_ms`: to plan 10,000 that are due, the middle one of three times.
    `longest_block_ms`: the longest time that nobody else had the event loop meanwhile. `idle_queries`: to see that
    nothing is due."""

    plan_ms: float
    replan_ms: float
    longest_block_ms: float
    idle_queries: int

    @property
    def within(self) -> bool:
        return (
            self.plan_ms < MOST_PLAN_MS
            and self.replan_ms < MOST_REPLAN_MS
            and self.longest_block_ms <= MOST_BLOCK_MS
            and self.idle_queries <= MOST_IDLE_QUERIES
        )


async def measure_calendar(folder: Path, *, communities: int = COMMUNITIES) -> Calendar:
    """One of each community's schedules is due at nine; the others on some other hour of the week."""
    async with _house(folder) as (house, clock):
        await _fill(house.database, communities)
        plan_ms = await _choose(house)
        idle = await _idle(house, clock)
        clock.advance(_SOON)
        rounds = [await _replan(house) for _ in range(_PLANNINGS)]
        return Calendar(plan_ms, median(took for took, _ in rounds), max(block for _, block in rounds), idle)


@asynccontextmanager
async def _house(folder: Path) -> AsyncGenerator[tuple[House, DrivenClock]]:
    url, clock = make_url(f"sqlite:///{folder / 'calendar.db'}"), DrivenClock(_MONDAY)
    await asyncio.to_thread(migrate.upgrade, url, backups=None, now=_MONDAY)
    database = Database(url)
    try:
        yield House(clock, database, Keyring({b"none": bytes(32)}), Languages(folder)), clock
    finally:
        await database.close()


async def _fill(database: Database, communities: int) -> None:
    async with database.writing() as session:
        homes = [_community(number) for number in range(1, communities + 1)]
        await session.execute(insert(CommunityRow), homes)
        for number in range(SCHEDULES_EACH):
            rows = [_schedule(community, number) for community in range(1, communities + 1)]
            await session.execute(insert(ScheduleRow), rows)
            await session.execute(insert(DeliveryRow), [_sent(row["community_id"], number) for row in rows])


def _community(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "platform": "bench",
        "server": str(number),
        "language": "nl",
        "zone": _ZONES[number % len(_ZONES)],
        "created_at": _MONDAY,
    }


def _schedule(community: int, number: int) -> dict[str, Any]:
    """The first is due in an hour, the others at an hour of their own later this week."""
    later = _SOON + timedelta(hours=number * 7 + (community % 5 if number else 0))
    return {
        "community_id": community,
        "occasion": _occasion(number),
        "subject": "",
        "zone": _ZONES[community % len(_ZONES)],
        "weekday": (_MONDAY + later).weekday(),
        "at": time(9, community % 60),
        "every": 1 + community % 4,
        "anchor": date(2026, 1, 5),
        "next_at": _MONDAY + later,
        "unanswered": 0,
    }


def _occasion(number: int) -> str:
    return f"bench-{number}"


def _sent(community: int, number: int) -> dict[str, Any]:
    return {
        "community_id": community,
        "kind": "panel",
        "act": "send",
        "subject": str(number),
        "to_facilitators": False,
        "asked_for": False,
        "state": DeliveryState.SENT.value,
        "due_at": _MONDAY,
        "expires_at": _MONDAY,
        "turn": number,
        "attempts": 0,
        "reference": f"{community}/{number}",
    }


async def _choose(house: House) -> float:
    async with house.reading() as work:
        return median([await _timed_look(work) for _ in range(_LOOKS)])


async def _timed_look(work: Work) -> float:
    began = stopwatch.perf_counter()
    await look_ahead(work)
    return (stopwatch.perf_counter() - began) * _MILLI


async def _replan(house: House) -> tuple[float, float]:
    """Everything as it was before, so that it is planned anew: how long that took, and the longest pause."""
    async with house.writing() as work:
        await work.session.execute(delete(OccurrenceRow))
        again = update(ScheduleRow).where(ScheduleRow.occasion == _occasion(0))
        await work.session.execute(again.values(next_at=_MONDAY + _SOON))
    ticker = _Ticker()
    async with ticker.watching():
        began = stopwatch.perf_counter()
        while await _planned(house):
            pass
        elapsed = stopwatch.perf_counter() - began
    return elapsed * _MILLI, ticker.longest * _MILLI


async def _planned(house: House) -> int:
    async with house.writing() as work:
        return await plan(work)


async def _idle(house: House, clock: DrivenClock) -> int:
    """The engine itself is asked to look, as at any wake-up, and every statement but BEGIN and COMMIT counts."""
    rhythm = Rhythm(
        house,
        Listening(),
        Openers(),
        _Nowhere(),
        DrivenAlarm(clock),
        started=Unlimited(),
        asked_for=Unlimited(),
    )
    asked: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            asked.append(statement)

    async with rhythm.running():
        await rhythm.settle()
        event.listen(house.database.engine.sync_engine, "before_cursor_execute", count)
        await rhythm.settle()
        event.remove(house.database.engine.sync_engine, "before_cursor_execute", count)
    return len(asked)


class _Ticker:
    """Wakes every millisecond, and remembers the longest that it was kept waiting."""

    def __init__(self) -> None:
        self.longest = 0.0

    @asynccontextmanager
    async def watching(self) -> AsyncGenerator[None]:
        task = asyncio.create_task(self._tick())
        try:
            yield
        finally:
            task.cancel()

    async def _tick(self) -> None:
        while True:
            asleep = stopwatch.perf_counter()
            await asyncio.sleep(_TICK)
            self.longest = max(self.longest, stopwatch.perf_counter() - asleep - _TICK)


class _Nowhere:
    async def prepare(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Call]:
        return {}
