"""A clock that is moved, and the one ladder of audiences."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock, SystemClock

MONDAY = datetime(2026, 9, 7, 9, tzinfo=timezone(timedelta(hours=2)))


def test_a_driven_clock_stands_still_until_moved_and_tells_who_listens():
    clock = DrivenClock(MONDAY)
    heard: list[datetime] = []
    clock.on_move(heard.append)
    clock.advance(timedelta(hours=1))
    assert clock.now() == datetime(2026, 9, 7, 8, tzinfo=UTC)
    assert heard == [clock.now()]


def test_a_driven_clock_never_runs_back():
    clock = DrivenClock(MONDAY)
    with pytest.raises(ValueError, match="does not run back"):
        clock.move_to(MONDAY - timedelta(seconds=1))


def test_moments_are_aware_and_in_utc():
    assert SystemClock().now().tzinfo is UTC
    assert DrivenClock(MONDAY).now().tzinfo is UTC


def test_the_ladder_goes_from_narrow_to_wide():
    assert [audience.value for audience in Audience] == ["only-me", "one-person", "without-name", "group"]
