"""The bot's first answer to an interaction."""

from dataclasses import replace

from bot.sandbox.acts.drafts import Uploads, number_components
from bot.sandbox.acts.messages import Circumstances, change, say
from bot.sandbox.core import Core
from bot.sandbox.interactions import life
from bot.sandbox.interactions.model import Interaction, Kind, State
from bot.sandbox.interactions.payloads import metadata_json
from bot.sandbox.model import Json, Message, MessageFlag, MessageType
from bot.sandbox.refusals import refused
from bot.sandbox.shapes.messages import message_json

MESSAGE, THINKING, LATER, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9


def answer(core: Core, interaction: Interaction, kind: int, data: Json, uploads: Uploads) -> Message | None:
    """Does what the answer says; the message that came of it, where one did."""
    interaction.acknowledged = True
    if kind in (MESSAGE, THINKING):
        return _message(core, interaction, kind, data, uploads)
    if kind == UPDATE:
        return _update(core, interaction, data, uploads)
    if kind == LATER:
        interaction.original_id = interaction.message_id
        life.move(core, interaction, State.THINKING, "update")
    elif kind == CHOICES:
        interaction.choices = list(data.get("choices") or ())
        life.move(core, interaction, State.ANSWERED, "choices")
    else:
        number_components(data["components"])
        life.open_modal(core, interaction, data)
    return None


def circumstances(
    core: Core, interaction: Interaction, *, ephemeral: bool, follows: bool = False
) -> Circumstances:
    """A follow-up replies to the first answer, an answer to a component to the message on which that stands."""
    kinds = {Kind.COMMAND: MessageType.COMMAND if _is_slash(interaction) else MessageType.MENU_COMMAND}
    message_type = MessageType.DEFAULT if follows else kinds.get(interaction.kind, MessageType.DEFAULT)
    replied = interaction.original_id if follows else interaction.message_id
    return Circumstances(
        type=message_type,
        only_for=interaction.user_id if ephemeral else None,
        reply_to=replied if message_type == MessageType.DEFAULT else None,
        interaction=metadata_json(core, interaction),
        through_application=core.bot_id,
    )


def outcome_json(core: Core, interaction: Interaction, kind: int, message: Message | None) -> Json:
    """What `with_response` asks for."""
    told: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    resource: Json = {"type": kind}
    if message:
        channel = core.channel(interaction.channel_id)
        told |= {
            "response_message_id": str(message.id),
            "response_message_loading": bool(message.flags & MessageFlag.LOADING),
            "response_message_ephemeral": message.ephemeral,
        }
        resource["message"] = message_json(core, channel, message, core.bot_id)
    return {"interaction": told, "resource": resource}


def _message(core: Core, interaction: Interaction, kind: int, data: Json, uploads: Uploads) -> Message:
    channel = core.channel(interaction.channel_id)
    ephemeral = bool(int(data.get("flags") or 0) & MessageFlag.EPHEMERAL)
    how = circumstances(core, interaction, ephemeral=ephemeral)
    thinking = kind == THINKING
    message = say(core, channel, core.bot_id, data, uploads=uploads, how=replace(how, loading=thinking))
    interaction.original_id = message.id
    interaction.awaits_content = thinking
    if thinking:
        life.think(core, interaction)
    else:
        life.move(core, interaction, State.ANSWERED, "message")
    return message


def _update(core: Core, interaction: Interaction, data: Json, uploads: Uploads) -> Message:
    channel = core.channel(interaction.channel_id)
    source = channel.messages.get(interaction.message_id or 0)
    if source is None:
        raise refused(10008)
    interaction.original_id = source.id
    message = change(core, channel, source, data, uploads)
    life.move(core, interaction, State.ANSWERED, "update")
    return message


def _is_slash(interaction: Interaction) -> bool:
    return interaction.data.get("type", 1) == 1
