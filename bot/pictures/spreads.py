"""How far answers lie apart, as one soft shape a statement: no numbers, no averages, nobody to point at."""

import math
from dataclasses import dataclass

from bot.pictures import frame, svg
from bot.pictures.palette import ACCENTS, GROUNDS, Theme
from bot.pictures.typeset import Weight, clamped, drawable

_HILL = 84
_STEPS = 60
_SOFTNESS = 0.62
_BESIDE = 1.3  # a hill runs out beyond the first and the last step
_LEFT, _RIGHT = frame.MARGIN, frame.WIDTH - frame.MARGIN
_BELOW = 50
_NEARLY = 0.75


@dataclass(frozen=True, slots=True)
class Spread:
    """`shares` says which part of the answers fell on each step of the scale; `ask` marks what to talk about."""

    statement: str
    shares: tuple[float, ...]
    ask: bool = False


@dataclass(frozen=True, slots=True)
class Spreads:
    title: str
    low: str
    high: str
    spreads: tuple[Spread, ...]
    room: str = "unseen"


def spreads_svg(spreads: Spreads, theme: Theme) -> str:
    head, y = frame.head(spreads.title, spreads.room, theme)
    parts: list[str] = []
    for spread in spreads.spreads:
        drawn, y = _row(spread, spreads.room, y, theme)
        parts.append(drawn)
    soft = GROUNDS[theme].soft
    half = (_RIGHT - _LEFT) / 2 - 10
    low, high = (clamped(drawable(end), frame.TEXT, half, 1) for end in (spreads.low, spreads.high))
    ends = svg.paragraph(_LEFT, y, low, frame.TEXT, soft)
    ends += svg.paragraph(_RIGHT, y, high, frame.TEXT, soft, anchor="end")
    return frame.sheet(y + frame.MARGIN, theme, head, *parts, ends)


def spreads_alt(spreads: Spreads, widely: str, closely: str) -> str:
    """`widely` and `closely` are the words for answers that lie far apart or close together."""
    said = (f"{spread.statement}: {widely if is_wide(spread) else closely}." for spread in spreads.spreads)
    return " ".join([f"{spreads.title}.", *said])


def is_wide(spread: Spread) -> bool:
    """Whether answers lie nearly as far apart as when every step had been chosen equally often."""
    mean = sum(step * share for step, share in enumerate(spread.shares))
    apart = sum(share * (step - mean) ** 2 for step, share in enumerate(spread.shares))
    return apart > _NEARLY * (len(spread.shares) ** 2 - 1) / 12


def _row(spread: Spread, room: str, y: float, theme: Theme) -> tuple[str, float]:
    ground = GROUNDS[theme]
    accent = ACCENTS[room].on(theme)
    weight = Weight.SEMIBOLD if spread.ask else Weight.REGULAR
    set_lines = clamped(drawable(spread.statement), frame.TEXT, (_RIGHT - _LEFT) * 0.97, 2, weight)
    words = svg.paragraph(_LEFT, y, set_lines, frame.TEXT, ground.ink, leading=frame.LEADING, weight=weight)
    base = y + (len(set_lines) - 1) * frame.TEXT * frame.LEADING + 22 + _HILL
    strength = 0.9 if spread.ask else 0.45
    hill = f'<path d="{_hill(spread.shares, base)}" fill="{accent}" fill-opacity="{strength}"/>'
    return words + hill + svg.line(_LEFT, base, _RIGHT, base, ground.line, width=3), base + _BELOW


def _hill(shares: tuple[float, ...], base: float) -> str:
    """The answers smoothed until single ones can no longer be told apart; every hill is drawn equally high."""
    last = max(1, len(shares) - 1)
    along = [step / _STEPS * (last + 2 * _BESIDE) - _BESIDE for step in range(_STEPS + 1)]
    heights = [
        sum(share * math.exp(-(((at - step) / _SOFTNESS) ** 2) / 2) for step, share in enumerate(shares))
        for at in along
    ]
    highest = max(heights) or 1
    points = " ".join(
        f"L{_LEFT + (at + _BESIDE) / (last + 2 * _BESIDE) * (_RIGHT - _LEFT):.1f} {base - height / highest * _HILL:.1f}"
        for at, height in zip(along, heights, strict=True)
    )
    return f"M{_LEFT} {base:g}{points}L{_RIGHT} {base:g}Z"
