"""Messages in channels, threads and direct messages."""

from bot.sandbox.acts.direct import check_may_write_to
from bot.sandbox.acts.messages import change, remove, say
from bot.sandbox.events import MessageChanged, Typing
from bot.sandbox.model import Channel, ChannelType, Json, Message, MessageFlag
from bot.sandbox.permissions import Permission, may, speech_in
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need
from bot.sandbox.rest.router import Routes
from bot.sandbox.rules.messages import check_bulk_delete, check_message
from bot.sandbox.shapes.messages import told_to_bot
from bot.sandbox.snowflakes import first_at

route = Routes()
CHANNEL = "/channels/{channel}"
MESSAGE = CHANNEL + "/messages/{message}"
TWO_WEEKS = 14 * 24 * 3600


@route("POST", CHANNEL + "/messages")
def create(call: Call) -> Json:
    channel = call.channel()
    _check_may_speak(call, channel)
    check_message(call.payload, files=call.filenames)
    _check_may_say(call, channel)
    core = call.core
    nonce = call.payload.get("nonce")
    earlier = core.nonces.earlier(core.bot_id, nonce) if nonce and call.payload.get("enforce_nonce") else None
    message = earlier or say(core, channel, core.bot_id, call.payload, uploads=call.uploads)
    return told_to_bot(core, core.channel(message.channel_id), message)


@route("GET", CHANNEL + "/messages")
def history(call: Call) -> list[Json]:
    """Newest first, as Discord gives them."""
    channel = call.channel()
    limit = call.asked("limit", 50, 1, 100)
    guild = call.core.guild_of(channel)
    if not may(guild, channel, call.core.bot_id, Permission.READ_MESSAGE_HISTORY):
        return []
    found = page(
        channel, call.core.bot_id, limit, **{k: call.snowflake(k) for k in ("before", "after", "around")}
    )
    return [told_to_bot(call.core, channel, message) for message in reversed(found)]


@route("GET", MESSAGE)
def read(call: Call) -> Json:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    return told_to_bot(call.core, channel, call.message(channel))


@route("PATCH", MESSAGE)
def edit(call: Call) -> Json:
    channel = call.channel()
    message = call.message(channel)
    core = call.core
    if message.author_id != core.bot_id:
        return _edit_others(call, channel, message)
    check_open(channel)
    check_message(call.payload, files=call.filenames, editing=told_to_bot(core, channel, message))
    now, age = core.monotonic(), (core.now() - message.created_at).total_seconds()
    core.limits.edit(str(message.id), age, now)
    change(core, channel, message, call.payload, call.uploads)
    return told_to_bot(core, channel, message)


@route("DELETE", MESSAGE)
def delete(call: Call) -> None:
    channel = call.channel()
    message = call.message(channel)
    if message.author_id != call.core.bot_id:
        if channel.guild_id is None:
            raise refused(50003)
        need(call.core, channel, Permission.MANAGE_MESSAGES)
    check_open(channel)
    remove(call.core, channel, [message])


@route("POST", CHANNEL + "/messages/bulk-delete")
def bulk_delete(call: Call) -> None:
    channel = call.channel()
    if channel.guild_id is None:
        raise refused(50003)
    need(call.core, channel, Permission.MANAGE_MESSAGES)
    check_bulk_delete(call.payload)
    ids = {int(each) for each in call.payload["messages"]}
    oldest = first_at(call.core.now()) - (TWO_WEEKS * 1000 << 22)
    if any(message_id < oldest for message_id in ids):
        raise refused(50034)
    found = [message for message_id in sorted(ids) if (message := channel.messages.get(message_id))]
    remove(call.core, channel, [message for message in found if not message.ephemeral], in_bulk=True)


@route("POST", CHANNEL + "/typing")
def typing(call: Call) -> None:
    channel = call.channel()
    _check_may_speak(call, channel)
    call.core.publish(Typing(channel, call.core.bot_id))


def page(
    channel: Channel,
    reader: int,
    limit: int,
    *,
    before: int | None = None,
    after: int | None = None,
    around: int | None = None,
) -> list[Message]:
    """Up to `limit` messages that this reader may see, oldest first."""
    if around is not None:
        half = limit // 2
        older = page(channel, reader, limit - half, before=around + 1)
        return older + page(channel, reader, half, after=around) if half else older
    forward = after is not None and before is None
    source = channel.messages.oldest_first(after or 0) if forward else channel.messages.newest_first(before)
    found: list[Message] = []
    for message in source:
        if len(found) == limit or (after is not None and message.id <= after):
            break
        if message.ephemeral and message.only_for != reader:
            continue
        found.append(message)
    return found if forward else found[::-1]


def check_open(channel: Channel) -> None:
    if channel.thread and channel.thread.archived:
        raise refused(50083)


def _check_may_speak(call: Call, channel: Channel) -> None:
    if channel.type == ChannelType.CATEGORY:
        raise refused(50008)
    if channel.guild_id is None:
        check_may_write_to(call.core, channel)
        return
    need(call.core, channel, speech_in(channel))
    locked = channel.thread and channel.thread.locked
    if locked and not may(call.core.guild_of(channel), channel, call.core.bot_id, Permission.MANAGE_THREADS):
        raise refused(160005)


def _check_may_say(call: Call, channel: Channel) -> None:
    """What a message holds may take rights of its own."""
    takes = {
        Permission.ATTACH_FILES: call.uploads,
        Permission.EMBED_LINKS: call.payload.get("embeds"),
        Permission.SEND_TTS_MESSAGES: call.payload.get("tts"),
        Permission.READ_MESSAGE_HISTORY: call.payload.get("message_reference"),
    }
    if channel.guild_id is not None:
        need(call.core, channel, *(permission for permission, asked in takes.items() if asked))


def _edit_others(call: Call, channel: Channel, message: Message) -> Json:
    """Of someone else's message only the embeds can be suppressed."""
    if set(call.payload) - {"flags"}:
        raise refused(50005)
    need(call.core, channel, Permission.MANAGE_MESSAGES)
    suppress = int(call.payload.get("flags") or 0) & MessageFlag.SUPPRESS_EMBEDS
    message.flags = message.flags & ~MessageFlag.SUPPRESS_EMBEDS | suppress
    call.core.publish(MessageChanged(channel, message))
    return told_to_bot(call.core, channel, message)
