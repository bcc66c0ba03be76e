"""Opening direct messages."""

from bot.sandbox.acts.direct import direct_channel
from bot.sandbox.model import Json
from bot.sandbox.refusals import invalid_form, refused
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Routes
from bot.sandbox.shapes.places import channel_json

route = Routes()


@route("POST", "/users/@me/channels")
def open_direct(call: Call) -> Json:
    """Opening always works for whoever exists; whether they can be written to shows with the first message."""
    text = str(call.payload.get("recipient_id", ""))
    if not text.isdecimal():
        raise invalid_form("recipient_id", "NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
    recipient = call.core.world.users.get(int(text))
    if recipient is None:
        raise refused(10013)
    if recipient.bot:
        raise refused(50007)
    channel = direct_channel(call.core, call.core.bot_id, recipient.id)
    return channel_json(call.core.world, channel, call.core.bot_id)
