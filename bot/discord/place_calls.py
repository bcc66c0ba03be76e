"""Calls about threads and the server's calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import discord
from discord.http import HTTPClient, Route

from bot.discord.addresses import Reference
from bot.discord.outcomes import THREAD_EXISTS, done, outcome_of
from bot.discord.said import Gathering
from bot.rhythm.calls import Outcome

_WEEK_IN_MINUTES = 10080
_EXTERNAL = 3
_GUILD_ONLY = 2
_CANCELLED = 4


@dataclass(frozen=True, slots=True)
class ThreadCall:
    """A message has one thread, with the message's own number: asking twice is the same as asking once."""

    http: HTTPClient
    at: Reference
    name: str

    async def make(self) -> Outcome:
        return await outcome_of(self._open, repeatable=True)

    async def _open(self) -> Outcome:
        try:
            await self.http.start_thread_with_message(
                self.at.channel, self.at.stands_on, name=self.name, auto_archive_duration=_WEEK_IN_MINUTES
            )
        except discord.HTTPException as error:
            if error.code != THREAD_EXISTS:
                raise
        return done(str(self.at.message))

    async def settle(self) -> Outcome | None:
        return None


@dataclass(frozen=True, slots=True)
class RenameCall:
    http: HTTPClient
    thread: int
    name: str

    async def make(self) -> Outcome:
        return await outcome_of(self._rename, repeatable=True)

    async def _rename(self) -> Outcome:
        await self.http.edit_channel(self.thread, name=self.name)
        return done()

    async def settle(self) -> Outcome | None:
        return None


@dataclass(frozen=True, slots=True)
class ArchiveCall:
    http: HTTPClient
    thread: int

    async def make(self) -> Outcome:
        return await outcome_of(self._archive, repeatable=True)

    async def _archive(self) -> Outcome:
        await self.http.edit_channel(self.thread, archived=True)
        return done()

    async def settle(self) -> Outcome | None:
        return None


@dataclass(frozen=True, slots=True)
class EventCall:
    """discord.py repeats a failed request by itself, and events have no nonce: what is there is looked up first,
    and whatever came double is taken away."""

    http: HTTPClient
    server: int
    gathering: Gathering

    async def make(self) -> Outcome:
        return await outcome_of(self._create, repeatable=True)

    async def settle(self) -> Outcome | None:
        return None

    async def _create(self) -> Outcome:
        if not await self._ours():
            await self.http.request(
                Route("POST", "/guilds/{guild_id}/scheduled-events", guild_id=self.server),
                json=event_body(self.gathering),
            )
        first, *doubles = await self._ours()
        for double in doubles:
            await self.http.delete_scheduled_event(self.server, double)
        return done(f"event:{Reference(self.server, first)}")

    async def _ours(self) -> list[int]:
        """Entries of this name at this moment, the oldest first."""
        listed = await self.http.get_scheduled_events(self.server, with_user_count=False)
        starts = self.gathering.starts_at
        return sorted(
            int(event["id"])
            for event in listed
            if event["name"] == self.gathering.name
            and datetime.fromisoformat(event["scheduled_start_time"]) == starts
        )


@dataclass(frozen=True, slots=True)
class EventChange:
    """Changes an entry in the calendar, or cancels it where there is nothing to say any more."""

    http: HTTPClient
    at: Reference
    gathering: Gathering | None

    async def make(self) -> Outcome:
        return await outcome_of(self._change, repeatable=True)

    async def settle(self) -> Outcome | None:
        return None

    async def _change(self) -> Outcome:
        body: Mapping[str, Any] = (
            {"status": _CANCELLED} if self.gathering is None else event_body(self.gathering)
        )
        route = Route(
            "PATCH",
            "/guilds/{guild_id}/scheduled-events/{event}",
            guild_id=self.at.channel,
            event=self.at.stands_on,
        )
        await self.http.request(route, json=body)
        return done()


def event_body(gathering: Gathering) -> dict[str, Any]:
    return {
        "name": gathering.name,
        "description": gathering.description,
        "scheduled_start_time": gathering.starts_at.isoformat(),
        "scheduled_end_time": gathering.ends_at.isoformat(),
        "entity_type": _EXTERNAL,
        "entity_metadata": {"location": gathering.place},
        "privacy_level": _GUILD_ONLY,
    }
