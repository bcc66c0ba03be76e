"""What helped before and may be used: found again by its words and by its meaning."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.meanings import Meanings
from bot.questions.routing.postings import Postings, Scores
from bot.questions.routing.terms import words
from bot.questions.routing.vectors import Matrix

_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that may be used."""

    key: int
    question: str
    text: str
    by: int
    at: datetime
    helped: bool

    def words(self) -> list[str]:
        return words(f"{self.question}\n{self.text}")


class KeptAnswers:
    """Each answer has a slot, a row number in all arrays; the slot of one that was taken back is used again."""

    def __init__(self) -> None:
        self._postings = Postings()
        self._meanings = Meanings()
        self._slot_of: dict[int, int] = {}
        self._answers: list[Kept | None] = []
        self._free: list[int] = []
        self._unread: dict[int, None] = {}
        self._moments = array("d")

    def __len__(self) -> int:
        return len(self._slot_of)

    @property
    def slots(self) -> Sequence[Kept | None]:
        return self._answers

    def add(self, kept: Kept) -> None:
        self.remove(kept.key)
        slot = self._free.pop() if self._free else len(self._answers)
        if slot == len(self._answers):
            self._answers.append(None)
            self._moments.append(0)
        self._answers[slot] = kept
        self._moments[slot] = kept.at.timestamp()
        self._slot_of[kept.key] = slot
        self._postings.add(slot, kept.words())
        self._unread[slot] = None

    def remove(self, key: int) -> Kept | None:
        slot = self._slot_of.pop(key, None)
        kept = self._answers[slot] if slot is not None else None
        if slot is None or kept is None:
            return None
        self._postings.remove(slot, kept.words())
        self._answers[slot] = None
        self._unread.pop(slot, None)
        self._meanings.take_back(slot)
        self._free.append(slot)
        return kept

    def ages(self, at: datetime) -> Scores:
        """In days; what came at the same moment or later is new."""
        return np.maximum((at.timestamp() - np.array(self._moments)) / _DAY, 0).astype(np.float32)

    def by_words(self, text: str) -> Scores:
        return self._postings.scores(words(text), len(self._answers))

    def by_meaning(self, meaning: Matrix) -> Scores:
        return self._meanings.like(meaning, len(self._answers))

    def alike(self, text: str, meaning: Matrix | None) -> list[tuple[Kept, float]]:
        """Answers whose question or words are like this text, from 1 (the same) down."""
        asked = words(text)
        scores = self._postings.scores(asked, len(self._answers)) / max(self._postings.full(asked), 1e-6)
        if meaning is not None:
            scores = np.maximum(scores, self.by_meaning(meaning))
        return [
            (kept, min(float(scores[slot]), 1.0))
            for slot in best(scores, 32)
            if (kept := self._answers[slot])
        ]

    def unread(self, most: int) -> list[Kept]:
        """The newest whose meaning was not read yet."""
        slots = list(islice(reversed(self._unread), most))
        return [kept for slot in slots if (kept := self._answers[slot]) is not None]

    def read(self, answers: Sequence[Kept], meanings: Matrix) -> int:
        """What these mean, as far as they are still here; returns how many still wait."""
        here = [
            (slot, row)
            for row, kept in enumerate(answers)
            if (slot := self._slot_of.get(kept.key)) is not None and self._answers[slot] is kept
        ]
        if here:
            self._meanings.put([slot for slot, _ in here], meanings[[row for _, row in here]])
        for slot, _ in here:
            self._unread.pop(slot, None)
        if not self._unread:
            self._unread.clear()  # gives back what it grew to
        return len(self._unread)

    def vocabulary(self) -> Collection[str]:
        return self._postings.vocabulary()

    def meanings(self) -> Matrix:
        return self._meanings.held()


def best(scores: NDArray[np.float32], most: int) -> list[int]:
    """The slots with the highest scores above nothing, best first; among equals the earlier one."""
    if len(scores) > most:
        near = np.argpartition(-scores, most - 1)[:most]
        near.sort()
    else:
        near = np.arange(len(scores))
    ordered = near[np.argsort(-scores[near], kind="stable")]
    return [int(slot) for slot in ordered if scores[slot] > 0]
