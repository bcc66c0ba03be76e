"""Why someone may know: a line they told, or an answer of theirs that helped with something like it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.questions.routing.features import Nearest
from bot.questions.routing.kept import Kept
from bot.questions.routing.told import Fit

_MEANS_ALIKE = 0.45
"""Cosine from which two texts are about the same thing."""
_CLOSE_ENOUGH = 0.5
"""Part of the best answer's score from which another is worth naming."""


class Kind(StrEnum):
    TOLD = "told"
    ANSWERED = "answered"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Reason:
    """A line the member told (phrase), or what they answered or shared (key of the Kept, and when)."""

    kind: Kind
    phrase: str = ""
    key: int | None = None
    at: datetime | None = None


def reason(member: int, near: Nearest, slots: Sequence[Kept | None], told: Fit | None) -> Reason | None:
    """What they told goes first where it has words or meaning in common: it is what they chose to say."""
    if told is not None and says_so(told):
        return Reason(Kind.TOLD, phrase=told.line)
    kept = _closest(member, near.words, slots) or _closest(member, near.meaning, slots)
    if kept is not None:
        return Reason(Kind.ANSWERED if kept.helped else Kind.SHARED, key=kept.key, at=kept.at)
    return Reason(Kind.TOLD, phrase=told.line) if told is not None and told.grams > 0 else None


def says_so(told: Fit) -> bool:
    return told.words > 0 or told.best >= _MEANS_ALIKE


def _closest(member: int, near: list[tuple[int, float]], slots: Sequence[Kept | None]) -> Kept | None:
    enough = near[0][1] * _CLOSE_ENOUGH if near else 0.0
    return next(
        (kept for slot, score in near if score >= enough and (kept := slots[slot]) and kept.by == member),
        None,
    )
