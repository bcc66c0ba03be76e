"""Modals: what a bot may open, and what a person may send."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.rules import parts
from bot.sandbox.rules.components import check_unique, walk
from bot.sandbox.rules.entered import Problem, Question
from bot.sandbox.rules.forms import Body, Check, Rule, Spot, listed, may, need, record, repeated, union
from bot.sandbox.rules.values import one_of, text, truth, whole


def not_disabled(body: Body, spot: Spot) -> None:
    if body.get("disabled"):
        spot.at("disabled").wrong("COMPONENT_CANNOT_BE_DISABLED", "Components in a modal cannot be disabled")


def required_means_one(body: Body, spot: Spot) -> None:
    if body.get("required", True) is not False and body.get("min_values") == 0:
        spot.at("min_values").wrong(
            "SELECT_COMPONENT_REQUIRED_ZERO_MIN_VALUES",
            "Select menus marked as required cannot have a min_values of 0",
        )


def one_default(body: Body, spot: Spot) -> None:
    if sum(bool(option.get("default")) for option in body["options"]) > 1:
        spot.at("options").wrong("SELECT_COMPONENT_TOO_MANY_DEFAULTS", "Only one option can be the default")


def distinct_values(body: Body, spot: Spot) -> None:
    for index in repeated(option["value"] for option in body["options"]):
        spot.at("options", index, "value").wrong(
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
        )


def sound_boxes(body: Body, spot: Spot) -> None:
    whole_group = parts.all_may_be_ticked(body)
    parts.least_within_most(whole_group, spot)
    parts.sound_options(whole_group, spot)


def text_lengths(body: Body, spot: Spot) -> None:
    least, most = int(body.get("min_length") or 0), int(body.get("max_length") or 4000)
    if least > most:
        spot.at("min_length").wrong("TEXT_INPUT_MIN_LENGTH_EXCEEDED", "min_length cannot exceed max_length")
    spot.at("value").length(len(body.get("value") or ""), 0, most)


def label_inside(body: Body, spot: Spot) -> None:
    if not body["components"][0].get("label"):
        spot.at("components", 0, "label").missing()


text_input = parts.component(
    {
        "custom_id": need(parts.CUSTOM_ID),
        "style": need(one_of(1, 2)),
        "label": may(text(45, 1)),
        "value": may(text(4000)),
        "placeholder": may(text(100)),
        "required": may(truth),
        "min_length": may(whole(0, 4000)),
        "max_length": may(whole(1, 4000)),
    },
    text_lengths,
)


def group(most: int, least: int, *rules: Rule, **counts: Any) -> Check:
    options = need(listed(record(parts.CHOICE), most, least))
    return parts.component({**parts.PICKED, **counts, "options": options}, *rules)


IN_LABEL: dict[int, Check] = {
    parts.TEXT_INPUT: text_input,
    **{kind: build(not_disabled, required_means_one) for kind, build in parts.SELECTS.items()},
    parts.FILE_UPLOAD: parts.component(
        {**parts.PICKED, **parts.counts(10)}, parts.least_within_most, required_means_one
    ),
    parts.RADIO_GROUP: group(10, 2, one_default, distinct_values),
    parts.CHECKBOX_GROUP: group(10, 1, sound_boxes, required_means_one, **parts.counts(10)),
    parts.CHECKBOX: parts.component({"custom_id": need(parts.CUSTOM_ID), "default": may(truth)}),
}
label = parts.component(
    {"label": need(text(45, 1)), "description": may(text(100, 1)), "component": need(union(IN_LABEL))}
)
row = parts.component({"components": need(listed(union({parts.TEXT_INPUT: text_input}), 1, 1))}, label_inside)
TOP = {parts.ROW: row, parts.LABEL: label, parts.TEXT_DISPLAY: parts.text_display}
modal = record(
    {
        "custom_id": need(parts.CUSTOM_ID),
        "title": need(text(45, 1)),
        "components": need(listed(union(TOP), 5, 1)),
    }
)


def check_modal(payload: Any, *, at: tuple[str, ...] = ()) -> None:
    """Refuses a modal that Discord would refuse."""
    spot = Spot(path=at)
    modal(payload, spot)
    if not spot.problems.count:
        check_unique(payload["components"], spot.at("components"))
    spot.problems.refuse()


def check_submit(modal_shown: Body, values: Mapping[str, Any]) -> list[Problem]:
    """What Discord's client would not let a person send.

    `values` by custom_id: text, a list of what was chosen (one of a radio group may stand alone), ticks, files.
    """
    found = walk(modal_shown["components"], Spot())
    questions = {body["custom_id"]: Question(body) for body, _ in found if body.get("custom_id")}
    unknown = [
        Problem(name, "unknown", "The form does not ask this.") for name in values if name not in questions
    ]
    answers = [
        problem for name, question in questions.items() for problem in question.problems(values.get(name))
    ]
    return unknown + answers
