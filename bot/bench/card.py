"""`tussenruimte bench card`: how long drawing one card takes, the way the bot does it, and whether its loop goes on.

Every card is one that nobody drew before: the nine, then words of a community's own, in both languages and themes.
"""

import asyncio
import json
import os
import platform
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import typer

from bot.commands.progress import Step, progress
from bot.content.spaces import spaces
from bot.kernel.languages import LANGUAGES
from bot.pictures import drawings
from bot.pictures.cards import Card, card_svg
from bot.pictures.palette import Theme
from bot.pictures.studio import Studio

CARDS = 200
MOST_MS = 60.0
_BEAT = 0.001
_HALF, _P99 = 0.5, 0.99


@dataclass(frozen=True, slots=True)
class Findings:
    """In milliseconds. `first` includes starting the process that draws; `pauses` are those of the event loop."""

    first: float
    cards: Sequence[float]
    pauses: Sequence[float]

    @property
    def within(self) -> bool:
        return at(self.cards, _HALF) < MOST_MS


def at(measured: Sequence[float], share: float) -> float:
    return sorted(measured)[min(len(measured) - 1, int(len(measured) * share))]


def bench_card(file: Path | None) -> bool:
    with progress("Drawing") as step:
        found = asyncio.run(measure(CARDS, step))
    typer.echo(f"first card        {found.first:.0f} ms, with the process that draws it")
    for what, took in (("one card", found.cards), ("loop pauses", found.pauses)):
        said = f"{at(took, _HALF):.0f} ms at the median, {at(took, _P99):.0f} ms at the 99th percentile"
        typer.echo(f"{what:<18}{said}, {max(took):.0f} ms at most")
    typer.echo(f"wanted            one card in less than {MOST_MS:.0f} ms at the median")
    if file is not None:
        file.write_text(json.dumps(_as_json(found), indent=2) + "\n", "utf-8")
    return found.within


async def measure(number: int, step: Step) -> Findings:
    studio = Studio()
    first, *others = islice(_new_cards(), number + 1)
    try:
        began = await _drawn(studio, first)
        pauses: list[float] = []
        heart = asyncio.create_task(_beats(pauses))
        took: list[float] = []
        for svg in others:
            took.append(await _drawn(studio, svg))
            step(len(took), number)
        heart.cancel()
        with suppress(asyncio.CancelledError):
            await heart
        return Findings(began, took, pauses)
    finally:
        studio.close()


async def _drawn(studio: Studio, svg: str) -> float:
    start = time.perf_counter()
    await studio.picture(svg)
    return (time.perf_counter() - start) * 1000


async def _beats(pauses: list[float]) -> None:
    while True:
        start = time.perf_counter()
        await asyncio.sleep(_BEAT)
        pauses.append((time.perf_counter() - start - _BEAT) * 1000)


def _new_cards() -> Iterator[str]:
    """The empty space says the same in every language: it is drawn once a theme."""
    yield from dict.fromkeys(
        card_svg(Card(space.word.in_language(language), language, drawings.OF_SPACES.get(space.key)), theme)
        for theme in Theme
        for language in LANGUAGES
        for space in spaces()
    )
    for number in count(1):
        word = f"woord {number}"
        yield card_svg(Card(word, "nl", drawings.for_own_space(word)), Theme.LIGHT)


def _as_json(found: Findings) -> Mapping[str, object]:
    return {
        "bench": "card",
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "cards": len(found.cards),
        "wanted": {"p50_ms": MOST_MS},
        "within": found.within,
        "found": {
            "first_ms": round(found.first, 1),
            "card": {"p50_ms": round(at(found.cards, _HALF), 1), "p99_ms": round(at(found.cards, _P99), 1)},
            "loop": {"p99_ms": round(at(found.pauses, _P99), 1), "most_ms": round(max(found.pauses), 1)},
        },
    }
