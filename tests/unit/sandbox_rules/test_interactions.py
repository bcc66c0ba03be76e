"""Which answers an interaction takes."""

from typing import Any

import pytest

from bot.sandbox.rules.interactions import check_callback
from tests.unit.sandbox_rules.saying import FINE, said, table

SAID = {"content": "Dag", "embeds": [], "components": [], "attachments": [], "flags": 0}
MODAL = {
    "custom_id": "m",
    "title": "Mijn week",
    "components": [{"type": 18, "label": "Wat?", "component": {"type": 4, "custom_id": "t", "style": 1}}],
}
DATA: dict[int, Any] = {4: {"content": "Dag"}, 7: {"content": "Ja"}, 8: {"choices": []}, 9: MODAL}
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5


@pytest.mark.parametrize(
    ("interaction", "message", "fitting"),
    [
        (1, None, {1}),
        (COMMAND, None, {4, 5, 9}),
        (COMPONENT, SAID, {4, 5, 6, 7, 9}),
        (AUTOCOMPLETE, None, {8}),
        (SUBMIT, None, {4, 5}),
        (SUBMIT, SAID, {4, 5, 6, 7}),
    ],
)
def test_which_answer_fits(interaction: int, message: Any, fitting: set[int]) -> None:
    for kind in range(14):
        verdict = said(check_callback, {"type": kind, "data": DATA.get(kind)}, interaction, message=message)
        assert verdict == (FINE if kind in fitting else "type: BASE_TYPE_CHOICES"), kind


@table(
    ("a message", {"type": 4, "data": {"content": "Dag", "flags": 64}}, FINE),
    (
        "a message too long",
        {"type": 4, "data": {"content": "a" * 2001}},
        "data.content: BASE_TYPE_MAX_LENGTH",
    ),
    ("an empty message", {"type": 4, "data": {}}, "50006"),
    ("no message", {"type": 4}, "data: BASE_TYPE_REQUIRED"),
    ("waiting", {"type": 5}, FINE),
    ("waiting in private", {"type": 5, "data": {"flags": 64}}, FINE),
    (
        "waiting for v2",
        {"type": 5, "data": {"flags": 64 | 1 << 15}},
        "data.flags: INTERACTION_CALLBACK_INVALID_FLAGS",
    ),
    (
        "a modal without title",
        {"type": 9, "data": {**MODAL, "title": ""}},
        "data.title: BASE_TYPE_BAD_LENGTH",
    ),
    ("no type", {}, "type: BASE_TYPE_REQUIRED"),
)
def test_what_an_answer_holds(payload: Any, verdict: str) -> None:
    assert said(check_callback, payload, COMMAND) == verdict


def choice(**more: Any) -> dict[str, Any]:
    return {"name": "Subsidies", "value": "7", **more}


@table(
    ("25 choices", [choice()] * 25, FINE),
    ("26 choices", [choice()] * 26, "data.choices: BASE_TYPE_MAX_LENGTH"),
    ("name of 100", [choice(name="n" * 100)], FINE),
    ("name of 101", [choice(name="n" * 101)], "data.choices.0.name: BASE_TYPE_BAD_LENGTH"),
    ("value of 101", [choice(value="v" * 101)], "data.choices.0.value: BASE_TYPE_MAX_LENGTH"),
    ("another type", [choice(value=7)], "data.choices.0.value: STRING_TYPE_CONVERT"),
)
def test_choices(payload: Any, verdict: str) -> None:
    assert said(check_callback, {"type": 8, "data": {"choices": payload}}, AUTOCOMPLETE) == verdict


def test_choices_have_the_type_of_their_option() -> None:
    answer = {"type": 8, "data": {"choices": [choice(value=7)]}}
    assert said(check_callback, answer, AUTOCOMPLETE, option=4) == FINE
