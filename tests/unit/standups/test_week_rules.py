"""Lines of text, what of them comes back, and when a week closes."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from bot.standups.rules import LINES_MOST, closing, lines, matched, too_long, whole

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
texts = st.text(max_size=400)
words = st.lists(st.sampled_from(["een", "twee", "drie", "vier"]), max_size=6, unique=True)


def test_bullets_and_empty_lines_are_not_part_of_what_was_said():
    assert lines("- gekeken\n\n• gevraagd \n1. gebeld\n  2) gelezen\n-5 graden") == (
        "gekeken",
        "gevraagd",
        "gebeld",
        "gelezen",
        "-5 graden",
    )


@given(st.lists(st.sampled_from(["a", "bb", "ccc"]), max_size=40))
def test_no_line_is_ever_lost(typed: list[str]):
    found = lines("\n".join(typed))
    assert len(found) <= LINES_MOST
    assert " · ".join(found).split(" · ") == (typed or [""])


@given(texts)
def test_a_field_that_is_one_thing_has_one_part_or_none(text: str):
    assert len(whole(text)) <= 1
    assert all(whole(text))


@given(words, words)
@example(["een", "twee"], ["twee", "een"])
def test_each_line_that_stood_there_is_found_once_and_by_its_words_first(new: list[str], old: list[str]):
    found = matched(new, old)
    used = [place for place in found if place is not None]
    assert len(used) == len(set(used))
    for line, place in zip(new, found, strict=True):
        if line in old:
            assert place == old.index(line)


def test_a_corrected_line_is_still_that_line():
    assert matched(["gekeken bij Jo", "gebeld"], ["gekeken", "gebeld"]) == [0, 1]


def test_a_line_taken_away_is_not_mistaken_for_another():
    assert matched(["gelezen"], ["gekeken", "gebeld"]) == [None]


@given(
    st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
    st.integers(0, 6),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
def test_it_closes_at_its_hour_and_never_within_one(opened: datetime, days: int, at: time):
    closes = closing(opened, days, at, AMSTERDAM)
    assert closes - opened >= timedelta(hours=1)
    assert closes - opened <= timedelta(days=days + 2)


def test_on_the_set_day_and_hour():
    opened = datetime(2026, 9, 8, 7, tzinfo=UTC)
    assert closing(opened, 1, time(17), AMSTERDAM) == datetime(2026, 9, 9, 15, tzinfo=UTC)


def test_a_field_is_short_as_a_whole():
    assert not too_long(["a" * 150, "b" * 150])
    assert too_long(["a" * 150, "b" * 151])
