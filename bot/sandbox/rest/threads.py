"""Threads: opening them on a message or bare, their members, and the lists of them."""

from datetime import datetime

from bot.sandbox.acts import threads
from bot.sandbox.core import Core
from bot.sandbox.model import Channel, ChannelType, Json, Thread
from bot.sandbox.permissions import Permission, in_channel
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need
from bot.sandbox.rest.messages import CHANNEL, MESSAGE
from bot.sandbox.rest.router import Answer, Routes
from bot.sandbox.rules.channels import check_thread
from bot.sandbox.shapes.places import channel_json, thread_member_json
from bot.sandbox.shapes.users import member_json

route = Routes()
MEMBERS = CHANNEL + "/thread-members"


@route("POST", MESSAGE + "/threads")
def open_on_message(call: Call) -> Answer:
    parent = _parent(call, Permission.CREATE_PUBLIC_THREADS)
    message = call.message(parent)
    check_thread(call.payload)
    thread = threads.open_on_message(call.core, parent, message, call.core.bot_id, call.payload)
    return Answer(201, channel_json(call.core.world, thread, call.core.bot_id))


@route("POST", CHANNEL + "/threads")
def open_bare(call: Call) -> Answer:
    """Private unless told otherwise, as at Discord."""
    check_thread(call.payload)
    kind = int(call.payload.get("type") or ChannelType.PRIVATE_THREAD)
    private = kind == ChannelType.PRIVATE_THREAD
    parent = _parent(call, Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS)
    if kind not in (ChannelType.PUBLIC_THREAD, ChannelType.PRIVATE_THREAD):
        raise refused(50024)
    thread = threads.open_bare(call.core, parent, call.core.bot_id, call.payload, kind)
    return Answer(201, channel_json(call.core.world, thread, call.core.bot_id))


@route("PUT", MEMBERS + "/@me")
def join(call: Call) -> None:
    channel, thread = thread_in(call)
    _check_awake(thread)
    threads.join(call.core, channel, thread, call.core.bot_id)


@route("DELETE", MEMBERS + "/@me")
def leave(call: Call) -> None:
    channel, thread = thread_in(call)
    _check_awake(thread)
    threads.leave(call.core, channel, thread, call.core.bot_id)


@route("PUT", MEMBERS + "/{user}")
def add(call: Call) -> None:
    channel, thread = thread_in(call)
    need(call.core, channel, Permission.SEND_MESSAGES_IN_THREADS)
    _check_awake(thread)
    user, guild = call.core.user(call.number("user")), call.core.guild_of(channel)
    if guild is None or user.id not in guild.members:
        raise refused(10007)
    if not in_channel(guild, guild.home_of(channel), user.id):
        raise refused(50001)
    threads.join(call.core, channel, thread, user.id)


@route("DELETE", MEMBERS + "/{user}")
def take_out(call: Call) -> None:
    channel, thread = thread_in(call)
    private = channel.type == ChannelType.PRIVATE_THREAD
    if not (private and thread.owner_id == call.core.bot_id):
        need(call.core, channel, Permission.MANAGE_THREADS)
    _check_awake(thread)
    threads.leave(call.core, channel, thread, call.number("user"))


@route("GET", MEMBERS + "/{user}")
def member(call: Call) -> Json:
    channel, thread = thread_in(call)
    user_id = call.number("user")
    if user_id not in thread.members:
        raise refused(10007)
    return thread_member_json(channel, user_id)


@route("GET", MEMBERS)
def members(call: Call) -> list[Json]:
    channel, thread = thread_in(call)
    guild = call.core.guild_of(channel)
    limit, after = call.asked("limit", 100, 1, 100), call.snowflake("after") or 0
    if not call.flag("with_member") or guild is None:
        return [thread_member_json(channel, user_id) for user_id in thread.members]
    page = sorted(user_id for user_id in thread.members if user_id > after)[:limit]
    return [
        {
            **thread_member_json(channel, user_id),
            "member": member_json(call.core.world, guild.members[user_id]),
        }
        for user_id in page
    ]


@route("GET", "/guilds/{guild}/threads/active")
def active(call: Call) -> Json:
    guild = call.guild()
    found = [each for each in guild.threads if each.thread and not each.thread.archived]
    seen = [each for each in found if in_channel(guild, each, call.core.bot_id)]
    return _listed(call.core, seen)


@route("GET", CHANNEL + "/threads/archived/public")
def archived_public(call: Call) -> Json:
    return _archived(call, ChannelType.PUBLIC_THREAD, everyone=True)


@route("GET", CHANNEL + "/threads/archived/private")
def archived_private(call: Call) -> Json:
    call.channel(Permission.MANAGE_THREADS)
    return _archived(call, ChannelType.PRIVATE_THREAD, everyone=True)


@route("GET", CHANNEL + "/users/@me/threads/archived/private")
def archived_mine(call: Call) -> Json:
    return _archived(call, ChannelType.PRIVATE_THREAD, everyone=False)


def thread_in(call: Call) -> tuple[Channel, Thread]:
    channel = call.channel()
    if channel.thread is None:
        raise refused(50024)
    return channel, channel.thread


def _parent(call: Call, wanted: Permission) -> Channel:
    channel = call.channel(wanted)
    if channel.type != ChannelType.TEXT:
        raise refused(50024)
    return channel


def _check_awake(thread: Thread) -> None:
    if thread.archived:
        raise refused(50083)


def _archived(call: Call, kind: int, *, everyone: bool) -> Json:
    """The latest archived first; `before` is a moment."""
    parent = call.channel(Permission.READ_MESSAGE_HISTORY)
    guild = call.core.guild_of(parent)
    limit, until = call.asked("limit", 50, 2, 100), _before(call)
    found = [
        each
        for each in (guild.threads if guild else [])
        if each.thread
        and each.thread.archived
        and each.parent_id == parent.id
        and each.type == kind
        and (until is None or each.thread.archived_at < until)
        and (everyone or call.core.bot_id in each.thread.members)
    ]
    found.sort(key=_archived_at, reverse=True)
    return {**_listed(call.core, found[:limit]), "has_more": len(found) > limit}


def _before(call: Call) -> datetime | None:
    """The list of one's own goes by id, for which the thread's archiving stands in."""
    text = call.request.query.get("before", "")
    if not text.isdecimal():
        return call.moment("before")
    channel = call.core.world.channels.get(int(text))
    return channel.thread.archived_at if channel and channel.thread else None


def _archived_at(channel: Channel) -> float:
    return channel.thread.archived_at.timestamp() if channel.thread else 0.0


def _listed(core: Core, found: list[Channel]) -> Json:
    mine = [each for each in found if each.thread and core.bot_id in each.thread.members]
    return {
        "threads": [channel_json(core.world, each, core.bot_id) for each in found],
        "members": [thread_member_json(each, core.bot_id) for each in mine],
        "has_more": False,
    }
