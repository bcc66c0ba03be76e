"""The board of a round: what the group does, from intended to shared. Activities, never people or numbers."""

from dataclasses import dataclass

from bot.pictures import frame, svg
from bot.pictures.palette import ACCENTS, GROUNDS, Theme
from bot.pictures.typeset import Weight, drawable

_RAIL = frame.MARGIN + 15
_LEFT = frame.MARGIN + 52
_HEADING = 29
_RADIUS = 13
_BELOW_ITEM, _BELOW_LANE = 12, 30


@dataclass(frozen=True, slots=True)
class Lane:
    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The lanes follow each other as a road: what is intended first, what is shared last."""

    title: str
    lanes: tuple[Lane, ...]
    room: str = "standups"


def board_svg(board: Board, theme: Theme) -> str:
    head, y = frame.head(board.title, board.room, theme)
    accent = ACCENTS[board.room].on(theme)
    parts: list[str] = []
    stops: list[float] = []
    for lane in board.lanes:
        stops.append(y)
        drawn, y = _lane(lane, y, accent, theme)
        parts.append(drawn)
    rail = svg.line(_RAIL, stops[0], _RAIL, stops[-1], GROUNDS[theme].line, width=4) if stops else ""
    marks = [_mark(stop, number / max(1, len(stops) - 1), accent, theme) for number, stop in enumerate(stops)]
    return frame.sheet(y + frame.MARGIN - _BELOW_LANE - 28, theme, head, rail, *marks, *parts)


def board_alt(board: Board) -> str:
    return " ".join([f"{board.title}.", *(frame.listed(lane.heading, lane.items) for lane in board.lanes)])


def _lane(lane: Lane, y: float, accent: str, theme: Theme) -> tuple[str, float]:
    ground = GROUNDS[theme]
    colour = accent if lane.items else ground.soft
    parts = [svg.text(_LEFT, y + 10, drawable(lane.heading), _HEADING, colour, weight=Weight.SEMIBOLD)]
    y += 50
    for item in lane.items:
        set_lines = frame.set_item(item, frame.WIDTH - frame.MARGIN - _LEFT)
        parts.append(svg.paragraph(_LEFT, y, set_lines, frame.TEXT, ground.ink, leading=frame.LEADING))
        y += len(set_lines) * frame.TEXT * frame.LEADING + _BELOW_ITEM
    return "".join(parts), y + _BELOW_LANE


def _mark(y: float, along: float, accent: str, theme: Theme) -> str:
    """A circle that fills on the way: empty, filling, full."""
    ring = svg.circle(_RAIL, y, _RADIUS, GROUNDS[theme].paper, stroke=accent)
    return ring + (svg.circle(_RAIL, y, _RADIUS * along, accent) if along else "")
