"""How long to wait: before trying again, between two edits of one message, and for one's turn beside others."""

from datetime import datetime, timedelta

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
MOST_ATTEMPTS = 12
LATE = timedelta(minutes=15)

_FRESH = timedelta(hours=1)
_BETWEEN_EDITS = timedelta(seconds=10)
_BETWEEN_OLD_EDITS = timedelta(minutes=1)
_TURNS_A_MINUTE = 10


def wait_before(attempt: int, spread: int) -> timedelta:
    """Twice as long each time, up to ten minutes. `spread` (an id) keeps what failed together from returning so."""
    wait = min(FIRST_WAIT * 2 ** min(attempt - 1, 16), LONGEST_WAIT)
    return wait * (1 + spread % 16 / 32)


def edit_moment(now: datetime, sent: datetime, edited: datetime | None) -> datetime:
    """When a message may be edited again: every ten seconds, and every minute once it is an hour old."""
    if edited is None:
        return now
    gap = _BETWEEN_EDITS if now - sent < _FRESH else _BETWEEN_OLD_EDITS
    return max(now, edited + gap)


def turn(now: datetime, already_waiting: int) -> int:
    """The place in the queue: a community gets ten turns a minute beside the others; more of it stands further back.

    It only orders what is due; nothing waits for its turn while nobody else wants one."""
    return int(now.timestamp()) * _TURNS_A_MINUTE // 60 + already_waiting


def is_late(due: datetime, now: datetime) -> bool:
    return now - due > LATE
