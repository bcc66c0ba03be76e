"""The rules of a week: lines of text, what of last week's plan comes back, when it closes."""

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from bot.kernel.text import plain
from bot.rhythm.rules import moment_on

FIELD_MOST = 300
"""What is shown of a field. More is kept, and asked to be shortened."""
TYPED_MOST = 4000
LINES_MOST = 12
"""What is on more lines than this goes on, on the last one: nothing is lost."""

_BULLET = re.compile(r"^\s*(?:[-*•‣–—]|\d{1,2}[.)])\s+")
_SHORTEST = timedelta(hours=1)


class State(StrEnum):
    AHEAD = "ahead"
    OPEN = "open"
    CLOSED = "closed"
    """The closing question is open and the report is a draft."""
    DONE = "done"
    SKIPPED = "skipped"


class Kind(StrEnum):
    """The parts of a member's week, in the order of the form."""

    MOMENT = "moment"
    DONE = "done"
    PLAN = "plan"
    OBSTACLE = "obstacle"


class Outcome(StrEnum):
    """What became of a plan. None of them is better than another."""

    DONE = "done"
    DIFFERENT = "different"
    LET_GO = "let-go"
    BUSY = "busy"


class Help(StrEnum):
    TIP = "tip"
    PERSON = "person"
    HANDS = "hands"
    HEARD = "heard"

    @property
    def calls(self) -> bool:
        """Whether the group is asked. Who only wanted to say it asks nothing."""
        return self is not Help.HEARD


def lines(text: str) -> tuple[str, ...]:
    """A field as lines, without the bullets that people type in front of them."""
    found = [line for each in plain(text).splitlines() if (line := _BULLET.sub("", each).strip())]
    if len(found) <= LINES_MOST:
        return tuple(found)
    return (*found[: LINES_MOST - 1], " · ".join(found[LINES_MOST - 1 :]))


def whole(text: str) -> tuple[str, ...]:
    """A field that is one thing, however many lines it has."""
    kept = plain(text)
    return (kept,) if kept else ()


def matched(new: Sequence[str], old: Sequence[str]) -> list[int | None]:
    """For each new line the old one that it is: the same words first, then what is left, in order.

    So a corrected line keeps what was said about it, and a line that was taken away takes that with it.
    """
    free = dict(enumerate(old))
    found: list[int | None] = []
    for line in new:
        same = next((place for place, text in free.items() if text.casefold() == line.casefold()), None)
        found.append(same)
        if same is not None:
            del free[same]
    if len(new) != len(old):
        return found
    return [place if same is None and place in free else same for place, same in enumerate(found)]


def closing(opened_at: datetime, days: int, at: time, zone: tzinfo) -> datetime:
    """So many days after the opening at an hour; never within the hour."""
    day = opened_at.astimezone(zone).toordinal() + days
    moment = moment_on(day, at, zone)
    while moment < opened_at + _SHORTEST:
        day += 1
        moment = moment_on(day, at, zone)
    return moment


def too_long(texts: Sequence[str]) -> bool:
    """A field of which only the beginning can be shown."""
    return sum(len(text) for text in texts) > FIELD_MOST
