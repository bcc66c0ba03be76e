"""Components of a message: which may stand where, how many, and what must be unique or exist."""

from collections.abc import Collection, Iterator
from typing import Any, cast

from bot.sandbox.rules import parts
from bot.sandbox.rules.forms import Body, Spot, listed, may, need, union
from bot.sandbox.rules.values import truth, whole

MOST_COMPONENTS = 40
MOST_TEXT = 4000
BRANCHES = ("components", "items", "accessory", "component", "media", "file")


def row_width(body: Body, spot: Spot) -> None:
    """A row is five wide: a button takes one, a select all of it."""
    width = 0
    for index, component in enumerate(body["components"]):
        width += 1 if component["type"] == parts.BUTTON else 5
        if width > 5:
            spot.at("components", index).wrong(
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"
            )


IN_ROW = {parts.BUTTON: parts.button} | {kind: build() for kind, build in parts.SELECTS.items()}
row = parts.component({"components": need(listed(union(IN_ROW), 5, 1))}, row_width)
section = parts.component(
    {
        "components": need(listed(union({parts.TEXT_DISPLAY: parts.text_display}), 3, 1)),
        "accessory": need(union({parts.BUTTON: parts.button, parts.THUMBNAIL: parts.thumbnail})),
    }
)
IN_CONTAINER = {
    parts.ROW: row,
    parts.SECTION: section,
    parts.TEXT_DISPLAY: parts.text_display,
    parts.GALLERY: parts.gallery,
    parts.FILE: parts.file,
    parts.SEPARATOR: parts.separator,
}
container = parts.component(
    {
        "components": need(listed(union(IN_CONTAINER), MOST_COMPONENTS, 1)),
        "accent_color": may(whole(0, 0xFFFFFF)),
        "spoiler": may(truth),
    }
)
CLASSIC = listed(union({parts.ROW: row}), 5)
V2 = listed(union({**IN_CONTAINER, parts.CONTAINER: container}), MOST_COMPONENTS)


def walk(value: Any, spot: Spot) -> Iterator[tuple[Body, Spot]]:
    """Every object in a tree of components, with its place: components, gallery items and media."""
    if isinstance(value, list):
        for index, item in enumerate(cast("list[Any]", value)):
            yield from walk(item, spot.at(index))
    elif isinstance(value, dict):
        body = cast("Body", value)
        yield body, spot
        for branch in BRANCHES:
            if branch in body:
                yield from walk(body[branch], spot.at(branch))


def check_unique(components: Any, spot: Spot) -> None:
    """No two components of one message or modal share a custom_id, or an id that was chosen."""
    custom_ids: set[str] = set()
    ids: set[int] = set()
    for body, place in walk(components, spot):
        custom_id, own_id = body.get("custom_id"), body.get("id")
        if custom_id in custom_ids:
            place.at("custom_id").wrong(
                "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
            )
        if own_id and own_id in ids:
            place.at("id").wrong("COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")
        custom_ids |= {custom_id} if custom_id else set()
        ids |= {own_id} if own_id else set()


def check_totals(components: Any, spot: Spot) -> None:
    """Forty components and 4,000 characters in all, however deep they stand."""
    found = [body for body, _ in walk(components, spot) if "type" in body]
    if len(found) > MOST_COMPONENTS:
        spot.wrong(
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            f"The total number of components cannot exceed {MOST_COMPONENTS}",
        )
    if sum(len(body["content"]) for body in found if body["type"] == parts.TEXT_DISPLAY) > MOST_TEXT:
        spot.wrong(
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            f"The total displayable text cannot exceed {MOST_TEXT} characters",
        )


def check_attachments(components: Any, spot: Spot, attached: Collection[str]) -> None:
    """What is shown as attachment://name came along or was there."""
    for body, place in walk(components, spot):
        address: Any = body.get("url", "") if "type" not in body else ""
        scheme, _, name = str(address).partition("attachment://")
        if address and not scheme and name not in attached:
            place.at("url").wrong(
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                "The referenced attachment was not found",
            )


def judge_components(components: Any, spot: Spot, *, v2: bool, attached: Collection[str]) -> None:
    before = spot.problems.count
    (V2 if v2 else CLASSIC)(components, spot)
    if spot.problems.count == before:
        check_unique(components, spot)
        check_totals(components, spot)
        check_attachments(components, spot, attached)
