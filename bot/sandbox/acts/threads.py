"""Threads: opening, changing, joining, and falling asleep when nobody speaks."""

from datetime import timedelta

from bot.sandbox.acts.messages import Circumstances, say
from bot.sandbox.core import Core
from bot.sandbox.events import ChannelChanged, ChannelCreated, MessageChanged, ThreadMembersChanged
from bot.sandbox.model import Channel, ChannelType, Json, Message, MessageFlag, MessageType, Thread
from bot.sandbox.refusals import refused
from bot.sandbox.snowflakes import moment_of


def open_on_message(core: Core, parent: Channel, message: Message, owner_id: int, wanted: Json) -> Channel:
    """A message's thread has the message's id, so there can be only one."""
    if message.id in core.world.channels:
        raise refused(160004)
    channel = _make(core, parent, owner_id, wanted, thread_id=message.id, kind=ChannelType.PUBLIC_THREAD)
    message.flags |= MessageFlag.HAS_THREAD
    core.publish(MessageChanged(parent, message))
    how = Circumstances(type=MessageType.THREAD_STARTER, reply_to=message.id)
    say(core, channel, message.author_id, {}, how=how)
    return channel


def open_bare(core: Core, parent: Channel, owner_id: int, wanted: Json, kind: int) -> Channel:
    channel = _make(core, parent, owner_id, wanted, thread_id=core.snowflakes.next(), kind=kind)
    if kind == ChannelType.PUBLIC_THREAD:
        how = Circumstances(type=MessageType.THREAD_CREATED)
        say(core, parent, owner_id, {"content": channel.name}, how=how)
    return channel


def change(core: Core, channel: Channel, thread: Thread, wanted: Json) -> None:
    channel.name = wanted.get("name") or channel.name
    if wanted.get("rate_limit_per_user") is not None:
        channel.slowmode = int(wanted["rate_limit_per_user"])
    if wanted.get("auto_archive_duration"):
        thread.auto_archive_minutes = int(wanted["auto_archive_duration"])
    thread.locked = _given(wanted, "locked", thread.locked)
    thread.invitable = _given(wanted, "invitable", thread.invitable)
    archived = _given(wanted, "archived", thread.archived)
    if archived != thread.archived:
        thread.archived, thread.archived_at = archived, core.now()
    core.publish(ChannelChanged(channel))


def join(core: Core, channel: Channel, thread: Thread, user_id: int) -> None:
    if user_id not in thread.members:
        thread.members[user_id] = core.now()
        core.publish(ThreadMembersChanged(channel, added=(user_id,)))


def leave(core: Core, channel: Channel, thread: Thread, user_id: int) -> None:
    if thread.members.pop(user_id, None):
        core.publish(ThreadMembersChanged(channel, removed=(user_id,)))


def archive_idle(core: Core) -> None:
    """What the passing of driven time does: threads in which nobody spoke are archived."""
    for channel in tuple(core.world.channels.values()):
        thread = channel.thread
        if thread is None or thread.archived:
            continue
        spoken = moment_of(channel.last_message_id) if channel.last_message_id else thread.created_at
        last = max(spoken, thread.archived_at)
        if core.now() - last >= timedelta(minutes=thread.auto_archive_minutes):
            thread.archived, thread.archived_at = True, core.now()
            core.publish(ChannelChanged(channel))


def _make(core: Core, parent: Channel, owner_id: int, wanted: Json, *, thread_id: int, kind: int) -> Channel:
    now = core.now()
    thread = Thread(owner_id, archived_at=now, created_at=now, members={owner_id: now})
    thread.auto_archive_minutes = int(wanted.get("auto_archive_duration") or thread.auto_archive_minutes)
    thread.invitable = _given(wanted, "invitable", default=True)
    channel = Channel(
        thread_id,
        kind,
        guild_id=parent.guild_id,
        name=wanted["name"],
        parent_id=parent.id,
        slowmode=int(wanted.get("rate_limit_per_user") or 0),
        thread=thread,
    )
    core.world.add_channel(channel)
    core.publish(ChannelCreated(channel))
    return channel


def _given(wanted: Json, key: str, default: bool) -> bool:
    value = wanted.get(key)
    return default if value is None else bool(value)
