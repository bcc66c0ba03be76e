"""The figures of a replay. Whoever has the ranks can compute all but the time again."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from bot.questions.evaluation.replay import Result

FIRST = 3


@dataclass(frozen=True, slots=True)
class Figures:
    questions: int
    hit_1: float
    hit_3: float
    mrr: float
    macro_recall_3: float
    greatest_share: float
    """Of all first places, the part of the member who had most of them."""
    gini: float
    milliseconds: float


def figures(results: Sequence[Result], members: int) -> Figures:
    """`members`: how many there are in all, for the Gini over first places."""
    if not results:
        return Figures(0, *[0.0] * 7)
    first = Counter(result.ranked[0] for result in results)
    return Figures(
        len(results),
        fmean(_place(result) == 1 for result in results),
        fmean(_place(result) <= FIRST for result in results),
        fmean(1 / _place(result) for result in results),
        _macro_recall(results),
        max(first.values()) / len(results),
        _gini([*first.values()] + [0] * (members - len(first))),
        fmean(result.seconds for result in results) * 1000,
    )


def _place(result: Result) -> int:
    """Of the first who really knew."""
    return 1 + min(result.ranked.index(name) for name in result.gold)


def _macro_recall(results: Sequence[Result]) -> float:
    """Over members who knew something: in which part of their questions they were among the first three."""
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for result in results:
        for name in result.gold:
            found[name].append(name in result.ranked[:FIRST])
    return fmean(fmean(times) for times in found.values())


def _gini(amounts: Sequence[int]) -> float:
    """0: all were named equally often; near 1: always the same one."""
    ordered = sorted(amounts)
    whole = sum(ordered)
    weighed = sum(nth * amount for nth, amount in enumerate(ordered, 1))
    return 2 * weighed / (len(ordered) * whole) - (len(ordered) + 1) / len(ordered) if whole else 0.0
