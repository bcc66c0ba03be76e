"""Setting text: what the shipped font can draw, how wide it becomes, and where to break it."""

import unicodedata
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.kernel.text import one_line

FAMILY = "Atkinson Hyperlegible Next"
_FONTS = Path(__file__).parent / "fonts"


class Weight(StrEnum):
    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"

    @property
    def file(self) -> Path:
        return _FONTS / f"AtkinsonHyperlegibleNext-{self}.ttf"

    @property
    def number(self) -> int:
        return 400 if self is Weight.REGULAR else 600


FONT_FILES = [str(weight.file) for weight in Weight]

_MEASURED_AT = 100
_NARROWER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55)
_ELLIPSIS = "…"
_NO_GLYPH = "\uffff"
# Emoji and what belongs to them say something only as a picture; the font has none of them.
_PICTOGRAPHS = ("So", "Sk", "Cn", "Co", "Cs", "Cf")
# What is left of these after composing is a flood of accents, or belongs to a script that the font lacks.
_MARKS = ("Mn", "Me")


def drawable(text: str) -> str:
    """What of a text the font can draw, on one line: emoji go, letters it lacks lose their accent or become dots."""
    kept: list[str] = []
    for character in one_line(text):
        drawn = _drawn(character)
        if drawn and (drawn != _ELLIPSIS or kept[-1:] != [_ELLIPSIS]):
            kept.append(drawn)
    return " ".join("".join(kept).split())


def width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    return _font(weight).getlength(text) * size / _MEASURED_AT


def lines(text: str, size: float, most_width: float, weight: Weight = Weight.REGULAR) -> list[str]:
    """Break at spaces; a word that is wider than a line is broken inside, with a hyphen."""
    broken: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if width(longer, size, weight) <= most_width:
            line = longer
            continue
        if line:
            broken.append(line)
        *full, line = _pieces(word, size, most_width, weight)
        broken.extend(full)
    return [*broken, line] if line else broken


def balanced(text: str, size: float, most_width: float, weight: Weight = Weight.REGULAR) -> list[str]:
    """As few lines as `lines` gives, and those about equally long."""
    broken = lines(text, size, most_width, weight)
    for share in _NARROWER:
        tighter = lines(text, size, most_width * share, weight)
        if len(tighter) > len(broken) or " ".join(tighter) != " ".join(broken):
            break
        broken = tighter
    return broken


def clamped(
    text: str, size: float, most_width: float, most_lines: int, weight: Weight = Weight.REGULAR
) -> list[str]:
    """At most so many lines, the last one ending in an ellipsis when there was more."""
    broken = lines(text, size, most_width, weight)
    if len(broken) <= most_lines:
        return broken
    last = broken[most_lines - 1]
    while last and width(last + _ELLIPSIS, size, weight) > most_width:
        last = last[:-1]
    return [*broken[: most_lines - 1], last.rstrip(" ,;:-") + _ELLIPSIS]


def _drawn(character: str) -> str:
    category = unicodedata.category(character)
    if category in _MARKS:
        return ""
    if character == " " or _has_glyph(character):
        return character
    if category in _PICTOGRAPHS:
        return ""
    base = unicodedata.normalize("NFKD", character)[0]
    return base if _has_glyph(base) else _ELLIPSIS


def _pieces(word: str, size: float, most_width: float, weight: Weight) -> list[str]:
    pieces: list[str] = []
    while width(word, size, weight) > most_width and len(word) > 1:
        end = len(word) - 1
        while end > 1 and width(word[:end] + "-", size, weight) > most_width:
            end -= 1
        pieces.append(word[:end] + "-")
        word = word[end:]
    return [*pieces, word]


@lru_cache(maxsize=4096)
def _has_glyph(character: str) -> bool:
    return _shape(character) != _shape(_NO_GLYPH)


def _shape(character: str) -> bytes:
    canvas = Image.new("L", (2 * _MEASURED_AT, 2 * _MEASURED_AT))
    ImageDraw.Draw(canvas).text((10, 10), character, fill=255, font=_font(Weight.REGULAR))
    return canvas.tobytes()


@lru_cache(maxsize=len(Weight))
def _font(weight: Weight) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(weight.file, _MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)
