"""The courier: claims some of what is due, has it prepared, makes the calls, and marks what came of them."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

import structlog

from bot.kernel.house import House
from bot.rhythm.calls import Call, Delivery, InDoubt, Later, Messenger, Outcome
from bot.rhythm.claiming import claim
from bot.rhythm.limits import Pace, on_turn
from bot.rhythm.marking import mark
from bot.rhythm.people import People

log = structlog.get_logger()

AT_ONCE = 200
"""Claimed together. What is claimed and not yet made must be settled after a crash, so not too many."""


class Courier:
    """Several may work side by side, in this process and in others; `asked_for` is the lane of what follows a click."""

    def __init__(
        self,
        house: House,
        people: People,
        messenger: Messenger,
        pace: Pace,
        run: int,
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
        calls = await self._prepare(deliveries)
        made = await asyncio.gather(*(self._deliver(each, calls) for each in deliveries))
        outcomes = {each.id: outcome for each, outcome in zip(deliveries, made, strict=True)}
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

    async def _deliver(self, delivery: Delivery, calls: Mapping[int, Call | None]) -> Outcome | None:
        if delivery.id not in calls:
            return Later(why="prepare")
        call = calls[delivery.id]
        if call is None:
            return None
        await self._pace.turn()
        if self._stopping:
            return Later(why="stopping")
        try:
            with on_turn(self._pace):
                return await _make(delivery, call)
        except Exception as error:
            log.exception("a call failed in a way nobody foresaw", delivery=delivery.id, kind=delivery.kind)
            return InDoubt(type(error).__name__)


async def _make(delivery: Delivery, call: Call) -> Outcome:
    settled = None if delivery.doubt_since is None else await call.settle()
    return settled or await call.make()
