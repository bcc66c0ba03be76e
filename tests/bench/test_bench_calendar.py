"""What `tussenruimte bench delivery` measures of the calendar, on a small one."""

from pathlib import Path

import pytest

from bot.bench.calendar import Calendar, measure_calendar


async def test_the_calendar_is_measured(tmp_path: Path):
    found = await measure_calendar(tmp_path, communities=50)
    assert 0 < found.plan_ms < found.replan_ms
    assert found.longest_block_ms > 0
    assert found.idle_queries <= 2


@pytest.mark.parametrize(
    ("found", "within"),
    [
        (Calendar(0.4, 300, 5, 1), True),
        (Calendar(1.4, 300, 5, 1), False),
        (Calendar(0.4, 600, 5, 1), False),
        (Calendar(0.4, 300, 51, 1), False),
        (Calendar(0.4, 300, 5, 3), False),
    ],
)
def test_what_is_too_slow_is_said(found: Calendar, within: bool):
    assert found.within is within
