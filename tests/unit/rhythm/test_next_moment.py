"""When something happens next, whatever the calendar and the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rhythm.rules import Rest, Rule, catch_up, next_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TUESDAY = 1
# What tzdata calls a zone and a person would choose.
ZONES = sorted(
    name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "System"))
)

zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(date(2000, 1, 1), date(2037, 12, 31))
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
rests = st.lists(
    st.builds(lambda first, length: Rest(first, first + timedelta(days=length)), days, st.integers(0, 60)),
    max_size=3,
).map(tuple)
rules = st.builds(Rule, st.integers(0, 6), times, days, st.integers(1, 4), rests)


def moments(rule: Rule, zone: ZoneInfo, after: datetime, number: int) -> list[datetime]:
    found: list[datetime] = []
    for _ in range(number):
        moment = next_moment(rule, zone, found[-1] if found else after)
        assert moment is not None
        found.append(moment)
    return found


def local(moment: datetime, zone: ZoneInfo = AMSTERDAM) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_weeks_count_from_the_first_such_day_on_or_after_the_anchor():
    rule = Rule(TUESDAY, time(9), anchor=date(2025, 1, 1), every=2)
    found = moments(rule, AMSTERDAM, utc("2024-06-01"), 3)
    assert [local(moment) for moment in found] == ["2025-01-07 09:00", "2025-01-21 09:00", "2025-02-04 09:00"]


def test_a_moment_is_not_its_own_next():
    rule = Rule(TUESDAY, time(9), anchor=date(2025, 1, 1))
    first, second = moments(rule, AMSTERDAM, utc("2025-03-01"), 2)
    assert second - first == timedelta(weeks=1)


def test_a_gap_in_spring_moves_to_the_first_valid_minute():
    rule = Rule(6, time(2, 30), anchor=date(2025, 3, 30))
    assert [local(moment) for moment in moments(rule, AMSTERDAM, utc("2025-03-29"), 2)] == [
        "2025-03-30 03:00",
        "2025-04-06 02:30",
    ]


def test_a_repeated_hour_in_autumn_uses_the_first():
    rule = Rule(6, time(2, 30), anchor=date(2025, 10, 26))
    first, second = moments(rule, AMSTERDAM, utc("2025-10-25"), 2)
    assert first == utc("2025-10-26 00:30")
    assert local(second) == "2025-11-02 02:30"


def test_a_day_that_a_country_skipped_moves_to_the_next_midnight():
    apia = ZoneInfo("Pacific/Apia")  # went from 29 to 31 December 2011
    rule = Rule(4, time(9), anchor=date(2011, 12, 30))
    assert [local(moment, apia) for moment in moments(rule, apia, utc("2011-12-28"), 2)] == [
        "2011-12-31 00:00",
        "2012-01-06 09:00",
    ]


def test_a_holiday_is_skipped_and_the_weeks_go_on_counting():
    holiday = Rest(date(2025, 7, 14), date(2025, 8, 24))
    rule = Rule(TUESDAY, time(9), date(2025, 7, 1), every=2, rests=(holiday,))
    assert [local(moment) for moment in moments(rule, AMSTERDAM, utc("2025-07-01"), 2)] == [
        "2025-07-01 09:00",
        "2025-08-26 09:00",
    ]


def test_a_pause_without_end_has_no_next_moment():
    rule = Rule(TUESDAY, time(9), date(2025, 1, 1), rests=(Rest(date(2025, 2, 1)),))
    assert next_moment(rule, AMSTERDAM, utc("2025-01-30")) is None


def test_after_downtime_the_latest_missed_moment_is_known_and_the_one_after():
    rule = Rule(TUESDAY, time(9), date(2025, 1, 1))
    due = utc("2025-01-07 08:00")
    assert catch_up(rule, AMSTERDAM, due, utc("2025-01-30")) == (
        utc("2025-01-28 08:00"),
        utc("2025-02-04 08:00"),
    )
    assert catch_up(rule, AMSTERDAM, due, utc("2025-01-08")) == (due, utc("2025-01-14 08:00"))


@pytest.mark.parametrize(("weekday", "every"), [(7, 1), (-1, 1), (0, 0), (0, 5)])
def test_a_rule_that_cannot_be_is_refused(weekday: int, every: int):
    with pytest.raises(ValueError, match="not"):
        Rule(weekday, time(9), date(2025, 1, 1), every)


@given(rules, zones)
def test_no_moment_is_missed_none_comes_twice_and_the_local_time_is_as_set(rule: Rule, zone: ZoneInfo):
    """Two years and more, so that every run crosses both clock changes and a year's end, some of them of 53 weeks."""
    found = moments(rule, zone, datetime(1999, 12, 1, tzinfo=UTC), 60)
    expected = wanted_days(rule, len(found))
    assert len(set(found)) == len(found)
    assert found == sorted(found)
    for moment, day in zip(found, expected, strict=True):
        assert_local_time(moment, day, rule.at, zone)


@given(rules, zones, st.integers(946_684_800, 1_893_456_000))
def test_whenever_it_is_asked_the_answer_is_on_the_same_calendar(rule: Rule, zone: ZoneInfo, second: int):
    after = datetime.fromtimestamp(second, UTC)
    moment = next_moment(rule, zone, after)
    assert moment is not None
    assert moment > after
    assert next_moment(rule, zone, moment - timedelta(minutes=1)) == moment
    for earlier, later in pairwise(moments(rule, zone, after, 4)):
        assert (later - earlier + timedelta(days=1)) // timedelta(weeks=rule.every) >= 1


def wanted_days(rule: Rule, number: int) -> list[date]:
    """The same calendar in the plainest way: walk day by day."""
    day, weeks, found = rule.anchor, 0, []
    while len(found) < number:
        if day.weekday() == rule.weekday:
            if weeks % rule.every == 0 and not any(rest.holds(day) for rest in rule.rests):
                found.append(day)
            weeks += 1
        day += timedelta(days=1)
    return found


def assert_local_time(moment: datetime, day: date, at: time, zone: ZoneInfo) -> None:
    there = moment.astimezone(zone)
    wanted = datetime.combine(day, at)
    if there.replace(tzinfo=None) == wanted:
        assert there.fold == 0
    else:  # the wished minute does not exist there: the one before this moment was still earlier than it
        assert there.replace(tzinfo=None) > wanted
        assert (moment - timedelta(minutes=1)).astimezone(zone).replace(tzinfo=None) < wanted
