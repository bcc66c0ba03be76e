"""What Discord takes and refuses of a message's components."""

from typing import Any

import pytest

from bot.sandbox.refusals import Refusal
from bot.sandbox.rules.components import judge_components
from bot.sandbox.rules.forms import Spot, judge
from bot.sandbox.rules.messages import check_message
from tests.unit.sandbox_rules.saying import FINE, said, table


def check_components(components: Any, *, v2: bool, attached: tuple[str, ...] = ()) -> None:
    def check(value: Any, spot: Spot) -> None:
        judge_components(value, spot, v2=v2, attached=attached)

    judge(check, components, ("components",))


def button(custom_id: str = "a", **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "custom_id": custom_id, "label": "Meedoen", **more}


def link(**more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 5, "label": "Lees", **more}


def row(*components: Any) -> dict[str, Any]:
    return {"type": 1, "components": list(components)}


def select(options: int = 2, **more: Any) -> dict[str, Any]:
    choices = [{"label": f"Keuze {number}", "value": str(number)} for number in range(options)]
    return {"type": 3, "custom_id": "s", "options": choices, **more}


def words(content: str = "Dag", **more: Any) -> dict[str, Any]:
    return {"type": 10, "content": content, **more}


def container(*components: Any, **more: Any) -> dict[str, Any]:
    return {"type": 17, "components": list(components), **more}


def section(accessory: Any, *components: Any) -> dict[str, Any]:
    return {"type": 9, "components": list(components) or [words()], "accessory": accessory}


