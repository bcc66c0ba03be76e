"""What one person sees, kept up to date from their stream, and all that ever came over their wire."""

import asyncio
import json
from collections.abc import Callable

import aiohttp

from bot.sandbox.driving.place import MESSAGES, Place
from bot.sandbox.driving.texts import form_text, line, text_of
from bot.sandbox.model import Json

SHOWN = 40
"""How many messages a transcript holds."""


class Sight:
    def __init__(self, http: aiohttp.ClientSession, me: str) -> None:
        self._http = http
        self._me = me
        self.state: Json = {}
        self._place = Place(self.state)
        self.sequence = 0
        self.messages: dict[str, Json] = {}
        self.interactions: dict[str, Json] = {}
        self.wire: list[str] = []
        """Every text that this person's client was sent."""
        self._changed = asyncio.Condition()
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._reader: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """As the README has it: stream first, then the state, then what is newer than the state."""
        self._socket = await self._http.ws_connect(f"/people/{self._me}/stream")
        await self.load()
        self._reader = asyncio.create_task(self._read(self._socket))

    async def load(self) -> None:
        self.state = await self.get("/state")
        self.sequence = self.state["s"]
        self._place = Place(self.state)
        self.messages.clear()
        for channel_id in self.channels:
            await self._look_into(channel_id)

    async def close(self) -> None:
        if self._socket:
            await self._socket.close()
        if self._reader:
            await self._reader

    async def get(self, path: str) -> Json:
        async with self._http.get(f"/people/{self._me}{path}") as response:
            text = await response.text()
            self.wire.append(text)
            return json.loads(text) if response.ok else {"messages": []}

    async def until(self, holds: Callable[[], bool], seconds: float) -> bool:
        """Waits until something holds; False when it did not in time."""
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait_for(holds), seconds)
            except TimeoutError:
                return False
        return True

    @property
    def channels(self) -> dict[str, Json]:
        return self._place.channels

    @property
    def modal(self) -> Json | None:
        return self.state["modal"]

    def newest_first(self) -> list[Json]:
        return sorted(self.messages.values(), key=lambda message: int(message["id"]), reverse=True)

    def place_name(self, channel_id: str) -> str:
        channel = self.channels.get(channel_id)
        if channel is None:
            return channel_id
        return f"@{channel['recipient']['name']}" if channel.get("recipient") else f"#{channel['name']}"

    def transcript(self) -> str:
        shown = reversed(self.newest_first()[:SHOWN])
        lines = [line(message, self.place_name(message["channel_id"])) for message in shown]
        if self.modal:
            lines.append("  [form] " + form_text(self.modal).replace("\n", "\n      "))
        return "\n".join(lines) or "  (nothing)"

    def find(self, text: str) -> Json | None:
        return next((message for message in self.newest_first() if text in text_of(message)), None)

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            self.wire.append(frame.data)
            told = json.loads(frame.data)
            if told["s"] > self.sequence or told["t"] == "reset":
                await self._apply(told["t"], told["d"])
                self.sequence = max(self.sequence, told["s"])
            async with self._changed:
                self._changed.notify_all()

    async def _apply(self, name: str, data: Json) -> None:
        if name in ("reset", "server_create"):
            await self.load()
        elif name in ("channel_create", "channel_update") and data["id"] not in self.channels:
            self._place.apply(name, data)
            await self._look_into(data["id"])
        elif name == "interaction":
            self.interactions[data["id"]] = data
        elif name in MESSAGES:
            MESSAGES[name](self.messages, data)
        else:
            self._place.apply(name, data)
            self._forget_unseen()

    async def _look_into(self, channel_id: str) -> None:
        """What was already said in a place that came into sight."""
        page = await self.get(f"/channels/{channel_id}/messages?limit=100")
        self.messages.update({message["id"]: message for message in page["messages"]})

    def _forget_unseen(self) -> None:
        channels = self.channels
        for message in tuple(self.messages.values()):
            if message["channel_id"] not in channels:
                del self.messages[message["id"]]
