"""What boards, timelines, fields and spreads have in common: a sheet of paper with a title and the room's accent."""

from collections.abc import Sequence

from bot.pictures import svg
from bot.pictures.palette import ACCENTS, GROUNDS, Theme
from bot.pictures.typeset import Weight, clamped, drawable

WIDTH = 640
MARGIN = 48
TEXT = 27
"""The smallest letter: still readable when the picture is 320 wide."""
LEADING = 1.28
_CORNER = 36
_TITLE = 40
_DOOR = (30, 38)


def head(title: str, room: str, theme: Theme) -> tuple[str, float]:
    """The title beside a small doorway in the room's colour, and where the space below it begins."""
    wide, high = _DOOR
    left = MARGIN + wide + 18
    set_lines = clamped(drawable(title), _TITLE, WIDTH - MARGIN - left, 2, Weight.SEMIBOLD)
    baseline = MARGIN + 36
    arch = f"M0 {high}V{wide / 2:g}A{wide / 2:g} {wide / 2:g} 0 0 1 {wide} {wide / 2:g}V{high}Z"
    door = f'<path d="{arch}" fill="{ACCENTS[room].on(theme)}"/>'
    words = svg.paragraph(left, baseline, set_lines, _TITLE, GROUNDS[theme].ink, weight=Weight.SEMIBOLD)
    below = baseline + max(0, len(set_lines) - 1) * _TITLE * 1.25 + 62
    return svg.moved(MARGIN, baseline - high + 4, door) + words, below


def sheet(height: float, theme: Theme, *parts: str) -> str:
    paper = svg.rect(0, 0, WIDTH, height, GROUNDS[theme].paper, radius=_CORNER)
    return svg.document(WIDTH, height, paper, *parts)


def set_item(text: str, width: float) -> list[str]:
    """What somebody wrote, on two lines of the smallest letter."""
    return clamped(drawable(text), TEXT, width, 2)


def listed(heading: str, items: Sequence[str]) -> str:
    """For alt texts: a heading with what stands under it."""
    if not items:
        return f"{heading}."
    said = "; ".join(each.removesuffix(".") for each in items)
    return f"{heading}: {said}" if said.endswith(("?", "!", "…")) else f"{heading}: {said}."
