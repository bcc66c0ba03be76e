"""When answers appear, and when they never do."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from bot.unseen.templates import Template

THRESHOLD = 5
ENOUGH_MEMBERS = 7
_BAR = 10


class Outcome(StrEnum):
    SHOWN = "shown"
    EXTENDED = "extended"
    NOTHING = "nothing"


def talks_instead(template: Template, members: int) -> bool:
    """In a small group people can guess who said what: a form to talk by takes the round's place."""
    return template.guarded and members < ENOUGH_MEMBERS


def outcome(template: Template, answers: int, *, extended: bool) -> Outcome:
    """At the moment of closing. A guarded round gets one extension, announced beforehand, and then nothing."""
    if answers >= (THRESHOLD if template.guarded else 1):
        return Outcome.SHOWN
    return Outcome.NOTHING if extended or template.named else Outcome.EXTENDED


def spread(choices: Sequence[str], options: Sequence[str]) -> dict[str, int]:
    """The length of each option's bar, in tenths of all answers: a spread and never a number of people."""
    if len(choices) < THRESHOLD:
        raise ValueError("Below the threshold nothing is computed")
    counted = Counter(choices)
    return {option: round(counted[option] * _BAR / len(choices)) for option in options}
