"""Answers to interactions: which kind of answer fits which kind of interaction, and what it may hold."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.rules.forms import Body, Spot, judge, listed, may, need, record
from bot.sandbox.rules.messages import EPHEMERAL, check_message
from bot.sandbox.rules.modals import check_modal
from bot.sandbox.rules.options import INTEGER, NUMBER, STRING, localised
from bot.sandbox.rules.values import anything, number, one_of, text, truth, whole

PING, COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 1, 2, 3, 4, 5
PONG, SAY, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 1, 4, 5, 6, 7, 8, 9
CHOICE_VALUES = {STRING: text(100), INTEGER: whole(), NUMBER: number()}

callback = record({"type": need(whole()), "data": may(anything)})


def fitting(interaction: int, *, on_message: bool) -> tuple[int, ...]:
    """The answers that an interaction takes; a modal submit updates a message only if a component opened the modal."""
    return {
        PING: (PONG,),
        COMMAND: (SAY, DEFER, MODAL),
        COMPONENT: (SAY, DEFER, DEFER_UPDATE, UPDATE, MODAL),
        AUTOCOMPLETE: (CHOICES,),
        MODAL_SUBMIT: (SAY, DEFER, DEFER_UPDATE, UPDATE) if on_message else (SAY, DEFER),
    }[interaction]


def check_callback(
    payload: Any,
    interaction: int,
    *,
    files: Mapping[str, str] | None = None,
    message: Body | None = None,
    option: int = STRING,
) -> None:
    """Refuses an answer to an interaction that Discord would refuse.

    `interaction` is its type, `message` the message that its component (or the component that opened its modal)
    stands on, `option` the type of the option that is being completed.
    """
    judge(callback, payload)
    kind = int(payload["type"])
    allowed = one_of(*fitting(interaction, on_message=message is not None))
    judge(allowed, kind, ["type"])
    data: Any = payload.get("data")
    at = ("data",)
    if kind in (SAY, MODAL, CHOICES) and data is None:
        spot = Spot(path=at)
        spot.missing()
        spot.problems.refuse()
    if kind == SAY:
        check_message(data, files=files, at=at)
    elif kind == UPDATE:
        check_message(data or {}, files=files, editing=message, at=at)
    elif kind == MODAL:
        check_modal(data, at=at)
    elif kind == CHOICES:
        check_choices(data, option)
    elif kind == DEFER:
        judge(record({"flags": may(deferred_flags), "tts": may(truth)}), data or {}, at)


def deferred_flags(value: Any, spot: Spot) -> None:
    """Waiting can be private; that it will be Components V2 is said with the message itself."""
    if isinstance(value, bool) or value not in (0, EPHEMERAL):
        spot.wrong(
            "INTERACTION_CALLBACK_INVALID_FLAGS", "Only the EPHEMERAL flag can be set on a deferred message"
        )


def check_choices(data: Any, option: int) -> None:
    """Refuses what Discord would refuse of an autocomplete's choices."""
    choice = record(
        {
            "name": need(text(100, 1)),
            "name_localizations": may(localised(text(100, 1))),
            "value": need(CHOICE_VALUES[option]),
        }
    )
    judge(record({"choices": need(listed(choice, 25))}), data, ["data"])
