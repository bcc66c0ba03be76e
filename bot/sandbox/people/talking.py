"""What people say, change and read."""

from bot.sandbox.acts.messages import change, remove, say
from bot.sandbox.acts.reactions import react, unreact
from bot.sandbox.core import Core
from bot.sandbox.events import ReadChanged, Typing
from bot.sandbox.model import Channel, ChannelType, Json, Message
from bot.sandbox.people.refusals import NotPossible, no_access, refuse_fields
from bot.sandbox.people.views import message_view
from bot.sandbox.people.visit import Visit
from bot.sandbox.permissions import Permission, speech_in
from bot.sandbox.rest.messages import page
from bot.sandbox.rules.entered import Problem

LONGEST = 2000


def history(visit: Visit) -> Json:
    channel = visit.channel()
    visit.need(channel, Permission.READ_MESSAGE_HISTORY)
    limit = max(1, min(visit.asked("limit") or 50, 100))
    asked = {key: visit.asked(key) for key in ("before", "after", "around")}
    found = page(channel, visit.me.id, limit, **asked)
    first, last = (found[0].id, found[-1].id) if found else (0, 0)
    return {
        "messages": [message_view(visit.core, channel, message, visit.me) for message in found],
        "more_before": bool(found and page(channel, visit.me.id, 1, before=first)),
        "more_after": bool(found and page(channel, visit.me.id, 1, after=last)),
    }


def one(visit: Visit) -> Json:
    channel = visit.channel()
    return message_view(visit.core, channel, visit.message(channel), visit.me)


def pins(visit: Visit) -> Json:
    channel = visit.channel()
    pinned = [message for message in channel.messages.newest_first() if message.pinned_at]
    return {"messages": [message_view(visit.core, channel, message, visit.me) for message in pinned]}


def speak(visit: Visit) -> Json:
    channel = visit.channel()
    _check_may_speak(visit, channel)
    payload: Json = {"content": _text(visit.payload, visit.uploads)}
    if visit.payload.get("reply_to"):
        replied = visit.message(channel, visit.id_in_body("reply_to"))
        payload["message_reference"] = {"message_id": str(replied.id)}
    message = say(visit.core, channel, visit.me.id, payload, uploads=visit.uploads)
    return message_view(visit.core, channel, message, visit.me)


def edit(visit: Visit) -> Json:
    channel, message = _own(visit)
    change(visit.core, channel, message, {"content": _text(visit.payload, message.attachments)}, {})
    return message_view(visit.core, channel, message, visit.me)


def delete(visit: Visit) -> None:
    channel = visit.channel()
    message = visit.message(channel)
    if message.author_id != visit.me.id and not message.ephemeral:
        visit.need(channel, Permission.MANAGE_MESSAGES)
    remove(visit.core, channel, [message])


def add_reaction(visit: Visit) -> None:
    channel = visit.channel()
    message = _reactable(visit, channel)
    emoji = visit.request.match_info["emoji"]
    if emoji not in message.reactions:
        visit.need(channel, Permission.ADD_REACTIONS)
    react(visit.core, channel, message, visit.me.id, emoji)


def take_reaction_back(visit: Visit) -> None:
    channel = visit.channel()
    message = _reactable(visit, channel)
    unreact(visit.core, channel, message, visit.me.id, visit.request.match_info["emoji"])


def read(visit: Visit) -> None:
    channel = visit.channel()
    upto = visit.id_in_body("message_id") if visit.payload.get("message_id") else channel.last_message_id or 0
    mark_read(visit.core, channel, visit.me.id, upto)


def mark_read(core: Core, channel: Channel, user_id: int, upto: int) -> None:
    core.world.read_until[user_id, channel.id] = upto
    core.publish(ReadChanged(channel, user_id))


def typing(visit: Visit) -> None:
    visit.core.publish(Typing(visit.channel(), visit.me.id))


def _reactable(visit: Visit, channel: Channel) -> Message:
    message = visit.message(channel)
    if message.ephemeral:
        raise no_access("Nobody can react to a message that only you see.")
    return message


def _own(visit: Visit) -> tuple[Channel, Message]:
    channel = visit.channel()
    message = visit.message(channel)
    if message.author_id != visit.me.id:
        raise no_access("This is someone else's message.")
    return channel, message


def _text(payload: Json, files: object) -> str:
    text = payload.get("content") or ""
    if not isinstance(text, str):
        refuse_fields([Problem("content", "wrong_type", "This must be text.")])
    if len(text) > LONGEST:
        refuse_fields([Problem("content", "too_long", f"Must be {LONGEST} or fewer in length.")])
    if not text.strip() and not files:
        refuse_fields([Problem("content", "required", "There is nothing to send.")])
    return text.strip()


def _check_may_speak(visit: Visit, channel: Channel) -> None:
    if channel.type == ChannelType.CATEGORY:
        raise no_access("Nothing can be said here.")
    visit.need(channel, speech_in(channel))
    if visit.uploads:
        visit.need(channel, Permission.ATTACH_FILES)
    if channel.thread and channel.thread.locked:
        visit.need(channel, Permission.MANAGE_THREADS)
    if channel.guild_id is None and not _shares(visit, channel):
        raise NotPossible(403, "no_access", "You share no server any more.")


def _shares(visit: Visit, channel: Channel) -> bool:
    one, other = channel.recipients
    return visit.core.world.share_guild(one, other)
