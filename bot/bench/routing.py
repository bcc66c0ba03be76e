"""`tussenruimte bench routing`: how long candidates and similar questions take in a large community, and how much memory.

The router in a process of its own: 200 members, 20,000 kept answers of words drawn as people use them, few often and
many seldom; asked from an event loop, in a thread, as the bot does. Then whole bots are started, with vectors and
without.
"""

import asyncio
import json
import random
import sys
import tempfile
from collections.abc import AsyncGenerator, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import TYPE_CHECKING

import typer

from bot.commands.progress import Step, progress

if TYPE_CHECKING:
    from bot.questions.routing.ranker import Router

MEMBERS, ANSWERS, QUESTIONS = 200, 20_000, 300
MOST_MILLISECONDS, MOST_MEGABYTES, MOST_LATER = 50.0, 200.0, 1.0
_STARTS = 3
_TICK = 0.005
_WORDS, _LONG, _ASKED = 30_000, 60, 20
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_SYLLABLES = (
    "wa",
    "ter",
    "schap",
    "sub",
    "si",
    "die",
    "bo",
    "dem",
    "re",
    "ken",
    "le",
    "ren",
    "markt",
    "de",
    "plan",
    "te",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    members: int = MEMBERS
    answers: int = ANSWERS
    questions: int = QUESTIONS


@dataclass(frozen=True, slots=True)
class Findings:
    """`loop_milliseconds` is the longest that the event loop waited for its turn meanwhile."""

    median_milliseconds: float
    p99_milliseconds: float
    loop_milliseconds: float
    megabytes: float

    @property
    def within(self) -> bool:
        return self.p99_milliseconds <= MOST_MILLISECONDS and self.megabytes <= MOST_MEGABYTES


def bench_routing(file: Path | None, *, vectors: bool = True) -> bool:
    with progress("Asking") as step:
        found = measure(Sizes(), vectors=vectors)
        later = start_later(step) if vectors else 0.0
    within = found.within and later <= MOST_LATER
    typer.echo(
        f"{MEMBERS} members, {ANSWERS} kept answers: half of the questions within {found.median_milliseconds:.1f} ms, "
        f"99 of 100 within {found.p99_milliseconds:.1f} ms, in a thread: the event loop waited "
        f"{found.loop_milliseconds:.1f} ms at most; {found.megabytes:.0f} MB on top; ready {later:.2f} s later"
    )
    typer.echo(
        f"wanted: 99 of 100 within {MOST_MILLISECONDS:.0f} ms; {MOST_MEGABYTES:.0f} MB on top; "
        f"ready {MOST_LATER:.0f} s later at most"
    )
    if file is not None:
        said = {"bench": "routing", **asdict(Sizes()), "vectors": vectors, "within": within}
        told = asdict(found) | {"start_later_seconds": later}
        file.write_text(json.dumps(said | {"found": told}, indent=2) + "\n", "utf-8")
    return within


def measure(sizes: Sizes, *, vectors: bool) -> Findings:
    """In a process that did nothing before, so that memory is this alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        return alone.submit(_measured, sizes, vectors=vectors).result()


def start_later(step: Step) -> float:
    """How much later the bot is ready with vectors than without."""
    from bot.bench.start import BOT, WITH_VECTORS, measured

    with tempfile.TemporaryDirectory(prefix="tussenruimte-bench-") as folder:
        starts = asyncio.run(measured(Path(folder), (BOT, WITH_VECTORS), _STARTS, step))
    return starts.seconds(WITH_VECTORS) - starts.seconds(BOT)


def _measured(sizes: Sizes, *, vectors: bool) -> Findings:
    before = _megabytes()
    drawn = random.Random(9)
    router = _filled(sizes, drawn, vectors=vectors)
    took, waited = asyncio.run(_asked(router, sizes, _texts(drawn)))
    cuts = quantiles(took, n=100)
    return Findings(cuts[49], cuts[98], waited, _megabytes() - before)


def _filled(sizes: Sizes, drawn: random.Random, *, vectors: bool) -> "Router":
    """As after a start, once everything was read."""
    from bot.questions.routing.ranker import Declared, Kept, Router
    from bot.questions.routing.settings import default_settings
    from bot.questions.routing.vectors import SentenceVectors

    texts = _texts(drawn)
    router = Router(SentenceVectors() if vectors else None, default_settings())
    for member in range(sizes.members):
        router.declare(Declared(member, (next(texts)[:60], next(texts)[:60]), (), next(texts)[:120], "nl"))
    for key in range(sizes.answers):
        at = _NOW - timedelta(hours=drawn.randrange(24 * 700))
        by = drawn.randrange(sizes.members)
        router.learn(Kept(key, next(texts)[:180], next(texts), by, at, helped=True))
    while router.understand():
        pass
    return router


async def _asked(router: "Router", sizes: Sizes, texts: Iterator[str]) -> tuple[list[float], float]:
    """Milliseconds of each question, from the event loop that asks in a thread, and the longest that loop waited."""
    from bot.questions.routing.threads import beside

    lateness = Lateness()
    took: list[float] = []
    async with lateness.watched():
        for _ in range(sizes.questions):
            text = " ".join(next(texts).split()[:_ASKED])
            start = perf_counter()
            first = await beside(_answer, router, text, sizes.members)
            took.append((perf_counter() - start) * 1000)
            router.asked(first, _NOW)
    return took, lateness.most


def _answer(router: "Router", text: str, members: int) -> int:
    asked = router.read(text)
    router.similar(asked)
    return router.rank(asked, at=_NOW, among=range(members))[0].member


class Lateness:
    """The event loop is asked for a turn every few milliseconds; `most` is the longest that it let wait."""

    def __init__(self) -> None:
        self.most = 0.0

    @asynccontextmanager
    async def watched(self) -> AsyncGenerator[None]:
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            start = perf_counter()
            await asyncio.sleep(_TICK)
            self.most = max(self.most, (perf_counter() - start - _TICK) * 1000)


def _texts(drawn: random.Random) -> Iterator[str]:
    vocabulary = ["".join(drawn.choices(_SYLLABLES, k=drawn.randrange(1, 5))) for _ in range(_WORDS)]
    often = list(accumulate(1 / rank for rank in range(1, _WORDS + 1)))
    while True:
        yield " ".join(drawn.choices(vocabulary, cum_weights=often, k=_LONG))


def _megabytes() -> float:
    """What this process holds now; where that cannot be seen, the most it ever held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("utf-8").splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << 20 if sys.platform == "darwin" else 1024
    )
