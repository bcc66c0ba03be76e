"""What is known about each candidate for one question, as numbers: their shares in what helped before, and what they told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.kept import Kept, KeptAnswers, best
from bot.questions.routing.postings import Scores
from bot.questions.routing.vectors import Matrix

VOTES = 100
_HALF_DAYS = 30.0
_OLD = 0.1
"""What an answer still counts when it is very old."""
_SHARPNESS = 12.0
"""How much more the closest in meaning counts than the next."""
_LEAST = 0.02
"""Added to each share before its logarithm: who has nothing yet is unlikely, not impossible."""

Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The kept answers closest to a question, by words and by meaning: slot, and how much its vote counts."""

    words: list[tuple[int, float]]
    meaning: list[tuple[int, float]]


def nearest(answers: KeptAnswers, text: str, meaning: Matrix | None, at: datetime) -> Nearest:
    fresh = (_OLD + (1 - _OLD) * 0.5 ** (answers.ages(at) / _HALF_DAYS)).astype(np.float32)
    by_words = _closest(answers.by_words(text) * fresh)
    if meaning is None:
        return Nearest(by_words, [])
    alike = answers.by_meaning(meaning)
    sharp = np.exp(_SHARPNESS * (alike - alike.max(initial=0.0)))
    return Nearest(by_words, _closest(np.where(alike > 0, sharp * fresh, 0).astype(np.float32)))


def _closest(scores: Scores) -> list[tuple[int, float]]:
    return [(slot, float(scores[slot])) for slot in best(scores, VOTES)]


def table(
    candidates: Sequence[int],
    near: Nearest,
    *,
    slots: Sequence[Kept | None],
    told: Mapping[int, float],
) -> Table:
    """One row a candidate, one column a name."""
    votes = (_votes(candidates, near.words, slots), _votes(candidates, near.meaning, slots))
    fits = np.array([told.get(member, 0.0) for member in candidates])
    return np.column_stack([*(log_share(amounts) for amounts in votes), fits])


def _votes(
    candidates: Sequence[int], near: Sequence[tuple[int, float]], slots: Sequence[Kept | None]
) -> Table:
    """Every near answer votes for who gave it."""
    row = {member: nth for nth, member in enumerate(candidates)}
    votes = np.zeros(len(candidates))
    for slot, score in near:
        kept = slots[slot]
        if kept is not None and kept.by in row:
            votes[row[kept.by]] += score
    return votes


def log_share(amounts: Table) -> Table:
    """Of all candidates' amounts, and always above nothing."""
    whole = amounts.sum()
    shares = amounts / whole if whole else np.full(len(amounts), 1 / max(len(amounts), 1))
    return np.log(shares + _LEAST)
