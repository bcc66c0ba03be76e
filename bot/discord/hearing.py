"""A sign of life: whatever a member does here tells the rhythm that it is wanted."""

from datetime import datetime, timedelta

from bot.community.people import Who
from bot.kernel.house import House
from bot.rhythm import schedules

_ENOUGH_FOR = timedelta(hours=1)


class Hearing:
    """Written down once an hour at most: what counts is whether anyone reacts, never how often or who."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._heard: dict[int, datetime] = {}

    async def hear(self, who: Who | None) -> None:
        """`who` acted, as far as anyone had to know; strangers keep no rhythm going."""
        if who is None or who.community is None or who.member is None:
            return
        now = self._house.clock.now()
        last = self._heard.get(who.community)
        if last is not None and now - last < _ENOUGH_FOR:
            return
        self._heard[who.community] = now
        async with self._house.writing() as work:
            await schedules.heard(work, who.community)
