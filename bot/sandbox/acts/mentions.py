"""Whom a message really mentions: what its text says, what its author allows and what the author may."""

import re
from typing import Any

from bot.sandbox.acts.drafts import spoken_text
from bot.sandbox.core import Core
from bot.sandbox.model import Channel, Json, Message
from bot.sandbox.permissions import Permission, may

USER, ROLE, ALL = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>"), re.compile(r"@(everyone|here)\b")


def settle_mentions(core: Core, channel: Channel, message: Message, allowed: Json | None) -> None:
    text = spoken_text(message)
    guild = core.guild_of(channel)
    allows = _Allowed(allowed)
    users = [int(found) for found in USER.findall(text)]
    message.mentions = [
        user for user in dict.fromkeys(users) if user in core.world.users and allows.one("users", user)
    ]
    # The answer to an interaction is shown as a reply, but calls nobody.
    if allows.replied_user and message.reply_to is not None and message.interaction is None:
        _mention_replied(channel, message)
    if guild is None:
        return
    may_all = may(guild, channel, message.author_id, Permission.MENTION_EVERYONE)
    roles = [int(found) for found in ROLE.findall(text)]
    message.mention_roles = [
        role
        for role in dict.fromkeys(roles)
        if role in guild.roles and allows.one("roles", role) and (may_all or guild.roles[role].mentionable)
    ]
    message.mention_everyone = may_all and bool(ALL.search(text)) and allows.everyone


def reaches(core: Core, channel: Channel, message: Message, user_id: int) -> bool:
    """Whether this message counts as a mention for someone."""
    if user_id in message.mentions or message.mention_everyone:
        return True
    guild = core.guild_of(channel)
    member = guild.members.get(user_id) if guild else None
    return bool(member and set(member.roles) & set(message.mention_roles))


def _mention_replied(channel: Channel, message: Message) -> None:
    replied = channel.messages.get(message.reply_to or 0)
    if replied and replied.author_id not in message.mentions:
        message.mentions.append(replied.author_id)


class _Allowed:
    """Discord's `allowed_mentions`; without it everything in the text counts."""

    def __init__(self, allowed: Json | None) -> None:
        self._free = allowed is None
        self._given: dict[str, Any] = allowed or {}
        self._parse: list[str] = self._given.get("parse") or []
        self.everyone = self._free or "everyone" in self._parse
        self.replied_user = self._free or bool(self._given.get("replied_user"))

    def one(self, kind: str, snowflake: int) -> bool:
        listed = {str(each) for each in self._given.get(kind) or ()}
        return self._free or kind in self._parse or str(snowflake) in listed
