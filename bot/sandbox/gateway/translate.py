"""Turns what happens into the gateway's dispatches, each with the intent that it takes to get it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.sandbox import events
from bot.sandbox.core import Core
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.interactions.payloads import interaction_json
from bot.sandbox.model import Channel, ChannelType, Guild, Json, Message
from bot.sandbox.permissions import Permission, may
from bot.sandbox.shapes.messages import dispatched_json, emoji_json
from bot.sandbox.shapes.places import (
    channel_json,
    event_json,
    guild_create_json,
    role_json,
    thread_member_json,
)
from bot.sandbox.shapes.users import member_json, user_json


@dataclass(frozen=True, slots=True)
class Dispatch:
    name: str
    data: Json
    guild_id: int | None
    intent: int
    is_message: bool = False
    """Whose content goes only to those who may read it."""


def dispatches(core: Core, event: events.Event) -> Iterable[Dispatch]:
    translate = _TRANSLATIONS.get(type(event))
    if translate is None or _out_of_reach(core, event):
        return ()
    return translate(core, event)


def server_created(core: Core, guild: Guild, *, all_members: bool) -> Json:
    return guild_create_json(core.world, guild, all_members=all_members)


def _out_of_reach(core: Core, event: Any) -> bool:
    """What the bot never hears of: other servers, outages, hidden channels, ephemeral messages."""
    guild: Guild | None = getattr(event, "guild", None)
    channel: Channel | None = getattr(event, "channel", None)
    message: Message | None = getattr(event, "message", None)
    if message and message.ephemeral:
        return True
    if channel:
        guild = core.guild_of(channel)
        deleted = isinstance(event, events.ChannelDeleted)
        if not deleted and not may(guild, channel, core.bot_id, Permission.VIEW_CHANNEL):
            return True
    if guild is None or isinstance(event, events.AvailabilityChanged | events.BotRemoved):
        return False
    return guild.unavailable or core.bot_id not in guild.members


def _message(core: Core, event: events.MessageCreated | events.MessageChanged) -> Iterable[Dispatch]:
    name = "MESSAGE_CREATE" if isinstance(event, events.MessageCreated) else "MESSAGE_UPDATE"
    data = dispatched_json(core, event.channel, event.message)
    intent = _by_place(event.channel, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
    yield Dispatch(name, data, event.channel.guild_id, intent, is_message=True)


def _messages_deleted(core: Core, event: events.MessagesDeleted) -> Iterable[Dispatch]:
    gone = [message for message in event.messages if not message.ephemeral]
    intent = _by_place(event.channel, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
    place = _place(event.channel)
    if event.in_bulk:
        data = {**place, "ids": [str(message.id) for message in gone]}
        yield Dispatch("MESSAGE_DELETE_BULK", data, event.channel.guild_id, intent)
        return
    for message in gone:
        yield Dispatch("MESSAGE_DELETE", {**place, "id": str(message.id)}, event.channel.guild_id, intent)


def _reaction(core: Core, event: events.ReactionChanged) -> Iterable[Dispatch]:
    data: Json = {
        **_place(event.channel),
        "user_id": str(event.user_id),
        "message_id": str(event.message.id),
        "message_author_id": str(event.message.author_id),
        "emoji": emoji_json(event.emoji),
        "burst": False,
        "type": 0,
    }
    guild = core.guild_of(event.channel)
    if guild and event.added and event.user_id in guild.members:
        data["member"] = member_json(core.world, guild.members[event.user_id])
    name = "MESSAGE_REACTION_ADD" if event.added else "MESSAGE_REACTION_REMOVE"
    intent = _by_place(event.channel, Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS)
    yield Dispatch(name, data, event.channel.guild_id, intent)


def _reactions_cleared(_core: Core, event: events.ReactionsCleared) -> Iterable[Dispatch]:
    data = {**_place(event.channel), "message_id": str(event.message.id)}
    intent = _by_place(event.channel, Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS)
    yield Dispatch("MESSAGE_REACTION_REMOVE_ALL", data, event.channel.guild_id, intent)


def _channel(
    core: Core, event: events.ChannelCreated | events.ChannelChanged | events.ChannelDeleted
) -> Iterable[Dispatch]:
    channel = event.channel
    if channel.guild_id is None:
        return
    change = {
        events.ChannelCreated: "CREATE",
        events.ChannelChanged: "UPDATE",
        events.ChannelDeleted: "DELETE",
    }[type(event)]
    data = channel_json(core.world, channel, core.bot_id)
    if channel.thread and change == "CREATE":
        data["newly_created"] = True
    if channel.thread and change == "DELETE":
        data = {key: data[key] for key in ("id", "guild_id", "parent_id", "type")}
    kind = "THREAD" if channel.thread else "CHANNEL"
    yield Dispatch(f"{kind}_{change}", data, channel.guild_id, Intent.GUILDS)


def _thread_members(core: Core, event: events.ThreadMembersChanged) -> Iterable[Dispatch]:
    channel = event.channel
    ours = core.bot_id in (*event.added, *event.removed)
    if core.bot_id in event.added and channel.type == ChannelType.PRIVATE_THREAD:
        yield Dispatch(
            "THREAD_CREATE", channel_json(core.world, channel, core.bot_id), channel.guild_id, Intent.GUILDS
        )
    data: Json = {
        "id": str(channel.id),
        "guild_id": str(channel.guild_id),
        "member_count": min(len(channel.thread.members), 50) if channel.thread else 0,
    }
    if event.added:
        data["added_members"] = [thread_member_json(channel, user) for user in event.added]
    if event.removed:
        data["removed_member_ids"] = [str(user) for user in event.removed]
    intent = Intent.GUILDS if ours else Intent.GUILD_MEMBERS
    yield Dispatch("THREAD_MEMBERS_UPDATE", data, channel.guild_id, intent)


def _pins(_core: Core, event: events.PinsChanged) -> Iterable[Dispatch]:
    at = event.channel.last_pin_at
    data = {**_place(event.channel), "last_pin_timestamp": at.isoformat() if at else None}
    intent = _by_place(event.channel, Intent.GUILDS, Intent.DIRECT_MESSAGES)
    yield Dispatch("CHANNEL_PINS_UPDATE", data, event.channel.guild_id, intent)


def _typing(core: Core, event: events.Typing) -> Iterable[Dispatch]:
    data = {**_place(event.channel), "user_id": str(event.user_id), "timestamp": int(core.now().timestamp())}
    intent = _by_place(event.channel, Intent.GUILD_MESSAGE_TYPING, Intent.DIRECT_MESSAGE_TYPING)
    yield Dispatch("TYPING_START", data, event.channel.guild_id, intent)


def _member(core: Core, event: events.MemberJoined | events.MemberChanged) -> Iterable[Dispatch]:
    joined = isinstance(event, events.MemberJoined)
    data = {**member_json(core.world, event.member), "guild_id": str(event.guild.id)}
    own = event.member.user_id == core.bot_id
    intent = Intent.ALWAYS if own and not joined else Intent.GUILD_MEMBERS
    yield Dispatch("GUILD_MEMBER_ADD" if joined else "GUILD_MEMBER_UPDATE", data, event.guild.id, intent)


def _member_left(_core: Core, event: events.MemberLeft) -> Iterable[Dispatch]:
    data = {"guild_id": str(event.guild.id), "user": user_json(event.user)}
    yield Dispatch("GUILD_MEMBER_REMOVE", data, event.guild.id, Intent.GUILD_MEMBERS)


def _role(_core: Core, event: events.RoleChanged) -> Iterable[Dispatch]:
    data: Json = {"guild_id": str(event.guild.id)}
    if event.change == "DELETE":
        data["role_id"] = str(event.role.id)
    else:
        data["role"] = role_json(event.role)
    yield Dispatch(f"GUILD_ROLE_{event.change}", data, event.guild.id, Intent.GUILDS)


def _availability(core: Core, event: events.AvailabilityChanged) -> Iterable[Dispatch]:
    guild = event.guild
    if core.bot_id not in guild.members:
        return
    if guild.unavailable:
        data: Json = {"id": str(guild.id), "unavailable": True}
        yield Dispatch("GUILD_DELETE", data, guild.id, Intent.GUILDS)
    else:
        yield Dispatch(
            "GUILD_CREATE", server_created(core, guild, all_members=False), guild.id, Intent.GUILDS
        )


def _bot_invited(core: Core, event: events.BotInvited) -> Iterable[Dispatch]:
    data = server_created(core, event.guild, all_members=False)
    # Without this key a client knows that it was invited, and not that an outage ended.
    del data["unavailable"]
    yield Dispatch("GUILD_CREATE", data, event.guild.id, Intent.GUILDS)


def _bot_removed(_core: Core, event: events.BotRemoved) -> Iterable[Dispatch]:
    yield Dispatch("GUILD_DELETE", {"id": str(event.guild.id)}, event.guild.id, Intent.GUILDS)


def _scheduled_event(core: Core, event: events.ScheduledEventChanged) -> Iterable[Dispatch]:
    data = event_json(event.event, core.world)
    name = f"GUILD_SCHEDULED_EVENT_{event.change}"
    yield Dispatch(name, data, event.guild.id, Intent.GUILD_SCHEDULED_EVENTS)


def _interest(_core: Core, event: events.InterestChanged) -> Iterable[Dispatch]:
    data = {
        "guild_scheduled_event_id": str(event.event.id),
        "user_id": str(event.user_id),
        "guild_id": str(event.guild.id),
    }
    name = f"GUILD_SCHEDULED_EVENT_USER_{'ADD' if event.interested else 'REMOVE'}"
    yield Dispatch(name, data, event.guild.id, Intent.GUILD_SCHEDULED_EVENTS)


def _interaction(core: Core, event: events.InteractionMade) -> Iterable[Dispatch]:
    interaction = event.interaction
    guild = core.world.guilds.get(interaction.guild_id) if interaction.guild_id else None
    if guild and (guild.unavailable or core.bot_id not in guild.members):
        return
    data = interaction_json(core, interaction)
    yield Dispatch("INTERACTION_CREATE", data, interaction.guild_id, Intent.ALWAYS)


def _place(channel: Channel) -> Json:
    place: Json = {"channel_id": str(channel.id)}
    if channel.guild_id is not None:
        place["guild_id"] = str(channel.guild_id)
    return place


def _by_place(channel: Channel, in_guild: Intent, direct: Intent) -> Intent:
    return direct if channel.guild_id is None else in_guild


_TRANSLATIONS: dict[type, Callable[[Core, Any], Iterable[Dispatch]]] = {
    events.MessageCreated: _message,
    events.MessageChanged: _message,
    events.MessagesDeleted: _messages_deleted,
    events.ReactionChanged: _reaction,
    events.ReactionsCleared: _reactions_cleared,
    events.ChannelCreated: _channel,
    events.ChannelChanged: _channel,
    events.ChannelDeleted: _channel,
    events.ThreadMembersChanged: _thread_members,
    events.PinsChanged: _pins,
    events.Typing: _typing,
    events.MemberJoined: _member,
    events.MemberChanged: _member,
    events.MemberLeft: _member_left,
    events.RoleChanged: _role,
    events.AvailabilityChanged: _availability,
    events.BotInvited: _bot_invited,
    events.BotRemoved: _bot_removed,
    events.ScheduledEventChanged: _scheduled_event,
    events.InterestChanged: _interest,
    events.InteractionMade: _interaction,
}
