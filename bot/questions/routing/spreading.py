"""Those who know most are not asked most: who was asked lately steps back a little, for each time."""

from collections import Counter, deque
from collections.abc import Sequence
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from bot.questions.routing.settings import Settings

Table = NDArray[np.float64]

_WINDOW = timedelta(days=7)
_SOON = 3
"""Added to the asks of a week, so that the first few weigh less."""
_TAKE_TURNS = 3


class Load:
    def __init__(self) -> None:
        self._asked: deque[tuple[datetime, int]] = deque()
        self._times: Counter[int] = Counter()

    def asked(self, member: int, at: datetime) -> None:
        self._asked.append((at, member))
        self._times[member] += 1

    def shares(self, at: datetime, candidates: Sequence[int]) -> Table:
        """How often each was asked in the last seven days, measured in fair shares: 1 is as often as all on average."""
        while self._asked and self._asked[0][0] < at - _WINDOW:
            self._times[self._asked.popleft()[1]] -= 1
        self._times = +self._times
        asked = np.array([self._times[member] for member in candidates], np.float64)
        return asked * len(candidates) / (len(self._asked) + _SOON)

    def forget(self, member: int) -> None:
        self._asked = deque(entry for entry in self._asked if entry[1] != member)
        del self._times[member]


def spread(scores: Table, ever: Table, shares: Table, settings: Settings) -> Table:
    """`ever`: the logarithm of each one's part in all that helped. The three likeliest then take turns in being first."""
    fair = scores - settings.fairness * ever - settings.load * shares
    likeliest = np.argsort(-fair, kind="stable")[:_TAKE_TURNS]
    turns = likeliest[np.argsort(-(fair - settings.turns * shares)[likeliest], kind="stable")]
    fair[turns] = np.sort(fair[likeliest])[::-1]
    return fair
