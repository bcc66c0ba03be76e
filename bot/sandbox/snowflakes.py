"""Ids that carry the driven clock's time, always growing."""

from datetime import UTC, datetime, timedelta

from bot.kernel.clock import Clock

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def first_at(moment: datetime) -> int:
    """The smallest id that this moment can have."""
    return int((moment - EPOCH).total_seconds() * 1000) << 22


def moment_of(snowflake: int) -> datetime:
    return EPOCH + timedelta(milliseconds=snowflake >> 22)


class Snowflakes:
    """A standing clock still gives growing ids: they run ahead of it by a millisecond per four million."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        self._last = max(self._last + 1, first_at(self._clock.now()))
        return self._last
