"""The months of a timeline, and a table that no spreadsheet takes for formulas."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.harvest.archive import table
from bot.harvest.items import Item, Kind
from bot.harvest.looking_back import A_MONTH, MONTHS_MOST, Moment, by_month
from bot.kernel.languages import Languages

ZONE = ZoneInfo("Europe/Amsterdam")
DAYS = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds it


def item(what: str) -> Item:
    return Item(
        id="x",
        community=1,
        kind=Kind.HARVEST,
        name="n",
        what=what,
        changed="",
        link="",
        kept_at=datetime(2026, 3, 1, tzinfo=UTC),
        shown=True,
        for_group=True,
        cycle=None,
        capital=None,
        about=None,
        looked_back=False,
        look_again_on=None,
    )


@given(st.lists(st.builds(Moment, DAYS, st.text(max_size=5), st.booleans()), max_size=60))
def test_at_most_a_year_and_a_few_things_a_month_in_order(moments: list[Moment]):
    months = by_month(moments, ZONE)
    assert len(months) <= MONTHS_MOST
    assert all(1 <= len(month.moments) <= A_MONTH for month in months)
    shown = [moment.at for month in months for moment in month.moments]
    assert shown == sorted(shown)


def test_what_is_in_the_light_is_never_crowded_out():
    start = datetime(2026, 5, 2, 12, tzinfo=UTC)
    small = [Moment(start + timedelta(days=day), f"{day}") for day in range(9)]
    (month,) = by_month([*small, Moment(start + timedelta(days=20), "nieuwe naam", light=True)], ZONE)
    assert "nieuwe naam" in [moment.text for moment in month.moments]


def test_a_spreadsheet_takes_nothing_for_a_formula(languages: Languages):
    for text in ('=HYPERLINK("x")', "+1", "-1", "@x"):
        assert f"'{text[:2]}" in table(languages.voice("nl"), [item(text)], ZONE)


def test_a_table_says_in_words_of_its_reader_what_something_was(languages: Languages):
    story = replace(item("De bus reed"), cycle="applied", capital="human", about="about-work")
    assert table(languages.voice("nl"), [story], ZONE).splitlines()[1] == (
        "2026-03-01,Wat het bracht,De bus reed,,wat ik ermee deed,wat ik nu kan of durf,over het werk"
    )
    assert "what I did with it,what I can or dare now,about the work" in table(
        languages.voice("en"), [story], ZONE
    )
