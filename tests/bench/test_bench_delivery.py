"""What `tussenruimte bench delivery` measures, on a Monday morning of a few communities, and how it judges that."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.bench.calendar import Calendar
from bot.bench.crowd import crowd
from bot.bench.delivery import Findings
from bot.bench.monday import REQUESTS_A_WEEK, Monday, measure_monday
from bot.bench.rates import Rates, Tally, measure_rates

COMMUNITIES = 4
BARE, OURS = Tally(1000, 1.0, 0.4), Tally(1000, 1.4, 0.9)
GOOD = Findings(
    communities=1000,
    shipped=Rates(BARE, OURS),
    noscan=Rates(BARE, OURS),
    monday=Monday(5000, 126.0, [20.0] * 1000, unanswered=0, refused=0),
    calendar=Calendar(0.4, 300, 5, 1),
)


def nothing_to_tell(_done: int, _total: int) -> None:
    pass


async def test_a_small_monday_morning_is_measured(tmp_path: Path):
    async with crowd(tmp_path, COMMUNITIES, shards=1) as everyone:
        for rates in await measure_rates(everyone, nothing_to_tell):
            assert rates.bare.messages == rates.ours.messages == COMMUNITIES
            assert rates.over_bare > 0
        monday = await measure_monday(everyone, nothing_to_tell)
    assert monday.requests == REQUESTS_A_WEEK * COMMUNITIES
    assert len(monday.acks_ms) == COMMUNITIES
    assert not monday.unanswered
    assert not monday.refused


def test_what_is_good_enough_is_within():
    assert GOOD.within


@pytest.mark.parametrize(
    "found",
    [
        replace(GOOD, monday=replace(GOOD.monday, seconds=140.0)),
        replace(GOOD, monday=replace(GOOD.monday, acks_ms=[*[20.0] * 980, *[300.0] * 20])),
        replace(GOOD, monday=replace(GOOD.monday, unanswered=1)),
        replace(GOOD, shipped=Rates(BARE, Tally(1000, 1.5, 0.9))),
        replace(GOOD, noscan=Rates(BARE, Tally(1000, 1.4, 1.1))),
        replace(GOOD, calendar=Calendar(0.4, 300, 51, 1)),
    ],
)
def test_what_falls_short_is_said(found: Findings):
    assert not found.within
