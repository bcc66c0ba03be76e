"""Discord's JSON of servers, roles, channels, threads and scheduled events."""

from datetime import datetime
from typing import Any

from bot.sandbox.model import Channel, ChannelType, Guild, Json, MessageType, Role, ScheduledEvent, Thread
from bot.sandbox.shapes.users import member_json, user_json
from bot.sandbox.world import World

LARGE_GUILD = 250


def role_json(role: Role) -> Json:
    shape: Json = {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(role.permissions),
        "position": role.position,
        "color": role.color,
        "colors": {"primary_color": role.color, "secondary_color": None, "tertiary_color": None},
        "hoist": role.hoist,
        "managed": role.managed_by is not None,
        "mentionable": role.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    if role.managed_by is not None:
        shape["tags"] = {"bot_id": str(role.managed_by)}
    return shape


def channel_json(world: World, channel: Channel, viewer: int | None = None) -> Json:
    """A channel of any kind; of direct messages the viewer sees the other."""
    if channel.guild_id is None:
        return _direct_json(world, channel, viewer)
    if channel.thread:
        return _thread_json(channel, channel.thread, viewer)
    shape: Json = {
        "id": str(channel.id),
        "type": channel.type,
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "topic": channel.topic,
        "position": channel.position,
        "parent_id": _text(channel.parent_id),
        "nsfw": channel.nsfw,
        "rate_limit_per_user": channel.slowmode,
        "permission_overwrites": [
            {"id": str(o.id), "type": int(o.of_member), "allow": str(o.allow), "deny": str(o.deny)}
            for o in channel.overwrites.values()
        ],
        "last_message_id": _text(channel.last_message_id),
        "last_pin_timestamp": _iso(channel.last_pin_at),
        "flags": 0,
    }
    if channel.type == ChannelType.VOICE:
        shape |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None, "video_quality_mode": 1}
    return shape


def _direct_json(world: World, channel: Channel, viewer: int | None) -> Json:
    return {
        "id": str(channel.id),
        "type": channel.type,
        "last_message_id": _text(channel.last_message_id),
        "last_pin_timestamp": _iso(channel.last_pin_at),
        "recipients": [user_json(world.users[user]) for user in channel.recipients if user != viewer],
        "flags": 0,
    }


def _thread_json(channel: Channel, thread: Thread, viewer: int | None) -> Json:
    metadata: Json = {
        "archived": thread.archived,
        "archive_timestamp": thread.archived_at.isoformat(),
        "auto_archive_duration": thread.auto_archive_minutes,
        "locked": thread.locked,
        "create_timestamp": thread.created_at.isoformat(),
    }
    if channel.type == ChannelType.PRIVATE_THREAD:
        metadata["invitable"] = thread.invitable
    shape: Json = {
        "id": str(channel.id),
        "type": channel.type,
        "guild_id": str(channel.guild_id),
        "parent_id": str(channel.parent_id),
        "owner_id": str(thread.owner_id),
        "name": channel.name,
        "last_message_id": _text(channel.last_message_id),
        "last_pin_timestamp": _iso(channel.last_pin_at),
        "message_count": max(0, len(channel.messages) - _starters(channel)),
        "member_count": min(len(thread.members), 50),
        "total_message_sent": thread.sent,
        "rate_limit_per_user": channel.slowmode,
        "thread_metadata": metadata,
        "flags": 0,
    }
    if viewer in thread.members:
        shape["member"] = thread_member_json(channel, viewer)
    return shape


def _starters(channel: Channel) -> int:
    """The notice on top of a message's thread does not count."""
    first = next(channel.messages.oldest_first(), None)
    return int(first is not None and first.type == MessageType.THREAD_STARTER)


def thread_member_json(channel: Channel, user_id: int) -> Json:
    joined = channel.thread.members[user_id] if channel.thread else None
    return {
        "id": str(channel.id),
        "user_id": str(user_id),
        "join_timestamp": _iso(joined),
        "flags": 1,
        "muted": False,
        "mute_config": None,
    }


def event_json(event: ScheduledEvent, world: World, *, with_count: bool = False) -> Json:
    shape: Json = {
        "id": str(event.id),
        "guild_id": str(event.guild_id),
        "channel_id": _text(event.channel_id),
        "creator_id": str(event.creator_id),
        "creator": user_json(world.users[event.creator_id]),
        "name": event.name,
        "description": event.description,
        "image": None,
        "scheduled_start_time": event.starts_at.isoformat(),
        "scheduled_end_time": _iso(event.ends_at),
        "privacy_level": 2,
        "status": event.status,
        "entity_type": event.entity_type,
        "entity_id": None,
        "entity_metadata": {"location": event.location} if event.location else None,
        "recurrence_rule": None,
        "guild_scheduled_event_exceptions": [],
    }
    if with_count:
        shape["user_count"] = len(event.interested)
    return shape


def guild_json(guild: Guild) -> Json:
    """A server as REST gives it: without members and channels."""
    return {
        **_FIXED,
        "id": str(guild.id),
        "name": guild.name,
        "description": guild.description,
        "owner_id": str(guild.owner_id),
        "preferred_locale": guild.locale,
        "roles": [role_json(role) for role in guild.roles.values()],
    }


def guild_create_json(world: World, guild: Guild, *, all_members: bool) -> Json:
    """A server as the gateway first brings it; without the members intent only the bot itself is in it."""
    members = list(guild.members.values()) if all_members else [guild.members[world.bot.id]]
    return {
        **guild_json(guild),
        "joined_at": guild.members[world.bot.id].joined_at.isoformat(),
        "large": len(guild.members) > LARGE_GUILD,
        "unavailable": False,
        "member_count": len(guild.members),
        "members": [member_json(world, member) for member in members],
        "channels": [
            channel_json(world, channel) for channel in guild.channels.values() if not channel.thread
        ],
        "threads": [channel_json(world, thread, world.bot.id) for thread in open_threads(world, guild)],
        "guild_scheduled_events": [event_json(event, world) for event in guild.events.values()],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "soundboard_sounds": [],
    }


def open_threads(world: World, guild: Guild) -> list[Channel]:
    """The active threads that the bot may see."""
    return [
        channel
        for channel in guild.threads
        if channel.thread
        and not channel.thread.archived
        and (channel.type != ChannelType.PRIVATE_THREAD or world.bot.id in channel.thread.members)
    ]


def _text(snowflake: int | None) -> str | None:
    return None if snowflake is None else str(snowflake)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


_FIXED: dict[str, Any] = {
    "icon": None,
    "home_header": None,
    "splash": None,
    "discovery_splash": None,
    "features": [],
    "banner": None,
    "application_id": None,
    "region": "deprecated",
    "afk_channel_id": None,
    "afk_timeout": 300,
    "system_channel_id": None,
    "system_channel_flags": 0,
    "widget_enabled": False,
    "widget_channel_id": None,
    "verification_level": 0,
    "default_message_notifications": 1,
    "mfa_level": 0,
    "explicit_content_filter": 0,
    "max_presences": None,
    "max_members": 500000,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "vanity_url_code": None,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "rules_channel_id": None,
    "safety_alerts_channel_id": None,
    "public_updates_channel_id": None,
    "premium_progress_bar_enabled": False,
    "nsfw": False,
    "nsfw_level": 0,
    "emojis": [],
    "stickers": [],
    "incidents_data": None,
}
