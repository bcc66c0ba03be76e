"""`tussenruimte bench routing`: how long candidates and similar questions take in a large community, and how much memory.

The router alone, in a process of its own: 200 members, 20,000 kept answers of words drawn as people use them, few often
and many seldom.
"""

import json
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import typer

MEMBERS, ANSWERS, QUESTIONS = 200, 20_000, 300
MOST_MILLISECONDS, MOST_MEGABYTES = 50.0, 200.0
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
class Findings:
    median_milliseconds: float
    p99_milliseconds: float
    megabytes: float

    @property
    def within(self) -> bool:
        return self.p99_milliseconds <= MOST_MILLISECONDS and self.megabytes <= MOST_MEGABYTES


def bench_routing(file: Path | None, *, vectors: bool = True) -> bool:
    found = measure(MEMBERS, ANSWERS, QUESTIONS, vectors=vectors)
    typer.echo(
        f"{MEMBERS} members, {ANSWERS} kept answers: half of the questions within {found.median_milliseconds:.1f} ms, "
        f"99 of 100 within {found.p99_milliseconds:.1f} ms; {found.megabytes:.0f} MB on top"
    )
    typer.echo(f"wanted: 99 of 100 within {MOST_MILLISECONDS:.0f} ms; {MOST_MEGABYTES:.0f} MB on top")
    if file is not None:
        said = {"bench": "routing", "members": MEMBERS, "answers": ANSWERS, "vectors": vectors}
        file.write_text(
            json.dumps(said | {"within": found.within, "found": asdict(found)}, indent=2) + "\n", "utf-8"
        )
    return found.within


def measure(members: int, answers: int, questions: int, *, vectors: bool) -> Findings:
    """In a process that did nothing before, so that memory is this alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        return alone.submit(_measured, members, answers, questions, vectors=vectors).result()


def _measured(members: int, answers: int, questions: int, *, vectors: bool) -> Findings:
    from bot.questions.routing.ranker import Declared, Kept, Router
    from bot.questions.routing.settings import default_settings
    from bot.questions.routing.vectors import SentenceVectors

    before = _megabytes()
    drawn = random.Random(9)
    texts = _texts(drawn)
    router = Router(SentenceVectors() if vectors else None, default_settings())
    for member in range(members):
        router.declare(Declared(member, (next(texts)[:60], next(texts)[:60]), (), next(texts)[:120], "nl"))
    for key in range(answers):
        at = _NOW - timedelta(hours=drawn.randrange(24 * 700))
        router.learn(Kept(key, next(texts)[:180], next(texts), drawn.randrange(members), at, helped=True))
    while router.understand():
        pass
    took: list[float] = []
    for _ in range(questions):
        asked = " ".join(next(texts).split()[:_ASKED])
        start = perf_counter()
        read = router.read(asked)
        router.similar(read)
        ranked = router.rank(read, at=_NOW, among=range(members))
        took.append((perf_counter() - start) * 1000)
        router.asked(ranked[0].member, _NOW)
    cuts = quantiles(took, n=100)
    return Findings(cuts[49], cuts[98], _megabytes() - before)


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
