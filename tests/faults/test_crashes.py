"""Killed in the middle of a Monday morning, again and again: nothing is lost and nothing is said twice."""

from collections import Counter
from pathlib import Path

from tests.faults.harness import Plan, crash
from tests.faults.killer import AFTER, BEFORE, CLAIMED, RANDOM

A_FEW = Counter({BEFORE: 4, AFTER: 4, CLAIMED: 2, RANDOM: 2})


async def test_twelve_kills_in_two_weeks_of_three_groups(sqlite_url: str, tmp_path: Path):
    report = await crash(Plan(A_FEW, groups=3, weeks=2), sqlite_url, tmp_path)
    assert str(report.verdict) == "0 lost, 0 doubled", report
    assert report.killed.total() >= 8
