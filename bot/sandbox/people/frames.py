"""What one person gets of each event, as frames of their stream; nothing of what is not theirs to see."""

from collections.abc import Callable, Iterable
from typing import Any

from bot.sandbox import events
from bot.sandbox.core import Core
from bot.sandbox.model import Channel, ChannelType, Guild, Json, User
from bot.sandbox.people.views import (
    bot_view,
    channel_view,
    commands_view,
    event_view,
    full_server_view,
    interaction_view,
    member_view,
    message_view,
    modal_view,
    person_view,
    server_view,
    unread_view,
)
from bot.sandbox.people.visit import sees
from bot.sandbox.shapes.messages import emoji_json

Frame = tuple[str, Json]


def frames(core: Core, event: events.Event, me: User) -> Iterable[Frame]:
    translate = _FRAMES.get(type(event))
    return translate(core, event, me) if translate else ()


def _message(core: Core, event: events.MessageCreated | events.MessageChanged, me: User) -> Iterable[Frame]:
    if not event.message.readable_by(me.id) or not sees(core, event.channel, me.id):
        return
    created = isinstance(event, events.MessageCreated)
    shape = message_view(core, event.channel, event.message, me)
    yield ("message_create" if created else "message_update"), shape
    if created and not event.message.ephemeral:
        yield _unread(core, event.channel, me)


def _deleted(core: Core, event: events.MessagesDeleted, me: User) -> Iterable[Frame]:
    ids = [str(message.id) for message in event.messages if message.readable_by(me.id)]
    if ids and sees(core, event.channel, me.id):
        yield "message_delete", {"channel_id": str(event.channel.id), "ids": ids}
        yield _unread(core, event.channel, me)


def _unread(core: Core, channel: Channel, me: User) -> Frame:
    return "unread", {"channel_id": str(channel.id), **unread_view(core, channel, me)}


def _read(core: Core, event: events.ReadChanged, me: User) -> Iterable[Frame]:
    if event.user_id == me.id:
        yield _unread(core, event.channel, me)


def _reaction(core: Core, event: events.ReactionChanged, me: User) -> Iterable[Frame]:
    if not sees(core, event.channel, me.id):
        return
    yield (
        "reaction_add" if event.added else "reaction_remove",
        {
            "channel_id": str(event.channel.id),
            "message_id": str(event.message.id),
            "user_id": str(event.user_id),
            "emoji": emoji_json(event.emoji),
            "count": len(event.message.reactions.get(event.emoji, ())),
        },
    )


def _reactions_cleared(core: Core, event: events.ReactionsCleared, me: User) -> Iterable[Frame]:
    if sees(core, event.channel, me.id):
        yield "message_update", message_view(core, event.channel, event.message, me)


def _channel(core: Core, event: events.ChannelCreated | events.ChannelChanged, me: User) -> Iterable[Frame]:
    channel = event.channel
    if sees(core, channel, me.id):
        if me.id not in channel.hidden_for:
            created = isinstance(event, events.ChannelCreated)
            yield ("channel_create" if created else "channel_update"), channel_view(core, channel, me)
    elif isinstance(event, events.ChannelChanged) and _belongs(core, channel, me):
        yield _gone(channel)


def _channel_deleted(core: Core, event: events.ChannelDeleted, me: User) -> Iterable[Frame]:
    if _belongs(core, event.channel, me):
        yield _gone(event.channel)


def _belongs(core: Core, channel: Channel, me: User) -> bool:
    """A hidden channel's disappearing tells only its id, and only within the server; a private thread's nothing."""
    guild = core.guild_of(channel)
    if channel.type == ChannelType.PRIVATE_THREAD:
        return bool(channel.thread and me.id in channel.thread.members)
    return me.id in (guild.members if guild else channel.recipients)


def _gone(channel: Channel) -> Frame:
    server = str(channel.guild_id) if channel.guild_id is not None else None
    return "channel_delete", {"id": str(channel.id), "server_id": server}


def _thread_members(core: Core, event: events.ThreadMembersChanged, me: User) -> Iterable[Frame]:
    if sees(core, event.channel, me.id):
        yield "channel_update", channel_view(core, event.channel, me)
    elif me.id in event.removed:
        yield _gone(event.channel)


def _pins(core: Core, event: events.PinsChanged, me: User) -> Iterable[Frame]:
    if sees(core, event.channel, me.id):
        yield "pins_update", {"channel_id": str(event.channel.id)}


def _typing(core: Core, event: events.Typing, me: User) -> Iterable[Frame]:
    if event.user_id != me.id and sees(core, event.channel, me.id):
        yield "typing", {"channel_id": str(event.channel.id), "user_id": str(event.user_id)}


