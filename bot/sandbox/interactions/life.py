"""The life of an interaction: made by a person, three seconds to a first answer, a quarter of an hour in all."""

import asyncio
import secrets
from dataclasses import dataclass

from bot.sandbox.core import Core
from bot.sandbox.events import InteractionMade, InteractionMoved, ModalClosed, ModalOpened
from bot.sandbox.interactions.model import Interaction, Kind, Modal, State
from bot.sandbox.model import Channel, Json
from bot.sandbox.refusals import refused


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an interaction comes from, beyond its data."""

    message_id: int | None = None
    metadata: Json | None = None
    focused_type: int = 3


def make(
    core: Core, kind: Kind, user_id: int, channel: Channel, *, data: Json, origin: Origin | None = None
) -> Interaction:
    origin = origin or Origin()
    interaction = Interaction(
        id=core.snowflakes.next(),
        token=secrets.token_urlsafe(48),
        kind=kind,
        user_id=user_id,
        channel_id=channel.id,
        guild_id=channel.guild_id,
        data=data,
        made_at=core.monotonic(),
        message_id=origin.message_id,
        metadata=origin.metadata or {},
        focused_type=origin.focused_type,
    )
    core.interactions.add(interaction)
    asyncio.get_running_loop().call_later(core.tempo.first_answer, _give_up, core, interaction)
    core.publish(InteractionMade(interaction))
    return interaction


def to_be_answered(core: Core, interaction_id: int, token: str) -> Interaction:
    """The interaction that a callback is for, or Discord's refusal."""
    interaction = core.interactions.get(interaction_id)
    if interaction is None or interaction.token != token or interaction.state == State.FAILED:
        raise refused(10062)
    if interaction.acknowledged:
        raise refused(40060)
    if core.monotonic() - interaction.made_at > core.tempo.first_answer:
        raise refused(10062)
    return interaction


def to_be_followed(core: Core, token: str) -> Interaction:
    """The interaction that a follow-up belongs to; before its first answer its webhook does not exist."""
    interaction = core.interactions.by_token(token)
    if interaction is None:
        raise refused(50027)
    if core.monotonic() - interaction.made_at > core.tempo.token_life:
        raise refused(50027)
    if not interaction.acknowledged:
        raise refused(10015)
    return interaction


def think(core: Core, interaction: Interaction) -> None:
    """Deferred: the person sees "thinking…" until the answer comes or the token ends."""
    move(core, interaction, State.THINKING, "message")
    left = interaction.made_at + core.tempo.token_life - core.monotonic()
    asyncio.get_running_loop().call_later(left, _give_up_thinking, core, interaction)


def move(core: Core, interaction: Interaction, state: State, answer: str | None = None) -> None:
    interaction.state = state
    interaction.answer = answer or interaction.answer
    if interaction.submits and state != State.FAILED:
        close_modal(core, interaction.submits)
    interaction.moved.set()
    core.publish(InteractionMoved(interaction))


def open_modal(core: Core, interaction: Interaction, data: Json) -> None:
    modal = Modal(
        core.snowflakes.next(),
        interaction.id,
        interaction.user_id,
        interaction.channel_id,
        interaction.message_id,
        data,
    )
    interaction.modal = modal
    core.interactions.modals[modal.user_id] = modal
    core.publish(ModalOpened(modal))
    move(core, interaction, State.ANSWERED, "modal")


def close_modal(core: Core, modal: Modal) -> None:
    if core.interactions.modals.get(modal.user_id) is modal:
        del core.interactions.modals[modal.user_id]
        core.publish(ModalClosed(modal))


def _give_up_thinking(core: Core, interaction: Interaction) -> None:
    if interaction.state == State.THINKING:
        move(core, interaction, State.FAILED)


def _give_up(core: Core, interaction: Interaction) -> None:
    if not interaction.acknowledged:
        move(core, interaction, State.FAILED)
