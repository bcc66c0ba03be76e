"""`tussenruimte bench delivery`: a Monday morning, as fast as the limits and beside a bare discord.py loop.

The bot in this process on SQLite, a local Discord in a second one, ten thousand communities on four shards.
"""

import asyncio
import json
import os
import platform
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from bot.bench import calendar
from bot.bench.calendar import Calendar, measure_calendar
from bot.bench.crowd import SHARDS, crowd
from bot.bench.monday import Monday, measure_monday
from bot.bench.rates import Rates, measure_rates
from bot.commands.progress import progress

COMMUNITIES = 10_000
MOST_OVER_LIMIT, MOST_ACK_MS, LEAST_OVER_BARE, MOST_CPU_MS = 1.05, 250.0, 0.70, 0.6
_P99, _HALF = 0.99, 0.5


@dataclass(frozen=True, slots=True)
class Findings:
    communities: int
    shipped: Rates
    noscan: Rates
    monday: Monday
    calendar: Calendar

    @property
    def within(self) -> bool:
        return (
            self.monday.told_over_limit <= MOST_OVER_LIMIT
            and not self.monday.unanswered
            and self.monday.ack_ms(_P99) <= MOST_ACK_MS
            and min(self.shipped.over_bare, self.noscan.over_bare) >= LEAST_OVER_BARE
            and self.noscan.cpu_ms_above_bare <= MOST_CPU_MS
            and self.calendar.within
        )


def bench_delivery(file: Path | None, communities: int = COMMUNITIES) -> bool:
    with tempfile.TemporaryDirectory(prefix="tussenruimte-bench-") as folder:
        found = asyncio.run(_measure(Path(folder), communities))
    for line in _lines(found):
        typer.echo(line)
    if file is not None:
        file.write_text(json.dumps(_as_json(found), indent=2) + "\n", "utf-8")
    return found.within


async def _measure(folder: Path, communities: int) -> Findings:
    with progress("Calendar") as step:
        step(0, 1)
        measured = await measure_calendar(folder)
    async with crowd(folder, communities) as everyone:
        with progress("Without limits") as step:
            shipped, noscan = await measure_rates(everyone, step)
        with progress("Under Discord's limits") as step:
            monday = await measure_monday(everyone, step)
    return Findings(communities, shipped, noscan, monday, measured)


def _lines(found: Findings) -> list[str]:
    monday, dates = found.monday, found.calendar
    return [
        f"under limits      {monday.requests} requests in {monday.seconds:.0f} s, {monday.told_over_limit:.3f} of what "
        f"the limits need (wanted {MOST_OVER_LIMIT}); {len(monday.acks_ms)} clicks acknowledged, "
        f"{monday.ack_ms(_P99):.0f} ms at the 99th percentile (wanted {MOST_ACK_MS:.0f}), {monday.unanswered} not; "
        f"{monday.refused} requests refused",
        _told("without limits    discord.py as shipped:", found.shipped),
        _told("                  without its scan:     ", found.noscan)
        + f", {found.noscan.cpu_ms_above_bare:.2f} ms of CPU a delivery above bare (wanted {MOST_CPU_MS})",
        f"calendar          next moment in {dates.plan_ms:.2f} ms, {calendar.COMMUNITIES} planned in "
        f"{dates.replan_ms:.0f} ms, never longer than {dates.longest_block_ms:.0f} ms on the loop",
        f"nothing due       {dates.idle_queries} queries",
    ]


def _told(what: str, rates: Rates) -> str:
    return (
        f"{what} {rates.ours.rate:.0f} a second beside {rates.bare.rate:.0f} bare, {rates.over_bare:.2f} of it "
        f"(wanted {LEAST_OVER_BARE:.2f})"
    )


def _as_json(found: Findings) -> Mapping[str, object]:
    monday, dates = found.monday, found.calendar
    return {
        "bench": "delivery",
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "communities": found.communities,
        "shards": SHARDS,
        "within": found.within,
        "wanted": {
            "told_over_limit": MOST_OVER_LIMIT,
            "ack_p99_ms": MOST_ACK_MS,
            "rate_over_bare": LEAST_OVER_BARE,
            "cpu_ms_per_delivery": MOST_CPU_MS,
            "plan_ms": calendar.MOST_PLAN_MS,
            "replan_ms": calendar.MOST_REPLAN_MS,
            "longest_block_ms": calendar.MOST_BLOCK_MS,
            "idle_queries": calendar.MOST_IDLE_QUERIES,
        },
        "told_over_limit": round(monday.told_over_limit, 4),
        "requests": monday.requests,
        "seconds": round(monday.seconds, 1),
        "clicks": len(monday.acks_ms),
        "clicks_unanswered": monday.unanswered,
        "requests_refused": monday.refused,
        "ack_p50_ms": round(monday.ack_ms(_HALF), 1),
        "ack_p99_ms": round(monday.ack_ms(_P99), 1),
        "rate_over_bare": round(found.shipped.over_bare, 3),
        "rate_over_bare_noscan": round(found.noscan.over_bare, 3),
        "cpu_ms_per_delivery": round(found.noscan.cpu_ms_above_bare, 3),
        "rates": {"shipped": _rates(found.shipped), "noscan": _rates(found.noscan)},
        "plan_ms": round(dates.plan_ms, 3),
        "replan_ms": round(dates.replan_ms, 1),
        "longest_block_ms": round(dates.longest_block_ms, 1),
        "idle_queries": dates.idle_queries,
    }


def _rates(rates: Rates) -> Mapping[str, float]:
    return {
        "bare_a_second": round(rates.bare.rate, 1),
        "ours_a_second": round(rates.ours.rate, 1),
        "bare_cpu_ms": round(rates.bare.cpu_ms, 3),
        "ours_cpu_ms": round(rates.ours.cpu_ms, 3),
    }
