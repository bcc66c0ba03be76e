"""One request of a person: who asks, about what, and whether they may see it."""

from dataclasses import dataclass
from typing import Any, cast

from aiohttp import web

from bot.sandbox.acts.drafts import Uploads
from bot.sandbox.core import Core
from bot.sandbox.model import Channel, Guild, Json, Message, User
from bot.sandbox.people.refusals import NotPossible, gone, no_access, refuse_fields
from bot.sandbox.permissions import Permission, in_channel, may
from bot.sandbox.rest.call import Body
from bot.sandbox.rules.entered import Problem


@dataclass(slots=True)
class Visit:
    core: Core
    request: web.Request
    body: Body
    me: User

    @property
    def payload(self) -> Json:
        if self.body.payload is None:
            return {}
        payload: Any = self.body.payload
        if not isinstance(payload, dict):
            raise NotPossible(400, "wrong_type", "The body must be an object.")
        return cast("Json", payload)

    @property
    def uploads(self) -> Uploads:
        return self.body.uploads

    def number(self, name: str) -> int:
        text = self.request.match_info[name]
        if not text.isdecimal():
            raise gone(f"{name} {text}")
        return int(text)

    def id_in_body(self, name: str) -> int:
        value = self.payload.get(name)
        if not isinstance(value, str) or not value.isdecimal():
            refuse_fields([Problem(name, "required", "An id as text is needed here.")])
        return int(str(value))

    def mapping(self, name: str) -> Json:
        """An object in the body, or nothing in it."""
        value: Any = self.payload.get(name) or {}
        if not isinstance(value, dict):
            refuse_fields([Problem(name, "wrong_type", "This must be an object.")])
        return cast("Json", value)

    def listed(self, name: str) -> list[Any]:
        value: Any = self.payload.get(name) or []
        if not isinstance(value, list):
            refuse_fields([Problem(name, "wrong_type", "This must be a list.")])
        return cast("list[Any]", value)

    def asked(self, name: str) -> int | None:
        text = self.request.query.get(name)
        return int(text) if text and text.isdecimal() else None

    def server(self) -> Guild:
        guild = self.core.world.guilds.get(self.number("server"))
        if guild is None or self.me.id not in guild.members:
            raise gone("This server")
        return guild

    def channel(self, channel_id: int | None = None) -> Channel:
        """A channel that this person can see; others do not exist for them."""
        wanted = self.number("channel") if channel_id is None else channel_id
        channel = self.core.world.channels.get(wanted)
        if channel is None or not sees(self.core, channel, self.me.id):
            raise gone("This channel")
        return channel

    def message(self, channel: Channel, message_id: int | None = None) -> Message:
        wanted = self.number("message") if message_id is None else message_id
        message = channel.messages.get(wanted)
        if message is None or not message.readable_by(self.me.id):
            raise gone("This message")
        return message

    def need(self, channel: Channel, *wanted: Permission) -> None:
        if not may(self.core.guild_of(channel), channel, self.me.id, *wanted):
            raise no_access("You may not do that here.")


def sees(core: Core, channel: Channel, user_id: int) -> bool:
    guild = core.guild_of(channel)
    if guild and guild.unavailable:
        return False
    return bool(in_channel(guild, channel, user_id) & Permission.VIEW_CHANNEL)


def file_number(value: Any) -> str | None:
    """The n of `{"file": n}`, which stands for the part `files[n]`."""
    match value:
        case {"file": int(number) | str(number)}:
            return str(number)
        case _:
            return None
