"""Drives the sandbox in tests, reading like people: who they are, what time it is, what goes wrong."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from bot.sandbox.driving.filling import File
from bot.sandbox.driving.person import DidNotRespond, NotPossible, Person
from bot.sandbox.model import Json

__all__ = ["Clock", "DidNotRespond", "Driver", "Faults", "File", "NotPossible", "Person"]

CATCH_UP = 5.0


class Clock:
    """The driven clock, moved as the page moves it: everything due happens on the way."""

    def __init__(self, driver: "Driver") -> None:
        self._driver = driver

    async def now(self) -> datetime:
        return datetime.fromisoformat((await self._driver.call("GET", "/clock"))["now"])

    async def next(self) -> datetime | None:
        moment = (await self._driver.call("GET", "/clock"))["next"]
        return datetime.fromisoformat(moment) if moment else None

    async def advance(self, *, leap: bool = False, **by: float) -> datetime:
        """By `days`, `hours`, `minutes`, `seconds`; `leap` skips what is due on the way, as if the bot was away."""
        return await self._move({"advance": timedelta(**by).total_seconds(), "leap": leap})

    async def to(self, moment: datetime, *, leap: bool = False) -> datetime:
        return await self._move({"to": moment.isoformat(), "leap": leap})

    async def next_moment(self) -> datetime:
        return await self._move({"step": "next-moment"})

    async def next_day(self) -> datetime:
        return await self._move({"step": "next-day"})

    async def next_week(self) -> datetime:
        return await self._move({"step": "next-week"})

    async def _move(self, wanted: Json) -> datetime:
        answer = await self._driver.call("POST", "/clock", wanted)
        if not answer["settled"]:
            raise AssertionError(f"The bot did not finish what was due by {answer['now']}")
        await self._driver.caught_up()
        return datetime.fromisoformat(answer["now"])


class Faults:
    """What goes wrong: the kinds stand in the sandbox's README."""

    def __init__(self, driver: "Driver") -> None:
        self._driver = driver

    async def set(self, kind: str, **options: Any) -> Json:
        return await self._driver.call("POST", "/faults", {"kind": kind, **options})

    async def clear(self) -> None:
        await self._driver.call("DELETE", "/faults")

    async def done(self) -> list[Json]:
        return (await self._driver.call("GET", "/faults"))["done"]


class Driver:
    """`people = await Driver.connect(sandbox.url)`; then `people["Muziekdocent"]`."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http
        self._people: dict[str, Person] = {}
        self.clock = Clock(self)
        self.faults = Faults(self)

    @classmethod
    async def connect(cls, url: str) -> "Driver":
        driver = cls(aiohttp.ClientSession(url))
        known = (await driver.call("GET", "/people"))["people"]
        driver._people = {each["name"]: Person(each, driver._http, driver.caught_up) for each in known}
        await asyncio.gather(*(person.sight.open() for person in driver))
        return driver

    def __getitem__(self, name: str) -> Person:
        if name not in self._people:
            raise AssertionError(f"There is no {name!r}; only {', '.join(self._people)}")
        return self._people[name]

    def __iter__(self) -> Iterator[Person]:
        return iter(self._people.values())

    async def close(self) -> None:
        await asyncio.gather(*(person.sight.close() for person in self))
        await self._http.close()

    async def bot_is(self, *, online: bool, within: float = 5.0) -> None:
        """Waits until the bot is there, or gone."""
        someone = next(iter(self))
        came = await someone.sight.until(lambda: someone.sight.state["bot"]["online"] == online, within)
        if not came:
            raise AssertionError(f"The bot is not {'online' if online else 'offline'}")

    async def caught_up(self) -> None:
        """Until everyone has seen all that happened so far."""
        for user_id, sequence in (await self.call("GET", "/world/sequences")).items():
            for person in self:
                if person.id == user_id:
                    await person.sight.until(lambda p=person, s=sequence: p.sight.sequence >= s, CATCH_UP)

    async def call(self, method: str, path: str, payload: Json | None = None) -> Json:
        async with self._http.request(method, path, json=payload) as response:
            answer: Json = await response.json() if response.status != 204 else {}
            if not response.ok:
                raise AssertionError(f"{method} {path}: {answer}")
            return answer

    async def record(self) -> list[Json]:
        """The bot's requests so far."""
        return (await self.call("GET", "/record"))["requests"]
