"""A consistent copy of an SQLite database, made while the bot runs. The sealing key is not in it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

_PAGES_AT_ONCE = 500

Progress = Callable[[int, int], None]


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Written under another name first, so that a copy that stopped half-way is never taken for a whole one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)

    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(unfinished)) as copy,
    ):
        original.backup(copy, pages=_PAGES_AT_ONCE, progress=step)
    unfinished.chmod(0o600)
    unfinished.replace(target)


def name_of_copy(folder: Path, now: datetime, why: str = "") -> Path:
    stamp = now.strftime("%Y%m%d-%H%M%S")
    return folder / f"tussenruimte-{stamp}{'-' + why if why else ''}.db"
