"""Reactions and pins."""

from bot.sandbox.acts import pins, reactions
from bot.sandbox.model import Channel, Json
from bot.sandbox.permissions import Permission
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call, need
from bot.sandbox.rest.messages import CHANNEL, MESSAGE, check_open
from bot.sandbox.rest.router import Routes
from bot.sandbox.shapes.messages import told_to_bot
from bot.sandbox.shapes.users import user_json

route = Routes()
EMOJI = MESSAGE + "/reactions/{emoji}"


@route("PUT", EMOJI + "/@me")
def react(call: Call) -> None:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    message = call.message(channel)
    check_open(channel)
    emoji = call.text("emoji")
    if emoji not in message.reactions:
        need(call.core, channel, Permission.ADD_REACTIONS)
    reactions.react(call.core, channel, message, call.core.bot_id, emoji)


@route("DELETE", EMOJI + "/@me")
def unreact(call: Call) -> None:
    channel = call.channel()
    check_open(channel)
    reactions.unreact(call.core, channel, call.message(channel), call.core.bot_id, call.text("emoji"))


@route("DELETE", EMOJI + "/{user}")
def unreact_other(call: Call) -> None:
    channel = call.channel(Permission.MANAGE_MESSAGES)
    user = call.core.user(call.number("user"))
    reactions.unreact(call.core, channel, call.message(channel), user.id, call.text("emoji"))


@route("GET", EMOJI)
def who_reacted(call: Call) -> list[Json]:
    channel = call.channel(Permission.READ_MESSAGE_HISTORY)
    message = call.message(channel)
    limit, after = call.asked("limit", 25, 1, 100), call.snowflake("after") or 0
    users = sorted(user for user in message.reactions.get(call.text("emoji"), []) if user > after)
    return [user_json(call.core.user(user)) for user in users[:limit]]


@route("DELETE", EMOJI)
def clear_emoji(call: Call) -> None:
    channel = call.channel(Permission.MANAGE_MESSAGES)
    reactions.clear_emoji(call.core, channel, call.message(channel), call.text("emoji"))


@route("DELETE", MESSAGE + "/reactions")
def clear(call: Call) -> None:
    channel = call.channel(Permission.MANAGE_MESSAGES)
    reactions.clear(call.core, channel, call.message(channel))


@route("PUT", CHANNEL + "/pins/{message}")
@route("PUT", CHANNEL + "/messages/pins/{message}")
def pin(call: Call) -> None:
    channel = _pinnable(call)
    pins.pin(call.core, channel, call.message(channel), call.core.bot_id)


@route("DELETE", CHANNEL + "/pins/{message}")
@route("DELETE", CHANNEL + "/messages/pins/{message}")
def unpin(call: Call) -> None:
    channel = _pinnable(call)
    pins.unpin(call.core, channel, call.message(channel))


@route("GET", CHANNEL + "/pins")
def pinned(call: Call) -> list[Json]:
    channel = call.channel()
    found = pins.pinned(channel)[:50]
    return [told_to_bot(call.core, channel, message) for message in found]


@route("GET", CHANNEL + "/messages/pins")
def pinned_in_pages(call: Call) -> Json:
    channel = call.channel()
    limit, before = call.asked("limit", 50, 1, 50), call.moment("before")
    found = pins.pinned(channel)
    if before:
        found = [message for message in found if message.pinned_at and message.pinned_at < before]
    items = [
        {
            "pinned_at": message.pinned_at.isoformat() if message.pinned_at else None,
            "message": told_to_bot(call.core, channel, message),
        }
        for message in found[:limit]
    ]
    return {"items": items, "has_more": len(found) > limit}


def _pinnable(call: Call) -> Channel:
    channel = call.channel()
    if channel.guild_id is not None:
        need(call.core, channel, Permission.PIN_MESSAGES)
    check_open(channel)
    if call.message(channel).type not in pins.PINNABLE:
        raise refused(50021)
    return channel
