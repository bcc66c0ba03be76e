"""The few pieces that every picture is made of. What people typed is escaped here and nowhere else."""

from collections.abc import Iterable
from html import escape
from typing import Literal

from bot.pictures.typeset import FAMILY, Weight

Anchor = Literal["start", "middle", "end"]


def document(width: float, height: float, *parts: str, style: str = "") -> str:
    sheet = f"<style>{style}</style>" if style else ""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" font-family="{FAMILY}">'
    return f"{head}{sheet}{''.join(parts)}</svg>"


def rect(x: float, y: float, width: float, height: float, fill: str, *, radius: float = 0) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{radius:g}" fill="{fill}"/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, *, width: float = 2) -> str:
    ends = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"'
    return f'<line {ends} stroke="{stroke}" stroke-width="{width:g}" stroke-linecap="round"/>'


def circle(x: float, y: float, radius: float, fill: str, *, stroke: str = "none") -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}" stroke="{stroke}" stroke-width="3"/>'


def text(
    x: float,
    y: float,
    content: str,
    size: float,
    fill: str,
    *,
    weight: Weight = Weight.REGULAR,
    anchor: Anchor = "start",
) -> str:
    """`content` stands on the line at `y`; it is escaped, so it can be what somebody typed."""
    look = f'font-size="{size:g}" font-weight="{weight.number}" fill="{fill}" text-anchor="{anchor}"'
    return f'<text x="{x:g}" y="{y:g}" {look}>{escape(content)}</text>'


def paragraph(
    x: float,
    y: float,
    set_lines: Iterable[str],
    size: float,
    fill: str,
    *,
    leading: float = 1.25,
    weight: Weight = Weight.REGULAR,
    anchor: Anchor = "start",
) -> str:
    """Lines below each other; the first stands on `y`."""
    return "".join(
        text(x, y + number * size * leading, content, size, fill, weight=weight, anchor=anchor)
        for number, content in enumerate(set_lines)
    )


def moved(x: float, y: float, *parts: str, scale: float = 1) -> str:
    grown = f" scale({scale:g})" if scale != 1 else ""
    return f'<g transform="translate({x:g} {y:g}){grown}">{"".join(parts)}</g>'
