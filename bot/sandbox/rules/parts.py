"""The single components: buttons, selects, texts, media, and what they may hold. Rules of a whole message: `components`."""

import unicodedata
from collections.abc import Callable

from bot.sandbox.rules.forms import Body, Check, Field, Rule, Spot, listed, may, need, record, repeated
from bot.sandbox.rules.values import one_of, snowflake, text, truth, url, whole

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 9, 10, 11, 12, 13, 14, 17
LABEL, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 18, 19, 21, 22, 23
LINK, PREMIUM = 5, 6
PUNCTUATION_EMOJI = "‼⁉〰"

CUSTOM_ID = text(100, 1)


def component(fields: dict[str, Field], *rules: Rule) -> Check:
    return record({"type": need(whole()), "id": may(whole(0, 2**31 - 1)), **fields}, *rules)


def known_emoji(body: Body, spot: Spot) -> None:
    """A custom emoji has an id; any other must be one of Unicode's."""
    name: str = body["name"]
    symbols = any(
        unicodedata.category(sign) in ("So", "Sm", "Me") or sign in PUNCTUATION_EMOJI for sign in name
    )
    if body.get("id") is None and not symbols:
        spot.at("name").wrong("COMPONENT_INVALID_EMOJI", "Invalid emoji")


EMOJI = record({"name": need(text(32, 1)), "id": may(snowflake), "animated": may(truth)}, known_emoji)


def button_style(body: Body, spot: Spot) -> None:
    """Each style has what leads somewhere of its own: an own id, an address or something for sale."""
    wanted = {LINK: "url", PREMIUM: "sku_id"}.get(body["style"], "custom_id")
    for name in ("custom_id", "url", "sku_id"):
        if name == wanted and body.get(name) is None:
            spot.at(name).missing()
        if name != wanted and body.get(name) is not None:
            spot.at(name).wrong(
                "BUTTON_COMPONENT_INVALID_FIELD", f"A button of this style cannot have a {name}"
            )
    shown = body.get("label") or body.get("emoji")
    if body["style"] == PREMIUM and shown:
        spot.wrong("BUTTON_COMPONENT_INVALID_FIELD", "A premium button cannot have a label or emoji")
    if body["style"] != PREMIUM and not shown:
        spot.wrong("BUTTON_COMPONENT_LABEL_REQUIRED", "A button must have a label or emoji")


button = component(
    {
        "style": need(one_of(1, 2, 3, 4, LINK, PREMIUM)),
        "custom_id": may(CUSTOM_ID),
        "label": may(text(80)),
        "disabled": may(truth),
        "url": may(url("http", "https", "discord", most=512)),
        "sku_id": may(snowflake),
        "emoji": may(EMOJI),
    },
    button_style,
)

CHOICE = {
    "label": need(text(100, 1)),
    "value": need(text(100, 1)),
    "description": may(text(100)),
    "default": may(truth),
}
PICKED = {"custom_id": need(CUSTOM_ID), "required": may(truth)}


def counts(most: int) -> dict[str, Field]:
    return {"min_values": may(whole(0, most)), "max_values": may(whole(1, most))}


def bounds(body: Body) -> tuple[int, int]:
    """How many may be chosen: one, unless it is told."""
    least, most = body.get("min_values"), body.get("max_values")
    return 1 if least is None else least, 1 if most is None else most


def all_may_be_ticked(body: Body) -> Body:
    """A group of boxes lets everything be ticked, unless it is told."""
    return {**body, "max_values": body.get("max_values") or len(body["options"])}


def least_within_most(body: Body, spot: Spot) -> None:
    least, most = bounds(body)
    if body.get("max_values") is not None and least > most:
        spot.at("min_values").wrong(
            "SELECT_COMPONENT_MIN_VALUES_EXCEEDED", "min_values cannot exceed max_values"
        )


def sound_options(body: Body, spot: Spot) -> None:
    options: list[Body] = body["options"]
    for index in repeated(option["value"] for option in options):
        spot.at("options", index, "value").wrong(
            "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
        )
    most = bounds(body)[1]
    if len(options) < most:
        spot.at("options").wrong("BASE_TYPE_BAD_LENGTH", f"Must be between {most} and 25 in length.")
    if sum(bool(option.get("default")) for option in options) > most:
        spot.at("options").wrong(
            "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "More default options than max_values allow"
        )


def sound_defaults(body: Body, spot: Spot) -> None:
    defaults: list[Body] = body.get("default_values") or []
    least, most = bounds(body)
    if defaults and not least <= len(defaults) <= most:
        spot.at("default_values").wrong(
            "SELECT_COMPONENT_DEFAULT_VALUES_COUNT", f"Must be between {least} and {most} in length."
        )
    for index in repeated(str(default["id"]) for default in defaults):
        spot.at("default_values", index).wrong(
            "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value"
        )


SELECT = {**PICKED, **counts(25), "placeholder": may(text(150)), "disabled": may(truth)}


def string_select(*rules: Rule) -> Check:
    options = need(listed(record({**CHOICE, "emoji": may(EMOJI)}), 25, 1))
    return component({**SELECT, "options": options}, least_within_most, sound_options, *rules)


def auto_select(*defaults: str, **more: Field) -> Callable[..., Check]:
    """A select that Discord fills: its defaults are of these kinds."""
    kind = record({"type": need(one_of(*defaults)), "id": need(snowflake)})

    def build(*rules: Rule) -> Check:
        fields = {**SELECT, **more, "default_values": may(listed(kind, 25))}
        return component(fields, least_within_most, sound_defaults, *rules)

    return build


CHANNEL_TYPES = listed(one_of(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16), 25, unique=True)
SELECTS: dict[int, Callable[..., Check]] = {
    STRING_SELECT: string_select,
    USER_SELECT: auto_select("user"),
    ROLE_SELECT: auto_select("role"),
    MENTIONABLE_SELECT: auto_select("user", "role"),
    CHANNEL_SELECT: auto_select("channel", channel_types=may(CHANNEL_TYPES)),
}

text_display = component({"content": need(text(4000, 1))})
ALT_TEXT = may(text(1024, 1))
MEDIA = record({"url": need(url("http", "https", "attachment"))})
thumbnail = component({"media": need(MEDIA), "description": ALT_TEXT, "spoiler": may(truth)})
gallery_item = record({"media": need(MEDIA), "description": ALT_TEXT, "spoiler": may(truth)})
gallery = component({"items": need(listed(gallery_item, 10, 1))})
file = component({"file": need(record({"url": need(url("attachment"))})), "spoiler": may(truth)})
separator = component({"divider": may(truth), "spacing": may(one_of(1, 2))})
