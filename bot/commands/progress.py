"""Progress of long work: a bar on a terminal, plain lines elsewhere."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

import typer

Step = Callable[[int, int], None]
_TENTHS = 10


@contextmanager
def progress(what: str) -> Generator[Step]:
    if sys.stderr.isatty():
        with _bar(what) as step:
            yield step
    else:
        yield _lines(what)


@contextmanager
def _bar(what: str) -> Generator[Step]:
    from rich.progress import Progress

    with Progress(transient=True) as bar:
        task = bar.add_task(what)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _lines(what: str) -> Step:
    told = -1

    def step(done: int, total: int) -> None:
        nonlocal told
        tenth = _TENTHS * done // total if total else _TENTHS
        if tenth > told:
            told = tenth
            typer.echo(f"{what}: {tenth * 100 // _TENTHS}%", err=True)

    return step
