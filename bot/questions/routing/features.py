"""What is known about each candidate for one question, as numbers. A share is of all candidates, and always above nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import exp

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.kept import Kept, KeptAnswers, best
from bot.questions.routing.postings import Scores
from bot.questions.routing.vectors import Matrix

NAMES = ("words", "closest_words", "meaning", "closest_meaning", "lately", "ever", "told")
VOTES = 100
_LATELY_DAYS = 30.0
_SHARPNESS = 12.0
_LEAST = 0.02
"""Added to each share before its logarithm: who has nothing yet is unlikely, not impossible."""

Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The kept answers that come closest to a question, by words and by meaning: slot and how close."""

    words: list[tuple[int, float]]
    meaning: list[tuple[int, float]]


def nearest(answers: KeptAnswers, text: str, meaning: Matrix | None) -> Nearest:
    near = answers.by_meaning(meaning) if meaning is not None else np.zeros(0, np.float32)
    return Nearest(_closest(answers.by_words(text)), _closest(near))


def _closest(scores: Scores) -> list[tuple[int, float]]:
    return [(slot, float(scores[slot])) for slot in best(scores, VOTES)]


def table(
    candidates: Sequence[int],
    near: Nearest,
    *,
    slots: Sequence[Kept | None],
    gave: Mapping[int, tuple[float, float]],
    told: Mapping[int, float],
) -> Table:
    """One row a candidate, one column a name. `gave` tells how much each gave lately and ever."""
    words, closest_words = _votes(candidates, near.words, slots)
    top = near.meaning[0][1] if near.meaning else 0.0
    sharp = [(slot, exp(_SHARPNESS * (score - top))) for slot, score in near.meaning]
    meaning, closest_meaning = _votes(candidates, sharp, slots)
    given = np.array([gave[member] for member in candidates]).reshape(-1, 2)
    shares = (words, closest_words, meaning, closest_meaning, given[:, 0], given[:, 1])
    fits = np.array([told.get(member, 0.0) for member in candidates])
    return np.column_stack([_share(amounts) for amounts in shares] + [fits])


def _votes(
    candidates: Sequence[int], near: Sequence[tuple[int, float]], slots: Sequence[Kept | None]
) -> tuple[Table, Table]:
    """Every near answer votes for who gave it: all votes, and the highest one."""
    row = {member: nth for nth, member in enumerate(candidates)}
    votes, highest = np.zeros(len(candidates)), np.zeros(len(candidates))
    for slot, score in near:
        kept = slots[slot]
        if kept is not None and kept.by in row:
            nth = row[kept.by]
            votes[nth] += score
            highest[nth] = max(highest[nth], score)
    return votes, highest


def _share(amounts: Table) -> Table:
    whole = amounts.sum()
    shares = amounts / whole if whole else np.full(len(amounts), 1 / max(len(amounts), 1))
    return np.log(shares + _LEAST)


def lately(then: datetime, now: datetime) -> float:
    """How much an answer of then counts now: half after thirty days."""
    return 0.5 ** (max((now - then).total_seconds(), 0) / 86_400 / _LATELY_DAYS)
