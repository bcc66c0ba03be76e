"""`tussenruimte evaluate-routing`: replays question logs and prints how well the router finds who knows."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.commands.progress import Step, progress
from bot.kernel.errors import OperatorError
from bot.questions.evaluation.baselines import BASELINES
from bot.questions.evaluation.contestants import OURS, Contestant, Ours
from bot.questions.evaluation.figures import Figures, figures
from bot.questions.evaluation.logs import Log, Member, read_log
from bot.questions.evaluation.replay import Result, replay
from bot.questions.routing.settings import default_settings
from bot.questions.routing.vectors import Vectors

_WIDTH = 120
Contestants = Mapping[str, Callable[[Collection[Member]], Contestant]]
Found = dict[str, dict[str, Figures]]


def evaluate(
    files: Sequence[Path], vectors: Vectors | None, *, load: bool, as_json: Path | None, ranks: Path | None
) -> None:
    logs = [read_log(file) for file in files]
    settings = default_settings()
    contestants: Contestants = {
        OURS: lambda members: Ours(members, vectors, settings, load=load),
        **BASELINES,
    }
    with progress("Replaying") as step:
        found, ours = _replayed(logs, contestants, step)
    _show(found, load=load, meaning=vectors is not None)
    if as_json is not None:
        said = {"load": load, "vectors": vectors is not None, "files": _described(found)}
        _write(as_json, json.dumps(said, indent=2))
    if ranks is not None:
        _write(ranks, "\n".join(json.dumps(_rank(result)) for result in ours))


def _replayed(logs: Sequence[Log], contestants: Contestants, step: Step) -> tuple[Found, list[Result]]:
    found: Found = {}
    ours: list[Result] = []
    for nth, log in enumerate(logs):
        members = sum(len(community.members) for community in log.communities.values())
        found[log.name] = {}
        for name, contestant in contestants.items():
            results = replay(log, contestant)
            found[log.name][name] = figures(results, members)
            ours += results if name == OURS else []
            step(nth * len(contestants) + len(found[log.name]), len(logs) * len(contestants))
    return found, ours


def _show(found: Found, *, load: bool, meaning: bool) -> None:
    console = Console(width=_WIDTH, highlight=False)
    spread = "load is spread" if load else "load is not spread"
    console.print(f"{OURS}: {spread}; compares {'words and meaning' if meaning else 'words alone'}")
    for log, rows in found.items():
        count = rows[OURS].questions
        table = Table(title=f"{log}, {count} questions", title_justify="left")
        table.add_column("router")
        for column in ("Hit@1", "Hit@3", "MRR", "macro recall@3", "greatest share", "Gini", "ms"):
            table.add_column(column, justify="right")
        for name, row in rows.items():
            shares = (row.hit_1, row.hit_3, row.mrr, row.macro_recall_3, row.greatest_share, row.gini)
            table.add_row(name, *(f"{share:.3f}" for share in shares), f"{row.milliseconds:.1f}")
        console.print(table)


def _described(found: Found) -> dict[str, dict[str, dict[str, float]]]:
    return {log: {name: asdict(row) for name, row in rows.items()} for log, rows in found.items()}


def _rank(result: Result) -> dict[str, object]:
    return {"question": result.question, "gold": result.gold, "ranked": result.ranked}


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(f"{text}\n", "utf-8")
    except OSError as error:
        raise OperatorError(f"{path}: cannot be written ({error.strerror}); choose another place") from None
