"""A client of someone's own making: it sends what no screen ever offered, and looks at the answer alone."""

from collections.abc import Mapping

from bot.sandbox.driver import DidNotRespond, Person
from bot.sandbox.driving.texts import form_text, text_of
from bot.sandbox.interactions.life import Origin, close_modal, make
from bot.sandbox.interactions.model import Interaction, Kind, State
from bot.sandbox.model import Json
from bot.sandbox.shapes.messages import message_json
from tests.chat.town import Town

BUTTON, LIST, TEXT_INPUT, LABEL, RADIO = 2, 3, 4, 18, 21
NOTHING: Mapping[str, str] = {}
PATIENCE = 20.0


class Forger:
    """Uses the panel of the group, as whoever it is."""

    def __init__(self, village: Town, person: Person, panel: str = "## Leren tussen huizen") -> None:
        self._core = village.sandbox.core
        self._me = int(person.id)
        self._sight = person.sight
        seen = person.sees(panel)
        self._channel = self._core.channel(int(seen["channel_id"]))
        self._panel = Origin(int(seen["id"]), {"interacted_message_id": seen["id"]})

    async def presses(self, custom_id: str, choice: str | None = None) -> str:
        chosen: Json = {} if choice is None else {"values": [choice]}
        kind = BUTTON if choice is None else LIST
        return await self._answer(
            Kind.COMPONENT, {"custom_id": custom_id[:100], "component_type": kind, "id": 1, **chosen}
        )

    async def submits(self, custom_id: str, *, picked: Mapping[str, str] = NOTHING, **typed: str) -> str:
        answers = [(TEXT_INPUT, *each) for each in typed.items()] + [
            (RADIO, *each) for each in picked.items()
        ]
        fields: list[Json] = [
            {"type": LABEL, "id": 1, "component": {"type": kind, "id": 2, "custom_id": name, "value": value}}
            for kind, name, value in answers
        ]
        return await self._answer(Kind.MODAL, {"custom_id": custom_id[:100], "components": fields})

    async def _answer(self, kind: Kind, data: Json) -> str:
        """The words of the message or the form that this brought."""
        made = make(self._core, kind, self._me, self._channel, data=data, origin=self._panel)
        await made.first_answer(PATIENCE)
        await self._sight.until(lambda: made.state is not State.THINKING, PATIENCE)
        if made.state is not State.ANSWERED:
            raise DidNotRespond(data["custom_id"])
        return self._words(made)

    def _words(self, made: Interaction) -> str:
        if made.modal is not None:
            close_modal(self._core, made.modal)
            return form_text(made.modal.data)
        answer = self._channel.messages.get(made.original_id or 0)
        if answer is None:
            return ""
        return text_of(message_json(self._core, self._channel, answer, self._me))
