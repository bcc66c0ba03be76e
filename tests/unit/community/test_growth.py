"""A new community sees little and grows, one step at a time and never by itself."""

# ruff: noqa: DTZ001  # local times, as people write them

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.community.week.rules import FINAL, STEPS, Action, next_step, shows, week_number
from bot.community.words import Phase

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)


def test_the_first_week_shows_joining_only() -> None:
    assert shows(0) == (Action.JOIN,)


def test_the_panel_never_shows_more_than_four_buttons() -> None:
    assert all(1 <= len(shows(grown)) <= 4 for grown in range(FINAL + 1))


def test_asking_comes_in_week_three() -> None:
    assert next_step(2, week=2, sessions_held=0, phase=Phase.ACTION) is None
    assert next_step(2, week=3, sessions_held=0, phase=Phase.ACTION) == 3
    assert Action.ASK in shows(3)


def test_taking_a_moment_comes_in_week_four_or_after_the_second_session() -> None:
    assert next_step(3, week=3, sessions_held=1, phase=Phase.ACTION) is None
    assert next_step(3, week=3, sessions_held=2, phase=Phase.ACTION) == 4
    assert next_step(3, week=4, sessions_held=0, phase=Phase.ACTION) == 4


def test_the_harvest_waits_for_the_last_phase() -> None:
    assert next_step(4, week=30, sessions_held=9, phase=Phase.ACTION) is None
    assert next_step(4, week=30, sessions_held=9, phase=Phase.EVALUATION) == FINAL


@given(
    grown=st.integers(0, FINAL),
    week=st.integers(0, 60),
    held=st.integers(0, 20),
    phase=st.sampled_from(Phase),
)
def test_growth_is_one_step_and_never_ahead_of_the_table(
    grown: int, week: int, held: int, phase: Phase
) -> None:
    step = next_step(grown, week, held, phase)
    if step is not None:
        assert step == grown + 1
        assert step == FINAL or held >= 2 or week >= STEPS[step].week


def test_weeks_count_from_the_first_opening() -> None:
    started = datetime(2026, 9, 3, 12, tzinfo=UTC)  # a Thursday
    opens = time(9)  # Mondays at nine in Amsterdam: seven o'clock UTC in September
    assert week_number(0, opens, AMSTERDAM, started, MONDAY - timedelta(minutes=1)) == 0
    assert week_number(0, opens, AMSTERDAM, started, MONDAY) == 1
    assert week_number(0, opens, AMSTERDAM, started, MONDAY + timedelta(days=7)) == 2


def test_a_start_after_todays_opening_waits_a_week() -> None:
    assert week_number(0, time(9), AMSTERDAM, MONDAY, MONDAY + timedelta(hours=1)) == 0
    assert week_number(0, time(9), AMSTERDAM, MONDAY, MONDAY + timedelta(days=7)) == 1


@given(
    weekday=st.integers(0, 6),
    hour=st.times(),
    days=st.integers(0, 700),
    started=st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1)),
)
def test_a_week_never_goes_back(weekday: int, hour: time, days: int, started: datetime) -> None:
    start = started.replace(tzinfo=UTC)
    now = start + timedelta(days=days)
    week = week_number(weekday, hour, AMSTERDAM, start, now)
    following = week_number(weekday, hour, AMSTERDAM, start, now + timedelta(days=7, hours=1))
    assert 0 <= week <= days // 7 + 1
    assert week <= following <= week + 2
