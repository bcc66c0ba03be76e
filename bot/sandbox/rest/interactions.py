"""Answers to interactions: the callback, the original answer and follow-ups, reached by the interaction's token."""

from typing import Any

from bot.sandbox.acts.messages import change, remove, say
from bot.sandbox.interactions import life
from bot.sandbox.interactions.callback import answer, circumstances, outcome_json
from bot.sandbox.interactions.model import Interaction, Kind, State
from bot.sandbox.model import Channel, Json, Message, MessageFlag
from bot.sandbox.refusals import refused
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Answer, Routes
from bot.sandbox.rules.interactions import check_callback
from bot.sandbox.rules.messages import check_message
from bot.sandbox.shapes.messages import message_json

route = Routes()
WEBHOOK = "/webhooks/{application}/{token}"


@route("POST", "/interactions/{interaction}/{token}/callback", by_path_token=True)
def callback(call: Call) -> Any:
    interaction = life.to_be_answered(call.core, call.number("interaction"), call.text("token"))
    _check_answer(call, interaction)
    kind = int(call.payload["type"])
    data: Json = call.payload.get("data") or {}
    message = answer(call.core, interaction, kind, data, call.uploads)
    if not call.flag("with_response"):
        return None
    return Answer(200, outcome_json(call.core, interaction, kind, message))


@route("POST", WEBHOOK, by_path_token=True)
def follow_up(call: Call) -> Json:
    interaction, channel = _followed(call)
    check_message(call.payload, files=call.filenames)
    if interaction.awaits_content:
        return _fill_original(call, interaction, channel)
    ephemeral = bool(int(call.payload.get("flags") or 0) & MessageFlag.EPHEMERAL)
    how = circumstances(call.core, interaction, ephemeral=ephemeral, follows=True)
    message = say(call.core, channel, call.core.bot_id, call.payload, uploads=call.uploads, how=how)
    return message_json(call.core, channel, message, call.core.bot_id)


@route("GET", WEBHOOK + "/messages/@original", by_path_token=True)
@route("GET", WEBHOOK + "/messages/{message}", by_path_token=True)
def read(call: Call) -> Json:
    _, channel, message = _found(call)
    return message_json(call.core, channel, message, call.core.bot_id)


@route("PATCH", WEBHOOK + "/messages/@original", by_path_token=True)
@route("PATCH", WEBHOOK + "/messages/{message}", by_path_token=True)
def edit(call: Call) -> Json:
    interaction, channel, message = _found(call)
    before = message_json(call.core, channel, message, call.core.bot_id)
    check_message(call.payload, files=call.filenames, editing=before)
    change(call.core, channel, message, call.payload, call.uploads)
    _settle(call, interaction, message)
    return message_json(call.core, channel, message, call.core.bot_id)


@route("DELETE", WEBHOOK + "/messages/@original", by_path_token=True)
@route("DELETE", WEBHOOK + "/messages/{message}", by_path_token=True)
def delete(call: Call) -> None:
    interaction, channel, message = _found(call)
    remove(call.core, channel, [message])
    _settle(call, interaction, message)


@route("GET", WEBHOOK, by_path_token=True)
@route("PATCH", WEBHOOK, by_path_token=True)
@route("DELETE", WEBHOOK, by_path_token=True)
def no_webhook(_call: Call) -> None:
    """An interaction's token is no real webhook."""
    raise refused(10015)


def _check_answer(call: Call, interaction: Interaction) -> None:
    channel = call.core.channel(interaction.channel_id)
    source = channel.messages.get(interaction.message_id or 0)
    check_callback(
        call.body.payload,
        int(interaction.kind),
        files=call.filenames,
        message=message_json(call.core, channel, source, call.core.bot_id) if source else None,
        option=interaction.focused_type,
    )


def _followed(call: Call) -> tuple[Interaction, Channel]:
    if call.number("application") != call.core.bot_id:
        raise refused(10015)
    interaction = life.to_be_followed(call.core, call.text("token"))
    return interaction, call.core.channel(interaction.channel_id)


def _found(call: Call) -> tuple[Interaction, Channel, Message]:
    """The message meant, which this interaction's token must have made (or, for an update, stood on)."""
    interaction, channel = _followed(call)
    original = "message" not in call.request.match_info
    message_id = interaction.original_id if original else call.number("message")
    message = channel.messages.get(message_id or 0)
    if message is None:
        raise refused(10008)
    made_here = (message.interaction or {}).get("id") == str(interaction.id)
    if not made_here and message.id != interaction.original_id:
        raise refused(10008)
    return interaction, channel, message


def _fill_original(call: Call, interaction: Interaction, channel: Channel) -> Json:
    """The first follow-up after "thinking" is the answer itself, ephemeral or not as the deferral said."""
    message = call.core.message(channel, interaction.original_id or 0)
    change(call.core, channel, message, call.payload, call.uploads)
    _settle(call, interaction, message)
    return message_json(call.core, channel, message, call.core.bot_id)


def _settle(call: Call, interaction: Interaction, message: Message) -> None:
    if message.id != interaction.original_id:
        return
    interaction.awaits_content = False
    if interaction.state == State.THINKING:
        on_message = interaction.kind in (Kind.COMPONENT, Kind.MODAL) and message.id == interaction.message_id
        life.move(call.core, interaction, State.ANSWERED, "update" if on_message else "message")
