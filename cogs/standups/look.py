"""How stand-ups look: the room's accent, and what somebody wrote as it is shown: shortened, never markup."""

from collections.abc import Sequence

from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.pictures.palette import ACCENTS
from bot.standups.entries import Part
from bot.standups.rules import FIELD_MOST, Kind

ACCENT = ACCENTS["standups"].number


def cited(text: str, most: int = FIELD_MOST) -> str:
    return "> " + shorten(quoted(text), most).replace("\n", "\n> ")


def told(say: Voice, kind: Kind, parts: Sequence[Part]) -> str:
    """One field of a week, within `FIELD_MOST`; a moment as it was said, the rest as lines."""
    if not parts:
        return ""
    heading = f"**{say('standups-part', kind=kind.value)}**"
    if kind in (Kind.MOMENT, Kind.OBSTACLE):
        return f"{heading}\n{cited(parts[0].text)}"
    return f"{heading}\n{shorten(_lines(say, parts), FIELD_MOST)}"


def _lines(say: Voice, parts: Sequence[Part]) -> str:
    return "\n".join(f"- {quoted(part.text)}{_mark(say, part)}" for part in parts)


def _mark(say: Voice, part: Part) -> str:
    return f" · {say('standups-outcome', outcome=part.outcome.value)}" if part.outcome else ""
