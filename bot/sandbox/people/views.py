"""What one person sees: the shapes of the people interface, as the README has them."""

from itertools import islice

from bot.sandbox.acts.mentions import reaches
from bot.sandbox.core import Core
from bot.sandbox.interactions.model import Interaction, Modal, State
from bot.sandbox.model import Channel, ChannelType, Guild, Json, Member, Message, ScheduledEvent, User
from bot.sandbox.people.commands import localised, visible_commands
from bot.sandbox.people.visit import sees
from bot.sandbox.permissions import in_channel, in_guild, speech_in
from bot.sandbox.shapes.messages import message_json
from bot.sandbox.shapes.places import event_json, role_json

COUNTED = 1_000
"""Unread messages beyond this many are not counted one by one."""


def person_view(user: User) -> Json:
    return {
        "id": str(user.id),
        "name": user.name,
        "username": user.username,
        "locale": user.locale,
        "zone": user.zone,
        "organisation": user.organisation,
        "role": user.role,
        "direct_messages": user.direct_messages,
    }


def bot_view(core: Core) -> Json:
    return {"id": str(core.bot_id), "name": core.world.bot.name, "online": core.bot_online}


def member_view(core: Core, member: Member) -> Json:
    user = core.world.users[member.user_id]
    return {
        "id": str(user.id),
        "name": user.name,
        "nick": member.nick,
        "roles": [str(role) for role in member.roles],
        "bot": user.bot,
        "organisation": user.organisation,
        "role": user.role,
    }


def server_view(core: Core, guild: Guild, me: User) -> Json:
    """The server itself; `full_server_view` adds what is in it."""
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "locale": guild.locale,
        "unavailable": guild.unavailable,
        "permissions": str(in_guild(guild, me.id)),
        "roles": [role_json(role) for role in guild.roles.values()],
        "members": [member_view(core, member) for member in guild.members.values()],
    }


def full_server_view(core: Core, guild: Guild, me: User) -> Json:
    return {
        **server_view(core, guild, me),
        "channels": [
            channel_view(core, channel, me)
            for channel in guild.channels.values()
            if sees(core, channel, me.id) and not (channel.thread and channel.thread.archived)
        ],
        "events": [event_view(core, event, me) for event in guild.events.values()],
        "commands": commands_view(core, guild, me),
    }


def channel_view(core: Core, channel: Channel, me: User) -> Json:
    held = in_channel(core.guild_of(channel), channel, me.id)
    shape: Json = {
        "id": str(channel.id),
        "server_id": str(channel.guild_id) if channel.guild_id is not None else None,
        "type": int(channel.type),
        "name": channel.name,
        "topic": channel.topic,
        "parent_id": str(channel.parent_id) if channel.parent_id else None,
        "position": channel.position,
        "permissions": str(held),
        "can_send": bool(held & speech_in(channel)) and channel.type != ChannelType.CATEGORY,
        "last_message_id": str(channel.last_message_id) if channel.last_message_id else None,
        "unread": unread_view(core, channel, me),
    }
    if channel.thread:
        shape["thread"] = {
            "archived": channel.thread.archived,
            "locked": channel.thread.locked,
            "joined": me.id in channel.thread.members,
            "owner_id": str(channel.thread.owner_id),
            "message_count": len(channel.messages),
            "member_count": len(channel.thread.members),
        }
    if channel.guild_id is None:
        other = core.world.users[next(user for user in channel.recipients if user != me.id)]
        shape["recipient"] = {"id": str(other.id), "name": other.name, "bot": other.bot}
    return shape


def unread_view(core: Core, channel: Channel, me: User) -> Json:
    """A thread is unread only for who follows it."""
    last_read = core.world.read_until.get((me.id, channel.id), 0)
    count = mentions = 0
    follows = channel.thread is None or me.id in channel.thread.members
    if follows:
        for message in islice(channel.messages.oldest_first(last_read), COUNTED):
            if message.author_id != me.id and not message.ephemeral:
                count += 1
                mentions += reaches(core, channel, message, me.id)
    if channel.guild_id is None:
        mentions = count
    return {"count": count, "mentions": mentions, "last_read_id": str(last_read) if last_read else None}


def message_view(core: Core, channel: Channel, message: Message, me: User) -> Json:
    return {**message_json(core, channel, message, me.id), "mine": message.author_id == me.id}


def event_view(core: Core, event: ScheduledEvent, me: User) -> Json:
    return {**event_json(event, core.world, with_count=True), "interested": me.id in event.interested}


def commands_view(core: Core, guild: Guild | None, me: User) -> list[Json]:
    return [localised(command, me.locale) for command in visible_commands(core, me, guild)]


def modal_view(modal: Modal | None) -> Json | None:
    if modal is None:
        return None
    return {
        "id": str(modal.id),
        "interaction_id": str(modal.interaction_id),
        "channel_id": str(modal.channel_id),
        **modal.data,
    }


def interaction_view(interaction: Interaction) -> Json:
    shape: Json = {
        "id": str(interaction.id),
        "state": str(interaction.state),
        "answer": interaction.answer,
        "channel_id": str(interaction.channel_id),
        "message_id": str(interaction.original_id) if interaction.original_id else None,
        "modal": modal_view(interaction.modal),
    }
    if interaction.state == State.FAILED:
        shape["problem"] = "did_not_respond"
    return shape


def state_view(core: Core, me: User, sequence: int) -> Json:
    return {
        "s": sequence,
        "now": core.now().isoformat(),
        "me": person_view(me),
        "bot": bot_view(core),
        "servers": [full_server_view(core, guild, me) for guild in core.world.guilds_of(me.id)],
        "direct": [
            channel_view(core, channel, me)
            for channel in core.world.direct_of(me.id)
            if me.id not in channel.hidden_for
        ],
        "commands": commands_view(core, None, me),
        "modal": modal_view(core.interactions.modals.get(me.id)),
    }
