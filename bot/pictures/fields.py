"""What it brought, as a field of patches that lie beside each other: none above, before or better than another."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.pictures import frame, svg
from bot.pictures.palette import GROUNDS, PIGMENTS, Theme
from bot.pictures.typeset import Weight, clamped, drawable, lines

MOST_ITEMS = 3
_GAP = 16
_PATCH_WIDTH = (frame.WIDTH - 2 * frame.MARGIN + 40 - _GAP) / 2
_LEFT = frame.MARGIN - 20
_INSET = 26
_LABEL = 29
_STAGGER = 46
_PIGMENTS = ("moss", "ochre", "sky", "clay", "plum", "sea")
# Each corner rounded differently, so that the patches lie like fields and not like boxes.
_CORNERS = ((58, 34, 70, 40), (36, 66, 42, 60), (64, 44, 36, 72), (42, 58, 64, 34))


@dataclass(frozen=True, slots=True)
class Patch:
    label: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    title: str
    patches: tuple[Patch, ...]
    room: str = "harvest"


def field_svg(field: Field, theme: Theme) -> str:
    """Two columns, the right one lower, each patch as high as what grows in it."""
    head, top = frame.head(field.title, field.room, theme)
    ends = [top - 22, top - 22 + (_STAGGER if len(field.patches) > 1 else 0)]
    parts: list[str] = []
    for number, patch in enumerate(field.patches):
        column = ends.index(min(ends))
        height = _height(patch)
        at = (_LEFT + column * (_PATCH_WIDTH + _GAP), ends[column])
        parts.append(svg.moved(*at, _patch(patch, number, height, theme)))
        ends[column] += height + _GAP
    return frame.sheet(max(ends) - _GAP + frame.MARGIN - 20, theme, head, *parts)


def field_alt(field: Field) -> str:
    patches = (frame.listed(patch.label, patch.items[:MOST_ITEMS]) for patch in field.patches)
    return " ".join([f"{field.title}.", *patches])


def _patch(patch: Patch, number: int, height: float, theme: Theme) -> str:
    ground = GROUNDS[theme]
    wash = PIGMENTS[theme][_PIGMENTS[number % len(_PIGMENTS)]].tint
    shape = f'<path d="{_outline(_PATCH_WIDTH, height, _CORNERS[number % len(_CORNERS)])}" fill="{wash}"/>'
    y = _INSET + 28.0
    label = _label(patch)
    parts = [svg.paragraph(_INSET, y, label, _LABEL, ground.ink, leading=1.15, weight=Weight.SEMIBOLD)]
    y += (len(label) - 1) * _LABEL * 1.15 + 44
    for item in _set_items(patch):
        parts.append(svg.paragraph(_INSET, y, item, frame.TEXT, ground.ink, leading=1.2))
        y += len(item) * frame.TEXT * 1.2 + 12
    return shape + "".join(parts)


def _height(patch: Patch) -> float:
    words = sum(len(item) * frame.TEXT * 1.2 + 12 for item in _set_items(patch))
    return _INSET + 28 + (len(_label(patch)) - 1) * _LABEL * 1.15 + (words + 22 if words else 0) + 30


def _label(patch: Patch) -> Sequence[str]:
    return lines(drawable(patch.label), _LABEL, _PATCH_WIDTH - 2 * _INSET, Weight.SEMIBOLD)


def _set_items(patch: Patch) -> list[list[str]]:
    return [
        clamped(drawable(item), frame.TEXT, _PATCH_WIDTH - 2 * _INSET + 8, 3)
        for item in patch.items[:MOST_ITEMS]
    ]


def _outline(width: float, height: float, corners: tuple[int, int, int, int]) -> str:
    one, two, three, four = corners
    return (
        f"M{one} 0H{width - two:g}Q{width:g} 0 {width:g} {two}V{height - three:g}"
        f"Q{width:g} {height:g} {width - three:g} {height:g}H{four}Q0 {height:g} 0 {height - four:g}V{one}Q0 0 {one} 0Z"
    )
