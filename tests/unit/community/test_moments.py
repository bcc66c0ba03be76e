"""What a facilitator may type for an hour, and for a day with its hour."""

# ruff: noqa: DTZ001  # local times, as people write them

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app import TEXTS
from bot.community.moments import day, day_and_hour, hour_of
from bot.kernel.languages import LANGUAGES, Languages, Voice
from cogs.community.telling import written

TODAY = date(2026, 3, 18)
VOICES = [Languages(TEXTS).voice(language) for language in LANGUAGES]


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("9", time(9)),
        ("9:05", time(9, 5)),
        ("09.30", time(9, 30)),
        ("9u30", time(9, 30)),
        ("21 uur", time(21)),
        ("14:00 uur", time(14)),
        ("om 9 uur", time(9)),
        ("9am", time(9)),
        ("2 p.m.", time(14)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
    ],
)
def test_an_hour_as_people_write_it(typed: str, hour: time) -> None:
    assert hour_of(typed) == hour


@pytest.mark.parametrize("typed", ["", "25", "9:75", "13pm", "negen", "9:5", "-1", "9 9", "9" * 500])
def test_what_is_no_hour(typed: str) -> None:
    assert hour_of(typed) is None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-03-24 14.00", datetime(2026, 3, 24, 14)),
        ("24-3 14:00", datetime(2026, 3, 24, 14)),
        ("24/3/2027 19u30", datetime(2027, 3, 24, 19, 30)),
        ("24 maart 14:00", datetime(2026, 3, 24, 14)),
        ("di 24 mrt om 2 pm", datetime(2026, 3, 24, 14)),
        ("Tuesday 24 March at 9:00", datetime(2026, 3, 24, 9)),
        ("March 24, 2027, 2 pm", datetime(2027, 3, 24, 14)),
        ("18 mrt 23:00", datetime(2026, 3, 18, 23)),
        ("17 maart 14:00", datetime(2027, 3, 17, 14)),
        ("29 februari 10:00", datetime(2028, 2, 29, 10)),
    ],
)
def test_a_day_and_its_hour(typed: str, moment: datetime) -> None:
    assert day_and_hour(typed, TODAY) == moment


@pytest.mark.parametrize(
    "typed", ["", "morgen", "24 maart", "31-2 9:00", "12 foo 10:00", "24-3 24:00", "0-0 9:00"]
)
def test_what_is_no_day_and_hour(typed: str) -> None:
    assert day_and_hour(typed, TODAY) is None


@given(st.text(max_size=60))
def test_nothing_that_is_typed_breaks_the_reading(typed: str) -> None:
    hour_of(typed)
    day_and_hour(typed, TODAY)


@given(st.datetimes(min_value=datetime(2026, 3, 18), max_value=datetime(2099, 12, 31)))
def test_the_plain_way_of_writing_comes_back_as_it_was(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    assert day_and_hour(f"{moment:%Y-%m-%d %H:%M}", TODAY) == moment


@given(st.dates(date(2026, 1, 1), date(2099, 12, 31)), st.sampled_from(VOICES))
def test_a_day_as_a_form_writes_it_is_read_back(on: date, say: Voice) -> None:
    assert day(written(say, on), TODAY) == on
