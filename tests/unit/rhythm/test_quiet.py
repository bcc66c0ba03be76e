"""Quiet hours in one's own zone."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.rhythm.quiet import QuietHours, when_awake

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TOKYO = ZoneInfo("Asia/Tokyo")
NIGHT = QuietHours()


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_by_day_a_message_goes_at_once():
    assert when_awake(utc("2025-03-03 12:00"), AMSTERDAM, NIGHT) == utc("2025-03-03 12:00")


def test_in_the_evening_it_waits_for_the_morning():
    assert when_awake(utc("2025-03-03 20:30"), AMSTERDAM, NIGHT) == utc("2025-03-04 07:00")


def test_after_midnight_it_waits_for_the_same_morning():
    assert when_awake(utc("2025-03-03 23:30"), AMSTERDAM, NIGHT) == utc("2025-03-04 07:00")


def test_the_hours_are_those_of_the_member():
    assert when_awake(utc("2025-03-03 12:00"), TOKYO, NIGHT) == utc("2025-03-03 23:00")


def test_someone_may_have_no_quiet_hours_or_others():
    night = utc("2025-03-03 23:30")
    assert when_awake(night, AMSTERDAM, QuietHours(time(0), time(0))) == night
    assert when_awake(utc("2025-03-03 12:00"), AMSTERDAM, QuietHours(time(9), time(15))) == utc(
        "2025-03-03 14:00"
    )


@given(
    st.integers(1_700_000_000, 1_800_000_000),
    st.sampled_from(["Europe/Amsterdam", "Asia/Tokyo", "America/St_Johns", "Pacific/Auckland"]),
    st.builds(QuietHours, st.times(), st.times()),
)
def test_what_waited_comes_within_a_day_and_outside_the_quiet_hours(
    second: int, name: str, hours: QuietHours
):
    moment, zone = datetime.fromtimestamp(second, UTC), ZoneInfo(name)
    awake = when_awake(moment, zone, hours)
    assert timedelta() <= awake - moment <= timedelta(hours=25)
    if awake != moment:
        assert not hours.hold(awake.astimezone(zone).time())
