"""Channels and threads as places: reading, making, changing, removing, and who may do what there."""

from bot.sandbox.acts import channels, threads
from bot.sandbox.model import Channel, ChannelType, Json, Thread
from bot.sandbox.permissions import Permission, in_guild
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need, need_in_guild
from bot.sandbox.rest.messages import CHANNEL
from bot.sandbox.rest.router import Answer, Routes
from bot.sandbox.rules.channels import check_channel, check_thread
from bot.sandbox.rules.channels import overwrite as overwrite_rule
from bot.sandbox.rules.forms import judge
from bot.sandbox.shapes.places import channel_json

route = Routes()


@route("GET", CHANNEL)
def read(call: Call) -> Json:
    return channel_json(call.core.world, call.channel(), call.core.bot_id)


@route("POST", "/guilds/{guild}/channels")
def create(call: Call) -> Answer:
    guild = call.guild()
    need_in_guild(call.core, guild, Permission.MANAGE_CHANNELS)
    check_channel(call.payload)
    made = channels.create(call.core, guild, call.payload)
    return Answer(201, channel_json(call.core.world, made))


@route("GET", "/guilds/{guild}/channels")
def listed(call: Call) -> list[Json]:
    guild = call.guild()
    return [channel_json(call.core.world, each) for each in guild.channels.values() if not each.thread]


@route("PATCH", CHANNEL)
def change(call: Call) -> Json:
    channel = call.channel()
    if channel.guild_id is None:
        raise refused(50003)
    if channel.thread:
        _change_thread(call, channel, channel.thread)
    else:
        need(call.core, channel, Permission.MANAGE_CHANNELS)
        check_channel(call.payload, editing=True, kind=channel.type)
        _check_renaming(call, channel)
        channels.change(call.core, channel, call.payload)
    return channel_json(call.core.world, channel, call.core.bot_id)


@route("DELETE", CHANNEL)
def delete(call: Call) -> Json:
    channel = call.channel()
    shape = channel_json(call.core.world, channel, call.core.bot_id)
    if channel.guild_id is None:
        return shape
    need(call.core, channel, Permission.MANAGE_THREADS if channel.thread else Permission.MANAGE_CHANNELS)
    channels.delete(call.core, channel)
    return shape


@route("PUT", CHANNEL + "/permissions/{target}")
def overwrite(call: Call) -> None:
    """A bot can give or take only what it may do itself."""
    channel = call.channel(Permission.MANAGE_ROLES)
    guild = call.core.guild_of(channel)
    if guild is None:
        raise refused(50003)
    judge(overwrite_rule, {**call.payload, "id": call.number("target")})
    wanted = channels.overwrite(call.number("target"), call.payload)
    known = guild.members if wanted.of_member else guild.roles
    if wanted.id not in known:
        raise refused(10009)
    if (wanted.allow | wanted.deny) & ~in_guild(guild, call.core.bot_id):
        raise refused(50013)
    channels.set_overwrite(call.core, channel, wanted)


@route("DELETE", CHANNEL + "/permissions/{target}")
def remove_overwrite(call: Call) -> None:
    channel = call.channel(Permission.MANAGE_ROLES)
    target = call.number("target")
    if target not in channel.overwrites:
        raise refused(10009)
    channels.remove_overwrite(call.core, channel, target)


def _check_renaming(call: Call, channel: Channel) -> None:
    wanted = call.payload
    if (
        wanted.get("name", channel.name) != channel.name
        or wanted.get("topic", channel.topic) != channel.topic
    ):
        call.core.limits.rename(str(channel.id), call.core.monotonic())


def _change_thread(call: Call, channel: Channel, thread: Thread) -> None:
    """Its owner may change it while it is open; locking takes more, and so does what others opened."""
    wanted = call.payload
    check_thread(wanted, editing=True)
    opens = wanted.get("archived") is False
    if thread.archived and not opens:
        raise refused(50083)
    only_opens = opens and set(wanted) <= {"archived"}
    owner = thread.owner_id == call.core.bot_id
    if "locked" in wanted or (thread.locked and opens) or not (owner or only_opens):
        need(call.core, channel, Permission.MANAGE_THREADS)
    if "invitable" in wanted and channel.type != ChannelType.PRIVATE_THREAD:
        raise refused(50024)
    if wanted.get("name", channel.name) != channel.name:
        call.core.limits.rename(str(channel.id), call.core.monotonic())
    threads.change(call.core, channel, thread, wanted)
