"""Channels of a server: made, changed, removed."""

import re
from collections.abc import Iterable

from bot.sandbox.core import Core
from bot.sandbox.events import ChannelChanged, ChannelCreated, ChannelDeleted
from bot.sandbox.model import Channel, ChannelType, Guild, Json, Overwrite


def create(core: Core, guild: Guild, wanted: Json) -> Channel:
    channel = Channel(core.snowflakes.next(), int(wanted.get("type") or 0), guild_id=guild.id)
    channel.position = len(guild.channels)
    _fill(channel, wanted)
    core.world.add_channel(channel)
    core.publish(ChannelCreated(channel))
    return channel


def change(core: Core, channel: Channel, wanted: Json) -> None:
    _fill(channel, wanted)
    core.publish(ChannelChanged(channel))


def delete(core: Core, channel: Channel) -> None:
    """With a channel go its threads and all that was said in them."""
    guild = core.guild_of(channel)
    inside = [each for each in guild.threads if each.parent_id == channel.id] if guild else []
    for gone in (*inside, channel):
        core.publish(ChannelDeleted(gone))
        for message in tuple(gone.messages.newest_first()):
            for attachment in message.attachments:
                core.files.remove(gone.id, attachment.id)
        core.world.remove_channel(gone)


def set_overwrite(core: Core, channel: Channel, overwrite: Overwrite) -> None:
    channel.overwrites[overwrite.id] = overwrite
    core.publish(ChannelChanged(channel))


def remove_overwrite(core: Core, channel: Channel, target: int) -> None:
    if channel.overwrites.pop(target, None):
        core.publish(ChannelChanged(channel))


def overwrites(told: Iterable[Json]) -> dict[int, Overwrite]:
    made = [overwrite(int(each["id"]), each) for each in told]
    return {each.id: each for each in made}


def overwrite(target: int, told: Json) -> Overwrite:
    allow, deny = int(told.get("allow") or 0), int(told.get("deny") or 0)
    return Overwrite(target, of_member=int(told.get("type") or 0) == 1, allow=allow, deny=deny)


def _fill(channel: Channel, wanted: Json) -> None:
    if wanted.get("name"):
        channel.name = _channel_name(wanted["name"]) if channel.type == ChannelType.TEXT else wanted["name"]
    if "topic" in wanted:
        channel.topic = wanted["topic"]
    if wanted.get("position") is not None:
        channel.position = int(wanted["position"])
    if "parent_id" in wanted:
        channel.parent_id = int(wanted["parent_id"]) if wanted["parent_id"] else None
    channel.nsfw = bool(wanted.get("nsfw", channel.nsfw))
    channel.slowmode = int(wanted.get("rate_limit_per_user") or channel.slowmode)
    if wanted.get("permission_overwrites") is not None:
        channel.overwrites = overwrites(wanted["permission_overwrites"])


def _channel_name(name: str) -> str:
    """Text channels are written small and without spaces."""
    return re.sub(r"\s+", "-", name.strip().lower())
