"""`tussenruimte bench click`: from a click on *My week* to its form, beside a bare discord.py modal in the same run.

The bot in this process on SQLite, a local Discord in a second one, fifty clicks a second.
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

from bot.bench.clicks import A_SECOND, Clicks, Opened, measure_clicks
from bot.bench.crowd import crowd
from bot.commands.progress import progress

COMMUNITIES = 40
CLICKS = 1_000
MOST_MS = 150.0
_P99, _HALF = 0.99, 0.5


@dataclass(frozen=True, slots=True)
class Findings:
    clicks: Clicks

    @property
    def within(self) -> bool:
        ours = self.clicks.ours
        return bool(ours.ms) and not ours.unanswered and ours.at(_P99) <= MOST_MS


def bench_click(file: Path | None) -> bool:
    with tempfile.TemporaryDirectory(prefix="tussenruimte-bench-") as folder:
        found = asyncio.run(_measure(Path(folder)))
    for who, opened in (
        ("bare discord.py modal", found.clicks.bare),
        ("tussenruimte, My week", found.clicks.ours),
    ):
        typer.echo(
            f"{who:<21} {len(opened.ms)} forms opened, {opened.at(_HALF):.0f} ms at the median, "
            f"{opened.at(_P99):.0f} ms at the 99th percentile, {opened.unanswered} not"
        )
    typer.echo(
        f"wanted                at most {MOST_MS:.0f} ms at the 99th percentile, {A_SECOND} clicks a second"
    )
    if file is not None:
        file.write_text(json.dumps(_as_json(found), indent=2) + "\n", "utf-8")
    return found.within


async def _measure(folder: Path) -> Findings:
    async with crowd(folder, COMMUNITIES, shards=1) as everyone:
        with progress("Clicking") as step:
            return Findings(await measure_clicks(everyone, step, CLICKS))


def _as_json(found: Findings) -> Mapping[str, object]:
    return {
        "bench": "click",
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "communities": COMMUNITIES,
        "clicks_a_second": A_SECOND,
        "wanted": {"p99_ms": MOST_MS},
        "within": found.within,
        "found": {"bare": _opened(found.clicks.bare), "tussenruimte": _opened(found.clicks.ours)},
    }


def _opened(opened: Opened) -> Mapping[str, float]:
    return {
        "forms": len(opened.ms),
        "unanswered": opened.unanswered,
        "p50_ms": round(opened.at(_HALF), 1),
        "p99_ms": round(opened.at(_P99), 1),
    }
