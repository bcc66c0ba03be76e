"""The way the group went, month by month, a few things each."""

from dataclasses import dataclass

from bot.pictures import frame, svg
from bot.pictures.palette import ACCENTS, GROUNDS, Theme
from bot.pictures.typeset import Weight, drawable

MOST_ITEMS = 3
_RAIL = frame.MARGIN + 15
_LEFT = frame.MARGIN + 52
_MONTH = 31
_BELOW_ITEM, _BELOW_MONTH = 12, 30


@dataclass(frozen=True, slots=True)
class Happened:
    """`light` puts it in the light: something new got a name, or the course changed."""

    text: str
    light: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    name: str
    items: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    title: str
    months: tuple[Month, ...]
    room: str = "harvest"


def timeline_svg(timeline: Timeline, theme: Theme) -> str:
    head, start = frame.head(timeline.title, timeline.room, theme)
    accent = ACCENTS[timeline.room].on(theme)
    y = start
    parts: list[str] = []
    for month in timeline.months:
        parts.append(svg.circle(_RAIL, y, 8, accent))
        parts.append(svg.text(_LEFT, y + 10, drawable(month.name), _MONTH, accent, weight=Weight.SEMIBOLD))
        drawn, y = _items(month, y + 52, theme)
        parts.append(drawn)
        y += _BELOW_MONTH
    rail = svg.line(_RAIL, start, _RAIL, y - _BELOW_MONTH - 30, GROUNDS[theme].line, width=4)
    return frame.sheet(y + frame.MARGIN - _BELOW_MONTH - 24, theme, head, rail, *parts)


def timeline_alt(timeline: Timeline) -> str:
    months = (
        frame.listed(month.name, [item.text for item in month.items[:MOST_ITEMS]])
        for month in timeline.months
    )
    return " ".join([f"{timeline.title}.", *months])


def _items(month: Month, y: float, theme: Theme) -> tuple[str, float]:
    parts: list[str] = []
    for item in month.items[:MOST_ITEMS]:
        weight = Weight.SEMIBOLD if item.light else Weight.REGULAR
        set_lines = frame.set_item(item.text, (frame.WIDTH - frame.MARGIN - _LEFT) * 0.96)
        ink = GROUNDS[theme].ink
        parts.append(
            svg.paragraph(_LEFT, y, set_lines, frame.TEXT, ink, leading=frame.LEADING, weight=weight)
        )
        y += len(set_lines) * frame.TEXT * frame.LEADING + _BELOW_ITEM
    return "".join(parts), y
