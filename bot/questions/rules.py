"""Which questions people ask, how long they may be, and when a group is too small to hide in."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.kernel.errors import DomainError
from bot.kernel.text import plain

TEXT_MOST, LINE_MOST, WORDS_MOST = 500, 300, 1000
LISTED_MOST = 6
"""How many stand in line: those who rest when their turn comes are passed over."""
SHOWN_MOST = 3
SMALL_GROUP = 12
ASKED_MOST = 2
"""Questions to one person in a week, over all who ask."""


class Kind(StrEnum):
    DONE = "done"
    HOW = "how"
    THINK = "think"
    KNOW = "know"
    EXAMPLE = "example"


class Why(StrEnum):
    OFFERS = "offers"
    """Said so of themselves."""
    HELPED = "helped"
    """Helped with something like it."""
    SHARED = "shared"
    """Kept something like it for the group, and lets it point to them."""
    CHOSEN = "chosen"
    SUGGESTED = "suggested"
    """Another member thought of them."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why someone may know, in words of their own or of what they helped with; `on` is when that was."""

    why: Why
    about: str = ""
    on: date | None = None

    def packed(self) -> str:
        return json.dumps([self.why.value, self.about, self.on.isoformat() if self.on else None])


def reason_of(packed: str) -> Reason:
    why, about, on = json.loads(packed)
    return Reason(Why(why), about, date.fromisoformat(on) if on else None)


def written(text: str, most: int = TEXT_MOST) -> str:
    text = plain(text)
    if not text:
        raise DomainError("questions-empty")
    if len(text) > most:
        raise DomainError("questions-long", most=most)
    return text
