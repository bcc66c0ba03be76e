"""From SVG to PNG, with the shipped font and nothing of the machine's own."""

import resvg_py

from bot.pictures.typeset import FAMILY, FONT_FILES


def render(svg: str, *, width: int | None = None) -> bytes:
    """The picture as PNG; `width` scales it. Holds the interpreter while it draws: off the event loop use a Studio."""
    return resvg_py.svg_to_bytes(
        svg_string=svg, width=width, skip_system_fonts=True, font_files=FONT_FILES, font_family=FAMILY
    )
