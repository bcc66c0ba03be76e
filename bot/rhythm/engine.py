"""The rhythm of the house: wakes at the next due moment, opens what is due and has it delivered."""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from functools import partial

import structlog

from bot.kernel.house import House
from bot.rhythm.alarm import Alarm
from bot.rhythm.calls import Messenger
from bot.rhythm.claiming import Run, take_over
from bot.rhythm.courier import Courier
from bot.rhythm.limits import Pace
from bot.rhythm.opening import open_due
from bot.rhythm.people import People
from bot.rhythm.planning import Ahead, look_ahead, plan
from bot.rhythm.registry import Openers
from bot.rhythm.waking import presence

log = structlog.get_logger()

COURIERS = 3
"""While one marks, the others send."""
_AFTER_AN_ERROR = 1.0
_WHILE_OTHERS_WORK = 0.05


class Rhythm:
    """One in a process. Several processes share a database without a leader."""

    def __init__(
        self,
        house: House,
        people: People,
        openers: Openers,
        messenger: Messenger,
        alarm: Alarm,
        *,
        started: Pace,
        asked_for: Pace,
    ) -> None:
        self.run = Run(secrets.randbits(31))
        self._house = house
        self._people = people
        self._openers = openers
        self._alarm = alarm
        self._rung = asyncio.Event()
        self._settled = asyncio.Event()
        self._next: datetime | None = None
        couriers = [Courier(house, people, messenger, started, self.run) for _ in range(COURIERS)]
        couriers.append(Courier(house, people, messenger, asked_for, self.run, asked_for=True))
        self._shifts = [Shift(courier, self.ring, self._send_out) for courier in couriers]

    def ring(self) -> None:
        """Something may be due: look again."""
        self._settled.clear()
        self._rung.set()

    async def settle(self) -> datetime | None:
        """Everything that is due now is done when this returns; it says when the next thing is."""
        self.ring()
        await self._settled.wait()
        return self._next

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Works until the block ends; then finishes the calls in flight, and begins no more."""
        self._house.bell.on_ring(self.ring)
        async with presence(self._house.database.url, self.run.number, self._house.bell):
            async with self._house.writing() as work:
                await take_over(work, self.run)
            self._alarm.start(self.ring)
            watching = asyncio.create_task(self._watch())
            carrying = [asyncio.create_task(shift.work()) for shift in self._shifts]
            try:
                yield
            finally:
                self._alarm.stop()
                watching.cancel()
                for shift in self._shifts:
                    shift.end()
                await asyncio.gather(watching, *carrying, return_exceptions=True)

    async def _watch(self) -> None:
        """Never ends by itself: an error is told, and it looks again a little later."""
        while True:
            self._rung.clear()
            try:
                await self._look_after(await self._open_all())
            except Exception:
                log.exception("the rhythm stumbled; it tries again", seconds=_AFTER_AN_ERROR)
                await asyncio.sleep(_AFTER_AN_ERROR)
                continue
            await self._rung.wait()

    async def _open_all(self) -> Ahead:
        """Plans and opens until nothing is due; deliveries leave meanwhile."""
        while True:
            async with self._house.reading() as work:
                ahead = await look_ahead(work)
            now = self._house.clock.now()
            for asked_for, moment in ((False, ahead.deliver), (True, ahead.answer)):
                if moment is not None and moment <= now:
                    self._send_out(asked_for)
            if not await self._step(ahead, now):
                return ahead

    def _send_out(self, asked_for: bool) -> None:
        """One courier more, if any of this lane is at home: one that waits for a slow platform holds up nobody."""
        at_home = (shift for shift in self._shifts if shift.asked_for == asked_for and not shift.busy)
        if (shift := next(at_home, None)) is not None:
            shift.go()

    async def _step(self, ahead: Ahead, now: datetime) -> bool:
        if ahead.plan is not None and ahead.plan <= now:
            async with self._house.writing() as work:
                return await plan(work) > 0
        if ahead.open is not None and ahead.open <= now:
            async with self._house.writing() as work:
                return await open_due(work, self._people, self._openers) > 0
        return False

    async def _look_after(self, ahead: Ahead) -> None:
        """Rests until the next moment, or looks again soon when another process is at what is due."""
        self._next = ahead.soonest
        if any(shift.busy for shift in self._shifts):
            return  # they ring when they are done
        if self._next is not None and self._next <= self._house.clock.now():
            await asyncio.sleep(_WHILE_OTHERS_WORK)
            self._rung.set()
            return
        self._alarm.set(self._next)
        if not self._rung.is_set():
            self._settled.set()


class Shift:
    """A courier's working day: sent out when something is due, back when nothing is. `call_help` sends out another."""

    def __init__(self, courier: Courier, ring: Callable[[], None], call_help: Callable[[bool], None]) -> None:
        self.asked_for = courier.asked_for
        self.busy = False
        self._courier = courier
        self._ring = ring
        self._call_help = partial(call_help, courier.asked_for)
        self._out = asyncio.Event()
        self._ended = False

    def go(self) -> None:
        self.busy = True
        self._out.set()

    def end(self) -> None:
        self._ended = True
        self._courier.stop()
        self._out.set()

    async def work(self) -> None:
        while True:
            await self._out.wait()
            self._out.clear()
            if self._ended:
                return await self._courier.finish()
            await self._carry_all()
            self.busy = False
            self._ring()

    async def _carry_all(self) -> None:
        try:
            while await self._courier.carry(self._call_help):
                pass
        except Exception:
            log.exception("a courier stumbled; what it carried is settled when its claim lapses")
            await asyncio.sleep(_AFTER_AN_ERROR)
