"""What kept answers mean, a row each, held in half of the room that full width would take."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.vectors import WIDTH, Matrix

Scores = NDArray[np.float32]

_FULL = 32_767
"""Whole numbers of two bytes are as exact here as halves of a float, and go back to full width nine times as fast."""
_BLOCK = 256
"""Rows that go back to full width at once, so that no second copy of all is ever held."""


class Meanings:
    """Rows that were never read, or were taken back, hold nothing and are like nothing."""

    def __init__(self) -> None:
        self._rows = np.zeros((0, WIDTH), np.int16)

    def put(self, slots: Sequence[int], meanings: Matrix) -> None:
        room = max(slots) + 1
        if room > len(self._rows):
            more = max(room, len(self._rows) * 5 // 4, 64) - len(self._rows)
            self._rows = np.concatenate([self._rows, np.zeros((more, WIDTH), np.int16)])
        self._rows[list(slots)] = np.rint(meanings * _FULL)

    def take_back(self, slot: int) -> None:
        self._rows[slot : slot + 1] = 0

    def like(self, meaning: Matrix, size: int) -> Scores:
        """The cosine with each of the first `size` rows."""
        found = np.zeros(size, np.float32)
        asked = meaning / _FULL
        block = np.empty((_BLOCK, WIDTH), np.float32)
        for start in range(0, min(size, len(self._rows)), _BLOCK):
            rows = self._rows[start : min(start + _BLOCK, size)]
            wide = block[: len(rows)]
            np.copyto(wide, rows)
            found[start : start + len(rows)] = wide @ asked
        return found

    def held(self) -> Matrix:
        """Every meaning that can still be found."""
        return self._rows[self._rows.any(axis=1)].astype(np.float32) / np.float32(_FULL)