def one(option: dict[str, Any]) -> list[Any]:
    return [row({"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "a", **option}]})]


CHANNELS = {"type": 8, "custom_id": "s"}
PICTURE = {"type": 11, "media": {"url": "https://example.org/a.png"}}
IN_ROW = "components.0.components.0"


@table(
    ("five rows", [row(button(str(n))) for n in range(5)], FINE),
    ("six rows", [row(button(str(n))) for n in range(6)], "components: BASE_TYPE_MAX_LENGTH"),
    ("five buttons", [row(*(button(str(n)) for n in range(5)))], FINE),
    (
        "six buttons",
        [row(*(button(str(n)) for n in range(6)))],
        "components.0.components: BASE_TYPE_BAD_LENGTH",
    ),
    ("an empty row", [row()], "components.0.components: BASE_TYPE_BAD_LENGTH"),
    (
        "a select beside a button",
        [row(button(), select())],
        "components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    ("a button without a row", [button()], "components.0: UNION_TYPE_CHOICES"),
    ("text without the flag", [words()], "components.0: UNION_TYPE_CHOICES"),
    ("no type", [{"components": []}], "components.0.type: BASE_TYPE_REQUIRED"),
    ("not an object", ["row"], "components.0: MODEL_TYPE_CONVERT"),
    ("not a list", {"0": row()}, "components: LIST_TYPE_CONVERT"),
    ("label of 80", [row(button(label="l" * 80))], FINE),
    ("label of 81", [row(button(label="l" * 81))], f"{IN_ROW}.label: BASE_TYPE_MAX_LENGTH"),
    ("custom_id of 100", [row(button("c" * 100))], FINE),
    ("custom_id of 101", [row(button("c" * 101))], f"{IN_ROW}.custom_id: BASE_TYPE_BAD_LENGTH"),
    (
        "same custom_id",
        [row(button(), button())],
        "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    (
        "same custom_id, both disabled",
        [row(button(disabled=True), button(disabled=True))],
        "components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    (
        "same id",
        [row(button("a", id=3), button("b", id=3))],
        "components.0.components.1.id: COMPONENT_ID_DUPLICATED",
    ),
    ("id 0 is no id", [row(button("a", id=0), button("b", id=0))], FINE),
    ("no such style", [row(button(style=7))], f"{IN_ROW}.style: BASE_TYPE_CHOICES"),
    ("no custom_id", [row({"type": 2, "style": 1, "label": "a"})], f"{IN_ROW}.custom_id: BASE_TYPE_REQUIRED"),
    ("no label or emoji", [row(button(label=None))], f"{IN_ROW}: BUTTON_COMPONENT_LABEL_REQUIRED"),
    ("an emoji alone", [row(button(label=None, emoji={"name": "🌱", "id": None}))], FINE),
    ("a keycap", [row(button(emoji={"name": "1️⃣"}))], FINE),
    (
        "a word as emoji",
        [row(button(emoji={"name": "plant"}))],
        f"{IN_ROW}.emoji.name: COMPONENT_INVALID_EMOJI",
    ),
    ("an own emoji", [row(button(emoji={"name": "plant", "id": "123", "animated": False}))], FINE),
    ("a link", [row(link(url="https://example.org"))], FINE),
    ("a link of 513", [row(link(url="https://e.org/" + "a" * 499))], f"{IN_ROW}.url: BASE_TYPE_BAD_LENGTH"),
    ("a link to nowhere", [row(link())], f"{IN_ROW}.url: BASE_TYPE_REQUIRED"),
    ("a link by ftp", [row(link(url="ftp://e.org"))], f"{IN_ROW}.url: URL_TYPE_INVALID_SCHEME"),
    ("no address", [row(link(url="example"))], f"{IN_ROW}.url: URL_TYPE_INVALID_URL"),
    (
        "a link with a custom_id",
        [row(link(url="https://e.org", custom_id="a"))],
        f"{IN_ROW}.custom_id: BUTTON_COMPONENT_INVALID_FIELD",
    ),
    ("something for sale", [row({"type": 2, "style": 6, "sku_id": "12"})], FINE),
    (
        "something for sale with a label",
        [row({"type": 2, "style": 6, "sku_id": "12", "label": "Koop"})],
        f"{IN_ROW}: BUTTON_COMPONENT_INVALID_FIELD",
    ),
    ("25 options", [row(select(25))], FINE),
    ("26 options", [row(select(26))], f"{IN_ROW}.options: BASE_TYPE_BAD_LENGTH"),
    (
        "no options",
        [row(select(0))],
        f"{IN_ROW}.options: BASE_TYPE_BAD_LENGTH",
    ),
    ("placeholder of 150", [row(select(placeholder="p" * 150))], FINE),
    (
        "placeholder of 151",
        [row(select(placeholder="p" * 151))],
        f"{IN_ROW}.placeholder: BASE_TYPE_MAX_LENGTH",
    ),
    ("option label of 100", one({"label": "l" * 100}), FINE),
    ("option label of 101", one({"label": "l" * 101}), f"{IN_ROW}.options.0.label: BASE_TYPE_BAD_LENGTH"),
    ("option label of blanks", one({"label": "  "}), f"{IN_ROW}.options.0.label: BASE_TYPE_BAD_LENGTH"),
    ("option value of 101", one({"value": "v" * 101}), f"{IN_ROW}.options.0.value: BASE_TYPE_BAD_LENGTH"),
    ("option description of 100", one({"description": "d" * 100}), FINE),
    (
        "option description of 101",
        one({"description": "d" * 101}),
        f"{IN_ROW}.options.0.description: BASE_TYPE_MAX_LENGTH",
    ),
    ("unknown field of an option", one({"hint": "a"}), f"{IN_ROW}.options.0.hint: UNKNOWN_FIELD"),
    ("choose both", [row(select(2, min_values=2, max_values=2))], FINE),
    ("choose three of two", [row(select(2, max_values=3))], f"{IN_ROW}.options: BASE_TYPE_BAD_LENGTH"),
    (
        "at least two, at most one",
        [row(select(2, min_values=2, max_values=1))],
        f"{IN_ROW}.min_values: SELECT_COMPONENT_MIN_VALUES_EXCEEDED",
    ),
    ("max_values 0", [row(select(max_values=0))], f"{IN_ROW}.max_values: NUMBER_TYPE_MIN"),
    ("max_values 26", [row(select(max_values=26))], f"{IN_ROW}.max_values: NUMBER_TYPE_MAX"),
    ("a channel select", [row({**CHANNELS, "channel_types": [0, 11]})], FINE),
    ("a default channel", [row({**CHANNELS, "default_values": [{"type": "channel", "id": "1"}]})], FINE),
    (
        "a user as default channel",
        [row({**CHANNELS, "default_values": [{"type": "user", "id": "1"}]})],
        f"{IN_ROW}.default_values.0.type: BASE_TYPE_CHOICES",
    ),
    (
        "more defaults than may be chosen",
        [row({**CHANNELS, "default_values": [{"type": "channel", "id": str(n)} for n in range(2)]})],
        f"{IN_ROW}.default_values: SELECT_COMPONENT_DEFAULT_VALUES_COUNT",
    ),
    (
        "options of a user select",
        [row({"type": 5, "custom_id": "s", "options": []})],
        f"{IN_ROW}.options: UNKNOWN_FIELD",
    ),
    (
        "a text field in a message",
        [row({"type": 4, "custom_id": "t", "style": 1})],
        f"{IN_ROW}: UNION_TYPE_CHOICES",
    ),
)
def test_classic_rows(payload: Any, verdict: str) -> None:
    assert said(check_components, payload, v2=False) == verdict


def test_an_option_value_stands_once() -> None:
    twice = {
        "type": 3,
        "custom_id": "s",
        "options": [{"label": "a", "value": "v"}, {"label": "b", "value": "v"}],
    }
    verdict = said(check_components, [row(twice)], v2=False)
    assert verdict == f"{IN_ROW}.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"


def gallery(items: int, **more: Any) -> dict[str, Any]:
    return {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}, **more}] * items}


@table(
    ("40 components", [words() for _ in range(40)], FINE),
    ("41 components", [words() for _ in range(41)], "components: BASE_TYPE_MAX_LENGTH"),
    ("40 with what is inside", [container(*(words() for _ in range(39)))], FINE),
    (
        "41 with what is inside",
        [container(*(words() for _ in range(40)))],
        "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    (
        "an accessory counts",
        [section(button(str(n))) for n in range(14)],
        "components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    ("4,000 characters", [words("a" * 2500), container(words("b" * 1500))], FINE),
    (
        "4,001 characters",
        [words("a" * 2500), container(words("b" * 1501))],
        "components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ),
    ("no text", [words("")], "components.0.content: BASE_TYPE_BAD_LENGTH"),
    ("six rows", [row(button(str(n))) for n in range(6)], FINE),
    ("a section with a button", [section(button())], FINE),
    ("a section with a picture", [section(PICTURE, words(), words(), words())], FINE),
    (
        "a section of four",
        [section(PICTURE, *[words()] * 4)],
        "components.0.components: BASE_TYPE_BAD_LENGTH",
    ),
    (
        "a section of rows",
        [section(button(), row(button("b")))],
        "components.0.components.0: UNION_TYPE_CHOICES",
    ),
    (
        "a section without accessory",
        [{"type": 9, "components": [words()]}],
        "components.0.accessory: BASE_TYPE_REQUIRED",
    ),
    ("a select as accessory", [section(select())], "components.0.accessory: UNION_TYPE_CHOICES"),
    ("a picture by itself", [PICTURE], "components.0: UNION_TYPE_CHOICES"),
    (
        "container in container",
        [container(container(words()))],
        "components.0.components.0: UNION_TYPE_CHOICES",
    ),
    ("an empty container", [container()], "components.0.components: BASE_TYPE_BAD_LENGTH"),
    ("accent", [container(words(), accent_color=0xFFFFFF)], FINE),
    (
        "accent too large",
        [container(words(), accent_color=0x1000000)],
        "components.0.accent_color: NUMBER_TYPE_MAX",
    ),
    ("a line", [{"type": 14, "divider": True, "spacing": 2}], FINE),
    ("a line of spacing 3", [{"type": 14, "spacing": 3}], "components.0.spacing: BASE_TYPE_CHOICES"),
    ("ten pictures", [gallery(10)], FINE),
    ("eleven pictures", [gallery(11)], "components.0.items: BASE_TYPE_BAD_LENGTH"),
    ("alt text of 1024", [gallery(1, description="a" * 1024)], FINE),
    (
        "alt text of 1025",
        [gallery(1, description="a" * 1025)],
        "components.0.items.0.description: BASE_TYPE_BAD_LENGTH",
    ),
    ("a file that came", [{"type": 13, "file": {"url": "attachment://kaart.png"}}], FINE),
    (
        "a file that did not come",
        [{"type": 13, "file": {"url": "attachment://weg.png"}}],
        "components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ),
    (
        "a file from elsewhere",
        [{"type": 13, "file": {"url": "https://example.org/a.pdf"}}],
        "components.0.file.url: URL_TYPE_INVALID_SCHEME",
    ),
    (
        "same custom_id, deep",
        [row(button("x")), container(section(button("x")))],
        "components.1.components.0.accessory.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    (
        "a label in a message",
        [{"type": 18, "label": "a", "component": select()}],
        "components.0: UNION_TYPE_CHOICES",
    ),
)
def test_components_v2(payload: Any, verdict: str) -> None:
    assert said(check_components, payload, v2=True, attached=("kaart.png",)) == verdict


def test_a_refusal_has_discords_own_shape() -> None:
    message = {"content": "Dag", "components": [row(button(label="l" * 81))]}
    with pytest.raises(Refusal) as refused:
        check_message(message)
    fault = {"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 80 or fewer in length."}
    assert refused.value.status == 400
    assert refused.value.body() == {
        "code": 50035,
        "message": "Invalid Form Body",
        "errors": {"components": {"0": {"components": {"0": {"label": {"_errors": [fault]}}}}}},
    }
