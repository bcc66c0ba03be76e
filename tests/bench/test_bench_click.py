"""What `tussenruimte bench click` measures, with a few clicks, and how it judges that."""

from pathlib import Path

import pytest

from bot.bench.click import Findings
from bot.bench.clicks import Clicks, Opened, measure_clicks
from bot.bench.crowd import crowd

CLICKS = 8


def nothing_to_tell(_done: int, _total: int) -> None:
    pass


async def test_a_few_clicks_open_forms_of_both(tmp_path: Path):
    async with crowd(tmp_path, 2, shards=1) as everyone:
        clicks = await measure_clicks(everyone, nothing_to_tell, CLICKS)
    for opened in (clicks.bare, clicks.ours):
        assert len(opened.ms) == CLICKS
        assert not opened.unanswered


@pytest.mark.parametrize(
    ("ours", "within"),
    [
        (Opened([20.0] * 1000), True),
        (Opened([*[20.0] * 980, *[151.0] * 20]), False),
        (Opened([20.0] * 1000, unanswered=1), False),
        (Opened(), False),
    ],
)
def test_the_slowest_in_a_hundred_counts_and_everyone_is_answered(ours: Opened, within: bool):
    assert Findings(Clicks(Opened([10.0]), ours)).within is within
