"""One thing a person did with the bot's commands, components or forms, and how far the answer to it is."""

import asyncio
import contextlib
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from bot.sandbox.model import Json


class Kind(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class State(StrEnum):
    WAITING = "waiting"
    THINKING = "thinking"
    ANSWERED = "answered"
    FAILED = "failed"


@dataclass(slots=True)
class Modal:
    id: int
    interaction_id: int
    user_id: int
    channel_id: int
    message_id: int | None
    data: Json
    """Discord's callback data: custom_id, title, components."""


@dataclass(slots=True)
class Interaction:
    id: int
    token: str
    kind: Kind
    user_id: int
    channel_id: int
    guild_id: int | None
    data: Json
    made_at: float
    """On the machine's own monotonic clock: deadlines are real time."""
    message_id: int | None = None
    """The message whose component was used, or from whose component the form came."""
    metadata: Json = field(default_factory=dict[str, object])
    state: State = State.WAITING
    acknowledged: bool = False
    answer: str | None = None
    original_id: int | None = None
    """The message that `@original` means."""
    awaits_content: bool = False
    """Deferred with "thinking": the first follow-up fills the original."""
    modal: Modal | None = None
    focused_type: int = 3
    """Of an autocomplete: the type of the option that is being typed."""
    submits: Modal | None = None
    """The form that is sent; it closes once the bot took it, so that it can be sent again after a failure."""
    choices: list[Json] | None = None
    moved: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once it no longer waits."""

    async def first_answer(self, wait: float) -> None:
        """Until the bot answered or was too late, or for so many seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.moved.wait(), wait)


class Interactions:
    """The interactions that may still be answered, and a while beyond."""

    def __init__(self, kept_seconds: float) -> None:
        self._kept_seconds = kept_seconds
        self._by_id: OrderedDict[int, Interaction] = OrderedDict()
        self._by_token: dict[str, Interaction] = {}
        self.modals: dict[int, Modal] = {}
        """The form that stands open before someone, by user."""

    def add(self, interaction: Interaction) -> None:
        self._forget_before(interaction.made_at - self._kept_seconds)
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction

    def get(self, interaction_id: int) -> Interaction | None:
        return self._by_id.get(interaction_id)

    def by_token(self, token: str) -> Interaction | None:
        return self._by_token.get(token)

    def clear(self) -> None:
        self._by_id.clear()
        self._by_token.clear()
        self.modals.clear()

    def _forget_before(self, moment: float) -> None:
        while self._by_id:
            interaction_id, oldest = next(iter(self._by_id.items()))
            if oldest.made_at >= moment:
                return
            del self._by_id[interaction_id]
            del self._by_token[oldest.token]
