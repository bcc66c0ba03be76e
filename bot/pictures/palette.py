"""One quiet palette, light and dark, with one accent a room: for pictures, chat containers and the chat page alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Ground:
    """What everything stands on: paper, ink on it, softer ink for what matters less, lines, and a raised surface."""

    paper: str
    raised: str
    line: str
    soft: str
    ink: str


@dataclass(frozen=True, slots=True)
class Accent:
    """A room's colour: as text on light and on dark paper, and one that is seen on a chat's white and dark alike."""

    light: str
    dark: str
    chat: str

    def on(self, theme: Theme) -> str:
        return self.light if theme is Theme.LIGHT else self.dark

    @property
    def number(self) -> int:
        """For a container's edge in a chat."""
        return int(self.chat.removeprefix("#"), 16)


@dataclass(frozen=True, slots=True)
class Pigment:
    """A flat colour to draw with: itself, its shadow, and the wash it lies on."""

    solid: str
    deep: str
    tint: str


GROUNDS: Mapping[Theme, Ground] = {
    Theme.LIGHT: Ground(paper="#F7F2E8", raised="#FFFDF8", line="#DDD5C5", soft="#5C6866", ink="#25302F"),
    Theme.DARK: Ground(paper="#1F2527", raised="#293032", line="#3C4648", soft="#A9B3AF", ink="#EFE9DC"),
}

ACCENTS: Mapping[str, Accent] = {
    "community": Accent("#086C68", "#76C8C3", "#31948F"),
    "standups": Accent("#2C628D", "#8BBDE8", "#5289B6"),
    "unseen": Accent("#59568E", "#B1B1EA", "#7D7BB7"),
    "reflections": Accent("#7F486E", "#DBA3C8", "#A76D94"),
    "ruimte": Accent("#884B35", "#E5A690", "#B17059"),
    "questions": Accent("#795616", "#D4B17C", "#A17C40"),
    "sessions": Accent("#4C682E", "#A6C28B", "#718E53"),
    "harvest": Accent("#89474A", "#E7A3A4", "#B36C6F"),
    "overview": Accent("#4B6269", "#A5BCC3", "#708890"),
}

PIGMENTS: Mapping[Theme, Mapping[str, Pigment]] = {
    Theme.LIGHT: {
        "clay": Pigment("#CF7350", "#904F36", "#F3DCD1"),
        "ochre": Pigment("#E0AC4B", "#8A6414", "#F1E3C6"),
        "moss": Pigment("#83A65C", "#516E30", "#DCE6D0"),
        "sea": Pigment("#2FA3A1", "#0A6C6C", "#CFE6E4"),
        "sky": Pigment("#5E9CCB", "#2E6896", "#D3E3F1"),
        "plum": Pigment("#BE7A9E", "#824A6B", "#EFDAE5"),
    },
    Theme.DARK: {
        "clay": Pigment("#DC8A6B", "#A55F44", "#482F25"),
        "ochre": Pigment("#E2B45E", "#9C762B", "#43371F"),
        "moss": Pigment("#93B472", "#617F3F", "#313D27"),
        "sea": Pigment("#4DB4B1", "#1F8583", "#1D3F3F"),
        "sky": Pigment("#76ADD9", "#40779F", "#283B4B"),
        "plum": Pigment("#D08FB2", "#985C7D", "#452F3B"),
    },
}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG, from 1 (the same) to 21 (black on white)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
