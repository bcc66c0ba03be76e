"""What Discord takes and refuses of a modal, and what its client lets a person send."""

from typing import Any

import pytest

from bot.sandbox.rules.modals import check_modal, check_submit
from tests.unit.sandbox_rules.saying import FINE, said, table


def field(**more: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": "t", "style": 1, **more}


def label(component: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Wat?", "component": component, **more}


def modal(*components: Any, **more: Any) -> dict[str, Any]:
    return {"custom_id": "m", "title": "Mijn week", "components": list(components), **more}


def choices(kind: int, count: int, custom_id: str = "c", **more: Any) -> dict[str, Any]:
    options = [{"label": str(number), "value": str(number)} for number in range(count)]
    return {"type": kind, "custom_id": custom_id, "options": options, **more}


def default(count: int) -> list[dict[str, Any]]:
    return [{"label": str(number), "value": str(number), "default": number < count} for number in range(3)]


UPLOAD = {"type": 19, "custom_id": "u"}
INSIDE = "components.0.component"


@table(
    ("title of 45", modal(label(field()), title="t" * 45), FINE),
    ("title of 46", modal(label(field()), title="t" * 46), "title: BASE_TYPE_BAD_LENGTH"),
    ("no title", modal(label(field()), title=None), "title: BASE_TYPE_REQUIRED"),
    ("custom_id of 101", modal(label(field()), custom_id="c" * 101), "custom_id: BASE_TYPE_BAD_LENGTH"),
    ("five fields", modal(*(label(field(custom_id=str(n))) for n in range(5))), FINE),
    ("six fields", modal(*(label(field(custom_id=str(n))) for n in range(6))), "components: BASE_TYPE_BAD_LENGTH"),
    ("no fields", modal(), "components: BASE_TYPE_BAD_LENGTH"),
    ("text and a field", modal({"type": 10, "content": "Dag"}, label(field())), FINE),
    ("the older row", modal({"type": 1, "components": [field(label="Wat?")]}), FINE),
    ("the older row without label", modal({"type": 1, "components": [field()]}), "components.0.components.0.label: BASE_TYPE_REQUIRED"),
    ("a button", modal({"type": 1, "components": [{"type": 2}]}), "components.0.components.0: UNION_TYPE_CHOICES"),
    ("a bare field", modal(field()), "components.0: UNION_TYPE_CHOICES"),
    ("label of 45", modal(label(field(), label="l" * 45)), FINE),
    ("label of 46", modal(label(field(), label="l" * 46)), "components.0.label: BASE_TYPE_BAD_LENGTH"),
    ("description of 100", modal(label(field(), description="d" * 100)), FINE),
    ("description of 101", modal(label(field(), description="d" * 101)), "components.0.description: BASE_TYPE_BAD_LENGTH"),
    ("same custom_id", modal(label(field()), label(field())), "components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"),
    ("placeholder of 100", modal(label(field(placeholder="p" * 100))), FINE),
    ("placeholder of 101", modal(label(field(placeholder="p" * 101))), f"{INSIDE}.placeholder: BASE_TYPE_MAX_LENGTH"),
    ("value of 4000", modal(label(field(value="v" * 4000))), FINE),
    ("value of 4001", modal(label(field(value="v" * 4001))), f"{INSIDE}.value: BASE_TYPE_MAX_LENGTH"),
    ("value longer than allowed", modal(label(field(value="vv", max_length=1))), f"{INSIDE}.value: BASE_TYPE_MAX_LENGTH"),
    ("max_length 0", modal(label(field(max_length=0))), f"{INSIDE}.max_length: NUMBER_TYPE_MIN"),
    ("max_length 4001", modal(label(field(max_length=4001))), f"{INSIDE}.max_length: NUMBER_TYPE_MAX"),
    ("least over most", modal(label(field(min_length=3, max_length=2))), f"{INSIDE}.min_length: TEXT_INPUT_MIN_LENGTH_EXCEEDED"),
    ("style 3", modal(label(field(style=3))), f"{INSIDE}.style: BASE_TYPE_CHOICES"),
    ("a select", modal(label(choices(3, 25))), FINE),
    ("a select of 26", modal(label(choices(3, 26))), f"{INSIDE}.options: BASE_TYPE_BAD_LENGTH"),
    ("a disabled select", modal(label(choices(3, 2, disabled=True))), f"{INSIDE}.disabled: COMPONENT_CANNOT_BE_DISABLED"),
    ("required, at least none", modal(label(choices(3, 2, min_values=0))), f"{INSIDE}.min_values: SELECT_COMPONENT_REQUIRED_ZERO_MIN_VALUES"),
    ("optional, at least none", modal(label(choices(3, 2, min_values=0, required=False))), FINE),
    ("a channel", modal(label({"type": 8, "custom_id": "k", "channel_types": [0]})), FINE),
    ("ten files", modal(label({**UPLOAD, "min_values": 1, "max_values": 10})), FINE),
    ("eleven files", modal(label({**UPLOAD, "max_values": 11})), f"{INSIDE}.max_values: NUMBER_TYPE_MAX"),
    ("required, no files", modal(label({**UPLOAD, "min_values": 0})), f"{INSIDE}.min_values: SELECT_COMPONENT_REQUIRED_ZERO_MIN_VALUES"),
    ("ten radios", modal(label(choices(21, 10))), FINE),
    ("eleven radios", modal(label(choices(21, 11))), f"{INSIDE}.options: BASE_TYPE_BAD_LENGTH"),
    ("one radio", modal(label(choices(21, 1))), f"{INSIDE}.options: BASE_TYPE_BAD_LENGTH"),
    ("one radio chosen", modal(label({**choices(21, 3), "options": default(1)})), FINE),
    ("two radios chosen", modal(label({**choices(21, 3), "options": default(2)})), f"{INSIDE}.options: SELECT_COMPONENT_TOO_MANY_DEFAULTS"),
    ("ten boxes", modal(label(choices(22, 10))), FINE),
    ("eleven boxes", modal(label(choices(22, 11))), f"{INSIDE}.options: BASE_TYPE_BAD_LENGTH"),
    ("two boxes ticked", modal(label({**choices(22, 3), "options": default(2)})), FINE),
    ("more ticked than allowed", modal(label({**choices(22, 3, max_values=1), "options": default(2)})), f"{INSIDE}.options: SELECT_COMPONENT_TOO_MANY_DEFAULTS"),
    ("one box", modal(label({"type": 23, "custom_id": "b", "default": True})), FINE),
    ("a required box", modal(label({"type": 23, "custom_id": "b", "required": True})), f"{INSIDE}.required: UNKNOWN_FIELD"),
)  # fmt: skip
def test_modals(payload: Any, verdict: str) -> None:
    assert said(check_modal, payload) == verdict


FORM = modal(
    label(field(min_length=3, max_length=5)),
    label(choices(3, 3, min_values=1, max_values=2)),
    label(choices(21, 3, "r", required=False)),
    label({**UPLOAD, "max_values": 2, "required": False}),
    label({"type": 23, "custom_id": "b"}),
)
FILLED = {"t": "week", "c": ["0"]}


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, []),
        ({"t": "wee", "c": ["0", "1"], "r": "2", "u": [{"file": 0}], "b": True}, []),
        ({"t": "  "}, [("t", "required")]),
        ({"t": None}, [("t", "required")]),
        ({"t": "we"}, [("t", "too_short")]),
        ({"t": "weken!"}, [("t", "too_long")]),
        ({"t": ["week"]}, [("t", "wrong_type")]),
        ({"c": []}, [("c", "required")]),
        ({"c": ["0", "1", "2"]}, [("c", "too_many")]),
        ({"c": ["9"]}, [("c", "not_a_choice")]),
        ({"c": ["1", "1"]}, [("c", "not_a_choice")]),
        ({"r": ["0", "1"]}, [("r", "too_many")]),
        ({"u": [{"file": 0}, {"file": 1}, {"file": 2}]}, [("u", "too_many")]),
        ({"b": "on"}, [("b", "wrong_type")]),
        ({"x": "y"}, [("x", "unknown")]),
    ],
)
def test_what_a_person_may_send(changed: dict[str, Any], verdict: list[tuple[str, str]]) -> None:
    assert said(check_modal, FORM) == FINE
    problems = check_submit(FORM, {**FILLED, **changed})
    assert [(problem.field, problem.problem) for problem in problems] == verdict
