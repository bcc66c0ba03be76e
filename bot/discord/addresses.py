"""Where a message goes, and how what was sent is remembered."""

from dataclasses import dataclass
from typing import Protocol

from discord.http import HTTPClient


class Address(Protocol):
    """Where a message goes: known beforehand, or asked of Discord when it is sent."""

    async def channel(self, http: HTTPClient) -> int: ...


@dataclass(frozen=True, slots=True)
class Channel:
    id: int

    async def channel(self, http: HTTPClient) -> int:
        del http
        return self.id


@dataclass(frozen=True, slots=True)
class DirectMessages:
    """A member's direct messages; only while they are still in the server that the message is about."""

    server: int
    user: int

    async def channel(self, http: HTTPClient) -> int:
        await http.get_member(self.server, self.user)
        opened = await http.start_private_message(self.user)
        return int(opened["id"])


@dataclass(frozen=True, slots=True)
class Reference:
    """A message is `channel/message`, a thread is the number of its channel alone, an event `event:server/event`."""

    channel: int
    message: int | None = None

    @classmethod
    def read(cls, text: str) -> "Reference":
        channel, _, message = text.removeprefix("event:").partition("/")
        return cls(int(channel), int(message) if message else None)

    @property
    def stands_on(self) -> int:
        if self.message is None:
            raise ValueError("This is a thread, not a message")
        return self.message

    def __str__(self) -> str:
        return str(self.channel) if self.message is None else f"{self.channel}/{self.message}"