def _member(core: Core, event: events.MemberJoined | events.MemberChanged, me: User) -> Iterable[Frame]:
    guild = event.guild
    if me.id not in guild.members:
        return
    if event.member.user_id != me.id:
        yield "member_update", {"server_id": str(guild.id), "member": member_view(core, event.member)}
    elif isinstance(event, events.MemberJoined):
        yield "server_create", full_server_view(core, guild, me)
    else:
        yield "member_update", {"server_id": str(guild.id), "member": member_view(core, event.member)}
        yield from _server(core, event, me)


def _member_left(_core: Core, event: events.MemberLeft, me: User) -> Iterable[Frame]:
    if event.user.id == me.id:
        yield "server_delete", {"id": str(event.guild.id)}
    elif me.id in event.guild.members:
        yield "member_leave", {"server_id": str(event.guild.id), "id": str(event.user.id)}


def _server(core: Core, event: Any, me: User) -> Iterable[Frame]:
    """Roles, my own too, the bot's coming and going, an outage: the server, and what is visible in it now."""
    if me.id in event.guild.members:
        yield "server_update", server_view(core, event.guild, me)
        yield from _anew(core, event.guild, me)
        yield from _commands(core, event, me)


def _anew(core: Core, guild: Guild, me: User) -> Iterable[Frame]:
    for channel in guild.channels.values():
        if channel.thread and channel.thread.archived:
            continue
        if sees(core, channel, me.id):
            yield "channel_update", channel_view(core, channel, me)
        elif _belongs(core, channel, me):
            yield _gone(channel)


def _scheduled(core: Core, event: events.ScheduledEventChanged, me: User) -> Iterable[Frame]:
    if me.id not in event.guild.members:
        return
    place: Json = {"server_id": str(event.guild.id)}
    if event.change == "DELETE":
        yield "event_delete", {**place, "id": str(event.event.id)}
    else:
        yield f"event_{event.change.lower()}", {**place, "event": event_view(core, event.event, me)}


def _interest(core: Core, event: events.InterestChanged, me: User) -> Iterable[Frame]:
    return _scheduled(core, events.ScheduledEventChanged(event.guild, event.event, "UPDATE"), me)


def _interaction(_core: Core, event: events.InteractionMoved, me: User) -> Iterable[Frame]:
    if event.interaction.user_id == me.id:
        yield "interaction", interaction_view(event.interaction)


def _modal(_core: Core, event: events.ModalOpened | events.ModalClosed, me: User) -> Iterable[Frame]:
    if event.modal.user_id != me.id:
        return
    if isinstance(event, events.ModalOpened):
        yield "modal_open", modal_view(event.modal) or {}
    else:
        yield "modal_close", {"id": str(event.modal.id)}


def _commands(core: Core, _event: Any, me: User) -> Iterable[Frame]:
    servers = {str(guild.id): commands_view(core, guild, me) for guild in core.world.guilds_of(me.id)}
    yield "commands_update", {"servers": servers, "commands": commands_view(core, None, me)}


def _person(core: Core, event: events.PersonChanged, me: User) -> Iterable[Frame]:
    if event.user.id == me.id or core.world.share_guild(event.user.id, me.id):
        yield "person_update", person_view(event.user)
    if event.user.id == me.id:
        yield from _commands(core, event, me)


def _bot(core: Core, _event: events.BotPresence, _me: User) -> Iterable[Frame]:
    yield "bot", bot_view(core)


def _reset(_core: Core, _event: events.WorldReset, _me: User) -> Iterable[Frame]:
    yield "reset", {}


_FRAMES: dict[type, Callable[[Core, Any, User], Iterable[Frame]]] = {
    events.MessageCreated: _message,
    events.MessageChanged: _message,
    events.MessagesDeleted: _deleted,
    events.ReactionChanged: _reaction,
    events.ReactionsCleared: _reactions_cleared,
    events.ChannelCreated: _channel,
    events.ChannelChanged: _channel,
    events.ChannelDeleted: _channel_deleted,
    events.ThreadMembersChanged: _thread_members,
    events.PinsChanged: _pins,
    events.Typing: _typing,
    events.MemberJoined: _member,
    events.MemberChanged: _member,
    events.MemberLeft: _member_left,
    events.RoleChanged: _server,
    events.AvailabilityChanged: _server,
    events.BotInvited: _server,
    events.BotRemoved: _server,
    events.ScheduledEventChanged: _scheduled,
    events.InterestChanged: _interest,
    events.InteractionMoved: _interaction,
    events.ModalOpened: _modal,
    events.ModalClosed: _modal,
    events.CommandsChanged: _commands,
    events.PersonChanged: _person,
    events.ReadChanged: _read,
    events.BotPresence: _bot,
    events.WorldReset: _reset,
}
