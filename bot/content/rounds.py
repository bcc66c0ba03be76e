"""Choosing without repeating: nothing comes back before everything was seen. What was seen is data, in and out."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Choose = Callable[[Sequence[str]], str]
"""Picks one with even chances."""

_by_chance = random.SystemRandom()


def by_chance(options: Sequence[str]) -> str:
    return _by_chance.choice(options)


@dataclass(frozen=True, slots=True)
class Fresh:
    """What was chosen, and what has been seen in this round, the newest last."""

    key: str
    seen: tuple[str, ...]


def fresh(options: Sequence[str], seen: Sequence[str], choose: Choose = by_chance) -> Fresh:
    """One of the options that this round has not seen. When all were seen a new round begins, never with the last one.

    Options may come and go between two choices: what was added waits unseen, what is gone is never chosen.
    """
    unseen = [option for option in options if option not in seen]
    if unseen:
        key = choose(unseen)
        return Fresh(key, (*seen, key))
    others = [option for option in options if option != seen[-1]]
    key = choose(others or options)
    return Fresh(key, (key,))


def this_round(options: Sequence[str], seen: Sequence[str]) -> tuple[str, ...]:
    """Of everything ever had, what belongs to the round that is going on."""
    had: tuple[str, ...] = ()
    for key in seen:
        had = fresh(options, had, lambda _, key=key: key).seen if key in options else had
    return had
