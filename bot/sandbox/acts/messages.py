"""Saying, changing and removing messages, by the bot and by people alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.acts.drafts import Uploads, attach, number_components, resolve_media
from bot.sandbox.acts.mentions import settle_mentions
from bot.sandbox.core import Core
from bot.sandbox.events import (
    ChannelChanged,
    ChannelCreated,
    MessageChanged,
    MessageCreated,
    MessagesDeleted,
    ThreadMembersChanged,
)
from bot.sandbox.model import Channel, Json, Message, MessageFlag, MessageType
from bot.sandbox.refusals import invalid_form

SETTABLE_FLAGS = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.SUPPRESS_NOTIFICATIONS | MessageFlag.COMPONENTS_V2


SPOKEN = frozenset({MessageType.DEFAULT, MessageType.REPLY, MessageType.COMMAND, MessageType.MENU_COMMAND})
"""All other types are the channel's own notices."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a message comes about, beyond what its payload says."""

    type: int = MessageType.DEFAULT
    only_for: int | None = None
    reply_to: int | None = None
    interaction: Json | None = None
    through_application: int | None = None
    loading: bool = False


def say(
    core: Core,
    channel: Channel,
    author_id: int,
    payload: Json,
    *,
    uploads: Uploads | None = None,
    how: Circumstances | None = None,
) -> Message:
    how = how or Circumstances()
    message = Message(
        id=core.snowflakes.next(),
        channel_id=channel.id,
        author_id=author_id,
        created_at=core.now(),
        type=how.type,
        tts=bool(payload.get("tts")),
        nonce=payload.get("nonce"),
        reply_to=how.reply_to or _reply(channel, payload),
        interaction=how.interaction,
        through_application=how.through_application,
        only_for=how.only_for,
    )
    if message.reply_to and message.type == MessageType.DEFAULT:
        message.type = MessageType.REPLY
    _fill(core, channel, message, payload, uploads or {})
    if how.loading:
        message.flags |= MessageFlag.LOADING
    post(core, channel, message)
    return message


def post(core: Core, channel: Channel, message: Message) -> None:
    """Puts a finished message in its place and tells of it."""
    if message.type in SPOKEN and not message.ephemeral:
        wake_thread(core, channel, message)
    channel.messages.add(message)
    if not message.ephemeral:
        channel.last_message_id = message.id
        core.world.read_until[message.author_id, channel.id] = message.id
        if channel.thread and message.type != MessageType.THREAD_STARTER:
            channel.thread.sent += 1
    if message.nonce is not None:
        core.nonces.remember(message)
    if channel.guild_id is None and channel.hidden_for:
        channel.hidden_for.clear()
        core.publish(ChannelCreated(channel))
    core.publish(MessageCreated(channel, message))


def change(core: Core, channel: Channel, message: Message, payload: Json, uploads: Uploads) -> Message:
    """An edit; it also ends the "thinking" of a deferred answer."""
    loading = bool(message.flags & MessageFlag.LOADING)
    _fill(core, channel, message, payload, uploads)
    message.flags &= ~MessageFlag.LOADING
    if not loading:
        message.edited_at = core.now()
    core.publish(MessageChanged(channel, message))
    return message


def remove(core: Core, channel: Channel, messages: Sequence[Message], *, in_bulk: bool = False) -> None:
    for message in messages:
        channel.messages.remove(message.id)
        for attachment in message.attachments:
            core.files.remove(channel.id, attachment.id)
    if messages:
        core.publish(MessagesDeleted(channel, tuple(messages), in_bulk))


def wake_thread(core: Core, channel: Channel, message: Message) -> None:
    """Who speaks in a thread joins it, as does who is mentioned there; and speaking opens an archived one."""
    thread = channel.thread
    if thread is None:
        return
    if thread.archived:
        thread.archived = False
        thread.archived_at = core.now()
        core.publish(ChannelChanged(channel))
    guild = core.guild_of(channel)
    present = [user for user in (message.author_id, *message.mentions) if guild and user in guild.members]
    come = tuple(user for user in dict.fromkeys(present) if user not in thread.members)
    if come:
        thread.members.update(dict.fromkeys(come, core.now()))
        core.publish(ThreadMembersChanged(channel, added=come))


def _fill(core: Core, channel: Channel, message: Message, payload: Json, uploads: Uploads) -> None:
    if "content" in payload:
        message.content = payload["content"] or ""
    if "embeds" in payload:
        message.embeds = list(payload["embeds"] or ())
    if "flags" in payload and payload["flags"] is not None:
        keep = message.flags & ~(MessageFlag.SUPPRESS_EMBEDS)
        message.flags = keep | payload["flags"] & SETTABLE_FLAGS
    if message.ephemeral:
        message.flags |= MessageFlag.EPHEMERAL
    if "components" in payload:
        message.components = list(payload["components"] or ())
        number_components(message.components)
    attach(core, channel, message, payload, uploads)
    resolve_media(core, channel, message)
    if "content" in payload or "components" in payload:
        settle_mentions(core, channel, message, payload.get("allowed_mentions"))


def _reply(channel: Channel, payload: Json) -> int | None:
    reference: Json = payload.get("message_reference") or {}
    if not reference.get("message_id"):
        return None
    message_id = int(reference["message_id"])
    replied = channel.messages.get(message_id)
    if replied and not replied.ephemeral:
        return message_id
    if reference.get("fail_if_not_exists", True):
        raise invalid_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    return None
