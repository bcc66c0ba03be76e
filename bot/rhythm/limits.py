"""The platform's limits belong to the bot, not to a process: what may be asked of it is leased from the database.

A lease is a stretch of time with evenly spaced slots, so that all processes together never ask more than agreed, nor
all at once. Limits run on real time, whatever clock the house lives by.
"""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

import structlog
from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.kernel.clock import Clock, SystemClock
from bot.kernel.database import Database
from bot.rhythm.tables import LimitRow, RefusalRow

log = structlog.get_logger()

MOST_REFUSALS = 5_000
REFUSAL_MINUTES = 10
_CATCH_UP = 0.25
_REFUSALS_AT_ONCE = 20
_WHEN_REFUSED = 30


@dataclass(frozen=True, slots=True)
class Limit:
    name: str
    a_second: float
    lease: int
    """Slots taken at once: a second's worth asks the database once a second, so that a busy one costs no pace."""

    @property
    def catch_up(self) -> float:
        """Seconds whose unused slots may be used right after; where each slot is taken alone, they are lost."""
        return min(_CATCH_UP, self.lease / self.a_second) if self.lease > 1 else 0.0


STARTED = Limit("started", 40, 40)
"""What the bot starts by itself."""
ASKED_FOR = Limit("asked-for", 8, 2)
"""What follows a click; the answer to the click itself is not limited."""


# The platform counts from when it hears of a session, which may be sooner or later than when it was asked for.
_BETWEEN_SESSIONS = 5.25


def identify(bucket: int) -> Limit:
    """One session may be started every five seconds in each of the buckets that the platform names."""
    return Limit(f"identify-{bucket}", 1 / _BETWEEN_SESSIONS, 1)


class Pace(Protocol):
    async def turn(self) -> None:
        """Returns when one more request may be made."""
        ...


class Unlimited:
    """For a platform, or a test, that sets no limits."""

    async def turn(self) -> None:
        return


class _Turns:
    """Those of one call; the first was taken before it began."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._first = True

    async def next(self) -> None:
        if self._first:
            self._first = False
        else:
            await self._pace.turn()


_CALL: ContextVar[_Turns | None] = ContextVar("call", default=None)


@contextmanager
def on_turn(pace: Pace) -> Generator[None]:
    """A turn was taken for one request; whatever is asked beyond that in this block takes one of its own."""
    token = _CALL.set(_Turns(pace))
    try:
        yield
    finally:
        _CALL.reset(token)


async def request_turn() -> None:
    """For whoever sends requests, before each of them. What is not paced, an answer to a click, waits for nothing."""
    turns = _CALL.get()
    if turns is not None:
        await turns.next()


class Refusals:
    """Invalid requests (401, 403, 429) of all processes; at 5,000 in ten minutes only answers still go out."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._unwritten = 0

    async def note(self) -> None:
        self._unwritten += 1
        if self._unwritten >= _REFUSALS_AT_ONCE:
            await self._write()

    async def too_many(self) -> bool:
        return await self.recent() >= MOST_REFUSALS

    async def recent(self) -> int:
        """Of the last ten minutes."""
        await self._write()
        async with self._database.reading() as session:
            recent = RefusalRow.minute > self._minute() - REFUSAL_MINUTES
            return await session.scalar(select(func.sum(RefusalRow.number)).where(recent)) or 0

    async def _write(self) -> None:
        noted, self._unwritten = self._unwritten, 0
        if not noted:
            return
        async with self._database.writing() as session:
            insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
            fresh = insert(RefusalRow).values(minute=self._minute(), number=noted)
            await session.execute(
                fresh.on_conflict_do_update(
                    index_elements=[RefusalRow.minute], set_={"number": RefusalRow.number + noted}
                )
            )

    def _minute(self) -> int:
        return int(self._clock.now().timestamp()) // 60


class Leased:
    """A pace that all processes with the same database keep together."""

    def __init__(
        self,
        database: Database,
        limit: Limit,
        *,
        refusals: Refusals | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._database = database
        self._limit = limit
        self._refusals = refusals
        self._clock = clock or SystemClock()
        self._slot, self._slots_left = 0.0, 0
        self._queue = asyncio.Lock()

    async def turn(self) -> None:
        async with self._queue:
            while not self._slots_left:
                await self._lease()
            wait = self._slot - self._now()
            self._slot += 1 / self._limit.a_second
            self._slots_left -= 1
            if wait > 0:
                await asyncio.sleep(wait)

    async def back_off(self, wait: timedelta) -> None:
        """The platform says that all of us must wait; whoever leases next waits too."""
        self._slots_left = 0
        async with self._database.writing() as session:
            until = max(await _given_until(session, self._limit.name), self._now() + wait.total_seconds())
            await session.merge(LimitRow(name=self._limit.name, given_until=until))

    async def _lease(self) -> None:
        if self._refusals is not None and await self._refusals.too_many():
            log.error(
                "too many requests were refused; only answers go out", a_window_of_minutes=REFUSAL_MINUTES
            )
            await asyncio.sleep(_WHEN_REFUSED)
            return
        async with self._database.writing() as session:
            given = await _given_until(session, self._limit.name)
            start = max(given, self._now() - self._limit.catch_up)
            until = start + self._limit.lease / self._limit.a_second
            await session.merge(LimitRow(name=self._limit.name, given_until=until))
        self._slot, self._slots_left = start, self._limit.lease

    def _now(self) -> float:
        return self._clock.now().timestamp()


async def _given_until(session: AsyncSession, name: str) -> float:
    """Locked until the lease is written; the row is made by whoever comes first."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    await session.execute(insert(LimitRow).values(name=name, given_until=0.0).on_conflict_do_nothing())
    query = select(LimitRow.given_until).where(LimitRow.name == name).with_for_update()
    return (await session.scalars(query)).one()
