"""One request of the bot, taken apart: place, query, body and files."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from aiohttp import BodyPartReader, web

from bot.sandbox.acts.drafts import Upload, Uploads
from bot.sandbox.core import Core
from bot.sandbox.model import Channel, Guild, Json, Message
from bot.sandbox.permissions import Permission, in_channel, in_guild
from bot.sandbox.refusals import Refusal, invalid_form, refused
from bot.sandbox.rules.messages import check_files
from bot.sandbox.rules.values import as_moment


@dataclass(slots=True)
class Body:
    payload: Any = None
    uploads: Uploads = field(default_factory=dict[str, Upload])


@dataclass(slots=True)
class Call:
    core: Core
    request: web.Request
    body: Body

    @property
    def payload(self) -> Json:
        """The body where it must be an object."""
        payload: Any = self.body.payload
        if not isinstance(payload, dict):
            raise invalid_form("_body", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        return cast("Json", payload)

    @property
    def uploads(self) -> Uploads:
        return self.body.uploads

    @property
    def filenames(self) -> dict[str, str]:
        return {number: upload.filename for number, upload in self.body.uploads.items()}

    def number(self, name: str) -> int:
        """An id from the path."""
        text = self.request.match_info[name]
        if not text.isdecimal() or len(text) > 20:
            raise invalid_form(name, "NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
        return int(text)

    def text(self, name: str) -> str:
        return self.request.match_info[name]

    def asked(self, name: str, default: int, least: int, most: int) -> int:
        """A number from the query, within Discord's bounds."""
        text = self.request.query.get(name)
        if text is None:
            return default
        if not text.isdecimal() or not least <= int(text) <= most:
            raise invalid_form(name, "NUMBER_TYPE_MAX", f"int value should be between {least} and {most}.")
        return int(text)

    def snowflake(self, name: str) -> int | None:
        text = self.request.query.get(name)
        if text is not None and not text.isdecimal():
            raise invalid_form(name, "NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
        return int(text) if text is not None else None

    def moment(self, name: str) -> datetime | None:
        text = self.request.query.get(name)
        moment = as_moment(text)
        if text is not None and moment is None:
            raise invalid_form(name, "DATE_TIME_TYPE_PARSE", f"Could not parse {text}. Should be ISO8601.")
        return moment

    def flag(self, name: str) -> bool:
        return self.request.query.get(name, "").lower() in {"1", "true"}

    def guild(self) -> Guild:
        guild = self.core.guild(self.number("guild"))
        if guild.unavailable:
            raise Refusal(503, 0, "Guild unavailable")
        return guild

    def channel(self, *wanted: Permission) -> Channel:
        """The channel in the path, if the bot may see it and do there what it wants to."""
        channel = self.core.channel(self.number("channel"))
        need(self.core, channel, *wanted)
        return channel

    def message(self, channel: Channel) -> Message:
        message = self.core.message(channel, self.number("message"))
        if message.ephemeral:
            raise refused(10008)
        return message


def need(core: Core, channel: Channel, *wanted: Permission) -> None:
    """50001 where the bot cannot see the channel, 50013 where it may not do this."""
    guild = core.guild_of(channel)
    if guild and core.bot_id not in guild.members:
        raise refused(50001)
    held = in_channel(guild, channel, core.bot_id)
    if not held & Permission.VIEW_CHANNEL:
        raise refused(50001 if guild else 10003)
    if any(not held & permission for permission in wanted):
        raise refused(50013)


def need_in_guild(core: Core, guild: Guild, *wanted: Permission) -> None:
    held = in_guild(guild, core.bot_id)
    if any(not held & permission for permission in wanted):
        raise refused(50013)


async def read_body(request: web.Request) -> Body:
    if not request.can_read_body:
        return Body()
    if request.content_type == "multipart/form-data":
        body = await _multipart(request)
        check_files([len(upload.content) for upload in body.uploads.values()])
        return body
    try:
        raw = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise refused(40005) from None
    return Body(_parsed(raw) if raw else None)


async def _multipart(request: web.Request) -> Body:
    body = Body(payload={})
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        name = part.name or ""
        content = bytes(await part.read(decode=False))
        if name == "payload_json":
            body.payload = _parsed(content)
        elif part.filename is not None:
            number = name.removeprefix("files[").removesuffix("]")
            kind = part.headers.get("Content-Type", "application/octet-stream")
            body.uploads[number] = Upload(part.filename, content, kind)
    return body


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise refused(50109) from None
