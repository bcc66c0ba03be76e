"""The courier: claims some of what is due, has it prepared, makes the calls, and marks what came of them."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

import structlog

from bot.kernel.house import House
from bot.rhythm.calls import Call, Delivery, InDoubt, Later, Messenger, Outcome
from bot.rhythm.claiming import Run, claim
from bot.rhythm.limits import Pace, on_turn
from bot.rhythm.marking import mark
from bot.rhythm.people import People

log = structlog.get_logger()

AT_ONCE = 200
"""Claimed together. What is claimed and not yet made must be settled after a crash, so not too many."""
MARK_EVERY = 1.0
LONG = 30.0
"""Seconds between two marks of one claim; and until a courier leaves what is slow to itself."""
_PATIENCE = (1.0, 5.0, 20.0)
_Made = tuple[int, Outcome | None]


class Courier:
    """Several may work side by side, in this process and in others; `asked_for` is the lane of what follows a click."""

    def __init__(
        self,
        house: House,
        people: People,
        messenger: Messenger,
        pace: Pace,
        run: Run,
        *,
        asked_for: bool = False,
    ) -> None:
        self.asked_for = asked_for
        self._house = house
        self._people = people
        self._messenger = messenger
        self._pace = pace
        self._run = run
        self._stopping = False
        self._slow = set[asyncio.Task[None]]()

    def stop(self) -> None:
        """Calls in flight are finished; what was claimed and not begun is left for later."""
        self._stopping = True

    async def carry(self, call_help: Callable[[], None]) -> bool:
        """One round; whether there may be more. `call_help` when there is more than one can carry."""
        if self._stopping:
            return False
        async with self._house.writing() as work:
            claimed = await claim(work, self._people, self._run, asked_for=self.asked_for, most=AT_ONCE)
        if claimed.found == AT_ONCE:
            call_help()
        if claimed.deliveries:
            await self._carry(claimed.deliveries)
        return claimed.found == AT_ONCE

    async def _carry(self, deliveries: Sequence[Delivery]) -> None:
        """What is slow goes on by itself, so that a platform that takes long does not keep the courier. One such claim,
        not more: what is claimed and not made must be settled after a crash."""
        batch = asyncio.create_task(self._see_through(deliveries))
        done, _ = await asyncio.wait({batch}, timeout=None if self._slow else LONG)
        if done:
            batch.result()
        else:
            log.warning("calls take long; others go on", seconds=LONG, claimed=len(deliveries))
            self._slow.add(batch)
            batch.add_done_callback(self._is_over)

    def _is_over(self, batch: asyncio.Task[None]) -> None:
        self._slow.discard(batch)
        if not batch.cancelled() and (error := batch.exception()) is not None:
            log.error("marking failed; it is settled when the claim lapses", exc_info=error)

    async def finish(self) -> None:
        """Of what goes on by itself."""
        await asyncio.gather(*self._slow, return_exceptions=True)

    async def _see_through(self, deliveries: Sequence[Delivery]) -> None:
        """What was made is marked soon, also while others of the same claim still wait. No call is cut off halfway: it
        may hold what all other requests wait for."""
        in_hand = {each.id for each in deliveries}
        self._run.carried.update(in_hand)
        making: set[asyncio.Task[_Made]] = set()
        try:
            calls = await self._prepare(deliveries)
            making = {asyncio.create_task(self._deliver(each, calls)) for each in deliveries}
            while making:
                made, making = await asyncio.wait(making, timeout=MARK_EVERY)
                if made:
                    await self._mark(dict(each.result() for each in made))
        finally:
            if making:
                await asyncio.wait(making)
            self._run.carried.difference_update(in_hand)

    async def _mark(self, outcomes: Mapping[int, Outcome | None]) -> None:
        """A database that is away for a moment is asked again: what was done must be written."""
        for wait in _PATIENCE:
            try:
                return await self._write(outcomes)
            except Exception:
                log.exception("marking failed; it is tried again", seconds=wait, deliveries=len(outcomes))
                await asyncio.sleep(wait)
        return await self._write(outcomes)

    async def _write(self, outcomes: Mapping[int, Outcome | None]) -> None:
        async with self._house.writing() as work:
            await mark(work, outcomes)

    async def _prepare(self, deliveries: Sequence[Delivery]) -> Mapping[int, Call | None]:
        """All in one go; if that fails, one by one, so that one broken text does not hold up the others."""
        try:
            async with self._house.reading() as work:
                calls = await self._messenger.prepare(work, deliveries)
        except Exception:
            log.exception("preparing failed", deliveries=[each.id for each in deliveries])
            if len(deliveries) == 1:
                return {}
            alone = [await self._prepare([each]) for each in deliveries]
            return {number: call for found in alone for number, call in found.items()}
        return {each.id: calls.get(each.id) for each in deliveries}

    async def _deliver(self, delivery: Delivery, calls: Mapping[int, Call | None]) -> _Made:
        if delivery.id not in calls:
            return delivery.id, Later(why="prepare")
        call = calls[delivery.id]
        return delivery.id, None if call is None else await self._make(delivery, call)

    async def _make(self, delivery: Delivery, call: Call) -> Outcome:
        try:
            await self._pace.turn()
        except Exception:
            log.exception("a turn could not be had", delivery=delivery.id)
            return Later(why="turn")
        if self._stopping:
            return Later(why="stopping")
        try:
            with on_turn(self._pace):
                return await _settled_or_made(delivery, call)
        except Exception as error:
            log.exception("a call failed in a way nobody foresaw", delivery=delivery.id, kind=delivery.kind)
            return InDoubt(type(error).__name__)


async def _settled_or_made(delivery: Delivery, call: Call) -> Outcome:
    settled = None if delivery.doubt_since is None else await call.settle()
    return settled or await call.make()
