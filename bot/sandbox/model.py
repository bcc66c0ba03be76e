"""What the local Discord holds: people, servers, channels, messages. Plain state without behaviour of its own."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any

Json = dict[str, Any]


class ChannelType(IntEnum):
    TEXT = 0
    DIRECT = 1
    VOICE = 2
    CATEGORY = 4
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12


class MessageFlag(IntEnum):
    SUPPRESS_EMBEDS = 1 << 2
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class MessageType(IntEnum):
    DEFAULT = 0
    PINNED = 6
    THREAD_CREATED = 18
    REPLY = 19
    COMMAND = 20
    THREAD_STARTER = 21
    MENU_COMMAND = 23


@dataclass(slots=True)
class User:
    id: int
    username: str
    name: str
    bot: bool = False
    locale: str = "nl"
    zone: str = "Europe/Amsterdam"
    organisation: str = ""
    role: str = ""
    direct_messages: bool = True
    guild_ids: set[int] = field(default_factory=set[int])


@dataclass(slots=True)
class Role:
    id: int
    name: str
    permissions: int = 0
    position: int = 0
    color: int = 0
    hoist: bool = False
    managed_by: int | None = None
    mentionable: bool = False


@dataclass(slots=True, frozen=True)
class Overwrite:
    id: int
    of_member: bool
    allow: int = 0
    deny: int = 0


@dataclass(slots=True)
class Member:
    user_id: int
    joined_at: datetime
    roles: list[int] = field(default_factory=list[int])
    nick: str | None = None


@dataclass(slots=True)
class Attachment:
    id: int
    filename: str
    content: bytes
    content_type: str
    description: str | None = None
    ephemeral: bool = False
    width: int | None = None
    height: int | None = None


@dataclass(slots=True)
class Message:
    id: int
    channel_id: int
    author_id: int
    created_at: datetime
    content: str = ""
    type: int = MessageType.DEFAULT
    flags: int = 0
    edited_at: datetime | None = None
    pinned_at: datetime | None = None
    tts: bool = False
    components: list[Json] = field(default_factory=list[Json])
    embeds: list[Json] = field(default_factory=list[Json])
    attachments: list[Attachment] = field(default_factory=list[Attachment])
    mentions: list[int] = field(default_factory=list[int])
    mention_roles: list[int] = field(default_factory=list[int])
    mention_everyone: bool = False
    reactions: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    reply_to: int | None = None
    nonce: str | int | None = None
    interaction: Json | None = None
    through_application: int | None = None
    only_for: int | None = None
    """Whose eyes an ephemeral message is for."""

    @property
    def ephemeral(self) -> bool:
        return self.only_for is not None

    def readable_by(self, user_id: int) -> bool:
        return self.only_for is None or user_id == self.only_for


class Messages:
    """A channel's messages in order of their ids."""

    __slots__ = ("_by_id", "_order")

    def __init__(self) -> None:
        self._by_id: dict[int, Message] = {}
        self._order: list[int] = []

    def __len__(self) -> int:
        return len(self._order)

    def get(self, message_id: int) -> Message | None:
        return self._by_id.get(message_id)

    def add(self, message: Message) -> None:
        self._by_id[message.id] = message
        self._order.insert(bisect_right(self._order, message.id), message.id)

    def remove(self, message_id: int) -> None:
        if self._by_id.pop(message_id, None):
            del self._order[bisect_left(self._order, message_id)]

    def newest_first(self, before: int | None = None) -> Iterator[Message]:
        end = len(self._order) if before is None else bisect_left(self._order, before)
        for position in range(end - 1, -1, -1):
            yield self._by_id[self._order[position]]

    def oldest_first(self, after: int = 0) -> Iterator[Message]:
        for position in range(bisect_right(self._order, after), len(self._order)):
            yield self._by_id[self._order[position]]


@dataclass(slots=True)
class Thread:
    owner_id: int
    archived_at: datetime
    created_at: datetime
    archived: bool = False
    locked: bool = False
    invitable: bool = True
    auto_archive_minutes: int = 4320
    sent: int = 0
    members: dict[int, datetime] = field(default_factory=dict[int, datetime])


@dataclass(slots=True)
class Channel:
    id: int
    type: int
    guild_id: int | None = None
    name: str = ""
    topic: str | None = None
    position: int = 0
    parent_id: int | None = None
    nsfw: bool = False
    slowmode: int = 0
    overwrites: dict[int, Overwrite] = field(default_factory=dict[int, Overwrite])
    recipients: tuple[int, ...] = ()
    hidden_for: set[int] = field(default_factory=set[int])
    thread: Thread | None = None
    messages: Messages = field(default_factory=Messages)
    last_message_id: int | None = None
    last_pin_at: datetime | None = None


@dataclass(slots=True)
class ScheduledEvent:
    id: int
    guild_id: int
    creator_id: int
    name: str
    starts_at: datetime
    ends_at: datetime | None
    entity_type: int
    description: str | None = None
    channel_id: int | None = None
    location: str | None = None
    status: int = 1
    interested: set[int] = field(default_factory=set[int])


@dataclass(slots=True)
class Guild:
    id: int
    name: str
    owner_id: int
    locale: str = "nl"
    description: str | None = None
    unavailable: bool = False
    roles: dict[int, Role] = field(default_factory=dict[int, Role])
    members: dict[int, Member] = field(default_factory=dict[int, Member])
    channels: dict[int, Channel] = field(default_factory=dict[int, Channel])
    events: dict[int, ScheduledEvent] = field(default_factory=dict[int, ScheduledEvent])

    def home_of(self, channel: Channel) -> Channel:
        """The channel whose overwrites count: a thread's parent, otherwise the channel itself."""
        return self.channels[channel.parent_id] if channel.thread and channel.parent_id else channel

    @property
    def threads(self) -> list[Channel]:
        return [channel for channel in self.channels.values() if channel.thread]


@dataclass(slots=True)
class Bot:
    """The application under test and its account."""

    id: int
    token: str
    name: str
    owner_id: int
    privileged_intents: int = 0
    """The privileged intents that are switched on for it: members 1<<1, presences 1<<8, content 1<<15."""
