"""What helped before and may be used: found again by its words and by its meaning."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.postings import Postings, Scores
from bot.questions.routing.terms import words
from bot.questions.routing.vectors import WIDTH, Matrix, Vectors

_BLOCK = 4096
_AT_ONCE = 8
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

    def __init__(self, vectors: Vectors | None) -> None:
        self._vectors = vectors
        self._postings = Postings()
        self._slot_of: dict[int, int] = {}
        self._answers: list[Kept | None] = []
        self._free: list[int] = []
        self._waiting: dict[int, None] = {}
        self._meanings = np.zeros((0, WIDTH), np.float16)
        self._moments = array("d")
        self._last: tuple[Matrix, Scores] | None = None

    def __len__(self) -> int:
        return len(self._slot_of)

    @property
    def slots(self) -> Sequence[Kept | None]:
        return self._answers

    def add(self, kept: Kept) -> None:
        self.remove(kept.key)
        self._last = None
        slot = self._free.pop() if self._free else len(self._answers)
        if slot == len(self._answers):
            self._answers.append(None)
            self._moments.append(0)
        self._answers[slot] = kept
        self._moments[slot] = kept.at.timestamp()
        self._slot_of[kept.key] = slot
        self._postings.add(slot, kept.words())
        if self._vectors is not None:
            self._waiting[slot] = None

    def remove(self, key: int) -> Kept | None:
        self._last = None
        slot = self._slot_of.pop(key, None)
        kept = self._answers[slot] if slot is not None else None
        if slot is None or kept is None:
            return None
        self._postings.remove(slot, kept.words())
        self._answers[slot] = None
        self._waiting.pop(slot, None)
        self._meanings[slot : slot + 1] = 0
        self._free.append(slot)
        return kept

    def ages(self, at: datetime) -> Scores:
        """In days; what came at the same moment or later is new."""
        return np.maximum((at.timestamp() - np.array(self._moments)) / _DAY, 0).astype(np.float32)

    def by_words(self, text: str) -> Scores:
        return self._postings.scores(words(text), len(self._answers))

    def by_meaning(self, meaning: Matrix) -> Scores:
        """Cosines; half the memory, so a block at a time goes back to full width."""
        if self._last is not None and self._last[0] is meaning:
            return self._last[1]
        found = np.zeros(len(self._answers), np.float32)
        for start in range(0, min(len(self._answers), len(self._meanings)), _BLOCK):
            block = self._meanings[start : min(start + _BLOCK, len(self._answers))]
            found[start : start + len(block)] = block.astype(np.float32) @ meaning
        self._last = (meaning, found)
        return found

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

    def understand(self, most: int = _AT_ONCE) -> int:
        """Reads the meaning of answers that came newly; returns how many still wait."""
        if self._vectors is None or not self._waiting:
            return 0
        self._last = None
        slots = list(self._waiting)[-most:]
        texts = [kept.question for slot in slots if (kept := self._answers[slot]) is not None]
        if len(self._meanings) < len(self._answers):
            room = max(len(self._answers), 2 * len(self._meanings), 64) - len(self._meanings)
            self._meanings = np.concatenate([self._meanings, np.zeros((room, WIDTH), np.float16)])
        self._meanings[slots] = self._vectors.of(texts)
        for slot in slots:
            del self._waiting[slot]
        return len(self._waiting)

    def vocabulary(self) -> Collection[str]:
        return self._postings.vocabulary()


def best(scores: NDArray[np.float32], most: int) -> list[int]:
    """The slots with the highest scores above nothing, best first; among equals the earlier one."""
    if len(scores) > most:
        near = np.argpartition(-scores, most - 1)[:most]
        near.sort()
    else:
        near = np.arange(len(scores))
    ordered = near[np.argsort(-scores[near], kind="stable")]
    return [int(slot) for slot in ordered if scores[slot] > 0]
