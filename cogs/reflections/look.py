"""How standing still looks: the room's accent, and a note as it is quoted."""

from bot.kernel.text import quoted, shorten
from bot.pictures.palette import ACCENTS

ACCENT = ACCENTS["reflections"].number
_LONG = 2600
_SHORT = 300


def cited(question: str, text: str, *, short: bool = False) -> str:
    """The question in bold, what was written below it as a quotation."""
    lines = shorten(quoted(text), _SHORT if short else _LONG).replace("\n", "\n> ")
    return f"**{quoted(question)}**\n> {lines}" if question else f"> {lines}"
