"""What time it is. The only place that reads the system's clock."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """This moment, aware and in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class DrivenClock:
    """A clock that stands still until a test or the demo moves it; it never runs back."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._listeners: list[Callable[[datetime], None]] = []

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: datetime) -> None:
        moment = moment.astimezone(UTC)
        if moment < self._now:
            raise ValueError(f"The clock stands at {self._now} and does not run back to {moment}")
        self._now = moment
        for listener in tuple(self._listeners):
            listener(moment)

    def advance(self, by: timedelta) -> None:
        self.move_to(self._now + by)

    def on_move(self, listener: Callable[[datetime], None]) -> None:
        self._listeners.append(listener)
