"""One wake-up, re-armed to the next due moment. The database is the truth; this only saves looking all the time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.kernel.clock import Clock, DrivenClock

_LOOK_ANYWAY = timedelta(minutes=1)
_JOB = "rhythm"


class Alarm(Protocol):
    def start(self, ring: Callable[[], None]) -> None: ...

    def set(self, moment: datetime | None) -> None: ...

    def stop(self) -> None: ...


class SchedulerAlarm:
    """Under the system's clock. It looks every minute even so, for a word from another process that got lost."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._scheduler: Any = AsyncIOScheduler(timezone=UTC)  # APScheduler 3 has no types
        self._ring: Callable[[], None] = lambda: None

    def start(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._scheduler.start()

    def set(self, moment: datetime | None) -> None:
        at_last = self._clock.now() + _LOOK_ANYWAY
        self._scheduler.add_job(
            self._rings,
            DateTrigger(min(moment or at_last, at_last), timezone=UTC),
            id=_JOB,
            replace_existing=True,
            misfire_grace_time=None,
            coalesce=True,
        )

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    async def _rings(self) -> None:
        """On the event loop; a plain function would ring from a thread."""
        self._ring()


class DrivenAlarm:
    """Under a clock that a test moves: it rings when the clock passes the moment."""

    def __init__(self, clock: DrivenClock) -> None:
        self.moment: datetime | None = None
        self._ring: Callable[[], None] = lambda: None
        clock.on_move(self._moved)

    def start(self, ring: Callable[[], None]) -> None:
        self._ring = ring

    def set(self, moment: datetime | None) -> None:
        self.moment = moment

    def stop(self) -> None:
        self.moment = None

    def _moved(self, now: datetime) -> None:
        if self.moment is not None and self.moment <= now:
            self._ring()


class ReportedAlarm:
    """Under a clock that someone else drives: that one is told when the next thing is, and makes us settle."""

    def __init__(self, report: Callable[[datetime | None], Awaitable[None]]) -> None:
        self._report = report
        self._said: datetime | None = None
        self._telling: asyncio.Task[None] | None = None

    def start(self, ring: Callable[[], None]) -> None:
        pass

    def set(self, moment: datetime | None) -> None:
        if moment != self._said:
            self._said = moment
            self._telling = asyncio.ensure_future(self._tell(self._telling))

    def stop(self) -> None:
        if self._telling is not None:
            self._telling.cancel()

    async def _tell(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        await self._report(self._said)
