"""`tussenruimte learn-routing`: learns from question logs how much each thing weighs, and writes the settings file."""

import json
from collections.abc import Sequence
from pathlib import Path

import typer

from bot.commands.progress import progress
from bot.kernel.errors import OperatorError
from bot.questions.evaluation.learning import Case, cases, described, learn
from bot.questions.evaluation.logs import read_log
from bot.questions.routing.settings import FILE, default_settings
from bot.questions.routing.vectors import SentenceVectors


def learn_from(files: Sequence[Path], target: Path | None) -> None:
    settings, vectors = default_settings(), SentenceVectors()
    histories: list[list[Case]] = []
    for file in files:
        log = read_log(file)
        if not log.is_history:
            raise OperatorError(
                f"{file}: holds no answers, so there is nothing to learn from; name a history"
            )
        with progress(f"Reading {log.name}") as step:
            histories.append(cases(log, vectors, settings, step))
    learnt = learn(histories, settings)
    by = " ".join(("tussenruimte learn-routing", *(file.name for file in files)))
    written = json.dumps(described(learnt, by), indent=2) + "\n"
    (target or FILE).write_text(written, "utf-8")
    typer.echo(written)
