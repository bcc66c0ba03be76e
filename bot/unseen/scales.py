"""Statements scored unseen: the spread of each, which of them is widest, and nothing of one that few answered.

An answer is a choice for each statement, in their order, with a bar between them; empty where someone chose none.
"""

from collections.abc import Mapping, Sequence

from bot.kernel.errors import DomainError
from bot.kernel.text import one_line
from bot.unseen.rules import THRESHOLD, spread

STATEMENTS_MOST, STATEMENT_MOST = 8, 100
_BETWEEN = "|"


def statements_of(typed: str) -> list[str]:
    """One a line."""
    found = [line for each in typed.splitlines() if (line := one_line(each))]
    if not found or len(found) > STATEMENTS_MOST or any(len(line) > STATEMENT_MOST for line in found):
        raise DomainError("unseen-statements-wrong", most=STATEMENTS_MOST, length=STATEMENT_MOST)
    return found


def packed(choices: Sequence[str]) -> str:
    return _BETWEEN.join(choices) if any(choices) else ""


def choices_of(answer: str, statements: int) -> list[str]:
    """As many as there are statements, whatever was stored."""
    found = answer.split(_BETWEEN)[:statements]
    return found + [""] * (statements - len(found))


def judged(answer: str, options: Sequence[str], statements: int) -> str:
    if not answer:
        return ""
    choices = answer.split(_BETWEEN)
    if len(choices) != statements or not {*choices} <= {"", *options}:
        raise DomainError("core-unknown-button")
    return packed(choices)


def most_answered(answers: Sequence[Sequence[str]]) -> int:
    return max((sum(map(bool, column)) for column in zip(*answers, strict=True)), default=0)


def spreads(answers: Sequence[Sequence[str]], options: Sequence[str]) -> dict[str, int]:
    """Each statement's bars, by its place and the option; a statement below the threshold has none."""
    bars: dict[str, int] = {}
    for place, column in enumerate(zip(*answers, strict=True)):
        given = [choice for choice in column if choice]
        if len(given) >= THRESHOLD:
            bars |= {_key(place, option): length for option, length in spread(given, options).items()}
    return bars


def bars_of(result: Mapping[str, int], place: int, options: Sequence[str]) -> list[int]:
    """Empty where too few answered."""
    return [result[_key(place, option)] for option in options if _key(place, option) in result]


def kept(choices: Sequence[str], result: Mapping[str, int], options: Sequence[str]) -> list[str]:
    """What of an answer may stay: that to a statement of which nothing appears is wiped."""
    return [choice if bars_of(result, place, options) else "" for place, choice in enumerate(choices)]


def widest(result: Mapping[str, int], options: Sequence[str], statements: int) -> int | None:
    """The statement on which answers lie furthest apart; None when all lie together. Never the lowest."""
    apart = {place: _apart(bars) for place in range(statements) if (bars := bars_of(result, place, options))}
    place = max(apart, key=lambda each: apart[each], default=None)
    return place if place is not None and apart[place] > 0 else None


def _apart(bars: Sequence[int]) -> float:
    """The variance of the places on the scale."""
    total = sum(bars) or 1
    middle = sum(place * length for place, length in enumerate(bars)) / total
    return sum(length * (place - middle) ** 2 for place, length in enumerate(bars)) / total


def _key(place: int, option: str) -> str:
    return f"{place}:{option}"
