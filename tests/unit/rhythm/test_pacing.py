"""Waiting: before a next attempt, between edits, for a turn."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from bot.rhythm.pacing import LONGEST_WAIT, edit_moment, is_late, turn, wait_before

NOW = datetime(2025, 3, 3, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_each_wait_is_longer_until_ten_minutes():
    waits = [wait_before(attempt, 0) for attempt in range(1, 15)]
    assert waits[:4] == [2 * SECOND, 4 * SECOND, 8 * SECOND, 16 * SECOND]
    assert all(earlier <= later for earlier, later in pairwise(waits))
    assert waits[-1] == LONGEST_WAIT


def test_what_failed_together_does_not_come_back_together():
    assert len({wait_before(3, number) for number in range(16)}) == 16


def test_a_message_is_edited_every_ten_seconds_and_every_minute_when_old():
    assert edit_moment(NOW, NOW, None) == NOW
    assert edit_moment(NOW, NOW - timedelta(minutes=5), NOW - 4 * SECOND) == NOW + 6 * SECOND
    assert edit_moment(NOW, NOW - timedelta(hours=2), NOW - 4 * SECOND) == NOW + 56 * SECOND
    assert edit_moment(NOW, NOW - timedelta(hours=2), NOW - timedelta(hours=1)) == NOW


def test_many_of_one_community_do_not_stand_before_one_of_another():
    crowd = [turn(NOW, number) for number in range(500)]
    newcomer = turn(NOW + timedelta(minutes=1), 0)
    assert sum(place < newcomer for place in crowd) == 10


def test_a_quarter_of_an_hour_is_not_late():
    assert not is_late(NOW, NOW + timedelta(minutes=15))
    assert is_late(NOW, NOW + timedelta(minutes=16))
