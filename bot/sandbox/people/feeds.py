"""The people's streams: of every event, to each who is looking, only what that person may see."""

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from aiohttp import web

from bot.sandbox import events
from bot.sandbox.core import Core
from bot.sandbox.model import Json, User
from bot.sandbox.people.frames import Frame, frames


@dataclass(slots=True)
class Feed:
    """One person's stream; `s` counts for this person alone."""

    sequence: int = 0
    windows: set[asyncio.Queue[str]] = field(default_factory=set[asyncio.Queue[str]])

    def push(self, name: str, data: Json) -> None:
        self.sequence += 1
        text = json.dumps({"s": self.sequence, "t": name, "d": data}, ensure_ascii=False)
        for window in self.windows:
            window.put_nowait(text)


class Feeds:
    def __init__(self, core: Core, clock_view: Callable[[], Json]) -> None:
        self._core = core
        self._clock_view = clock_view
        self._feeds: dict[int, Feed] = {}
        self._sockets: set[web.WebSocketResponse] = set()
        core.hub.listen(self._hear)

    def sequence(self, user_id: int) -> int:
        feed = self._feeds.get(user_id)
        return feed.sequence if feed else 0

    def sequences(self) -> dict[str, int]:
        """How far every stream is, so that a test can wait until all its people have seen all."""
        return {str(user_id): feed.sequence for user_id, feed in self._feeds.items()}

    async def serve(self, request: web.Request, me: User) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        feed = self._feeds.setdefault(me.id, Feed())
        window: asyncio.Queue[str] = asyncio.Queue()
        feed.windows.add(window)
        self._sockets.add(socket)
        hello = {"s": feed.sequence, "t": "hello", "d": {"now": self._core.now().isoformat()}}
        await socket.send_json(hello)
        writer = asyncio.create_task(_write(socket, window))
        try:
            async for _ in socket:
                pass
        finally:
            feed.windows.discard(window)
            self._sockets.discard(socket)
            writer.cancel()
        return socket

    async def close(self) -> None:
        for socket in tuple(self._sockets):
            await socket.close()

    def _hear(self, event: events.Event) -> None:
        for user_id, feed in self._feeds.items():
            if feed.windows and user_id in self._core.world.users:
                for name, data in self._frames(event, self._core.world.users[user_id]):
                    feed.push(name, data)

    def _frames(self, event: events.Event, me: User) -> Iterable[Frame]:
        if isinstance(event, events.ClockMoved):
            return [("clock", self._clock_view())]
        return frames(self._core, event, me)


async def _write(socket: web.WebSocketResponse, window: asyncio.Queue[str]) -> None:
    while not socket.closed:
        await socket.send_str(await window.get())
