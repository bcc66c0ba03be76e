"""Those who know most are not asked most: who was asked lately steps back a little, for each time."""

from collections import Counter, deque
from datetime import datetime, timedelta

_WINDOW = timedelta(days=7)


class Load:
    def __init__(self) -> None:
        self._asked: deque[tuple[datetime, int]] = deque()
        self._times: Counter[int] = Counter()

    def asked(self, member: int, at: datetime) -> None:
        self._asked.append((at, member))
        self._times[member] += 1

    def shares(self, at: datetime) -> dict[int, float]:
        """Of the times that anyone was asked in the last seven days, the part that came to each."""
        while self._asked and self._asked[0][0] < at - _WINDOW:
            self._times[self._asked.popleft()[1]] -= 1
        self._times = +self._times
        return {member: times / len(self._asked) for member, times in self._times.items()}

    def forget(self, member: int) -> None:
        self._asked = deque(entry for entry in self._asked if entry[1] != member)
        del self._times[member]
