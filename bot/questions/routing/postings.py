"""BM25 that learns and unlearns one text at a time: for each word, in which slots it stands and how often."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable
from math import log1p

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

_K1, _B = 1.2, 0.75
WORDS_MOST = 48
"""The rarest words of a question; the others weigh next to nothing and cost most."""


_COUNT_BITS = 10
_COUNT_MOST = (1 << _COUNT_BITS) - 1


class Postings:
    """A slot and how often the word stands there share one number: a million of them fit in four megabytes."""

    def __init__(self) -> None:
        self._slots: dict[str, array[int]] = {}
        self._lengths = np.zeros(64, np.float32)
        self._texts = 0

    def add(self, slot: int, words: Iterable[str]) -> None:
        counted = Counter(words)
        for word, count in counted.items():
            self._slots.setdefault(word, array("I")).append(_packed(slot, count))
        if slot >= len(self._lengths):
            self._lengths = np.pad(self._lengths, (0, max(slot + 1 - len(self._lengths), len(self._lengths))))
        self._lengths[slot] = counted.total()
        self._texts += 1

    def remove(self, slot: int, words: Iterable[str]) -> None:
        """Nothing of it stays behind: a word that stood nowhere else is gone."""
        for word, count in Counter(words).items():
            self._slots[word].remove(_packed(slot, count))
            if not self._slots[word]:
                del self._slots[word]
        self._lengths[slot] = 0
        self._texts -= 1

    def scores(self, words: Iterable[str], size: int) -> Scores:
        """How well each of the first `size` slots fits."""
        found = np.zeros(size, np.float32)
        rarest = sorted(set(words) & self._slots.keys(), key=lambda word: (len(self._slots[word]), word))
        if not rarest:
            return found
        lengths = self._lengths[:size]
        norm = _K1 * (1 - _B + _B * lengths * (self._texts / max(float(lengths.sum()), 1)))
        for word in rarest[:WORDS_MOST]:
            packed = np.array(self._slots[word], np.uint32)
            slots, counts = packed >> _COUNT_BITS, (packed & _COUNT_MOST).astype(np.float32)
            found[slots] += self._rarity(word) * counts * (_K1 + 1) / (counts + norm[slots])
        return found

    def full(self, words: Iterable[str]) -> float:
        """What a text would score that holds each of these words once and has the usual length."""
        rarest = sorted((self._rarity(word) for word in set(words)), reverse=True)
        return sum(rarest[:WORDS_MOST])

    def _rarity(self, word: str) -> float:
        among = len(self._slots.get(word, ()))
        return log1p((self._texts - among + 0.5) / (among + 0.5))

    def vocabulary(self) -> Collection[str]:
        return self._slots.keys()


def _packed(slot: int, count: int) -> int:
    return slot << _COUNT_BITS | min(count, _COUNT_MOST)
