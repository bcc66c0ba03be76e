"""A consistent copy of an SQLite database, made while the bot runs. The sealing key is not in it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from bot.kernel.errors import OperatorError

_PAGES_AT_ONCE = 500

Progress = Callable[[int, int], None]


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Written under another name first, so that a copy that stopped half-way is never taken for a whole one."""
    unfinished = target.with_suffix(".unfinished")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch(mode=0o600)
        _copy(source, unfinished, progress)
        unfinished.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise OperatorError(
            f"{target}: the database could not be copied there ({error}); check the folder's rights and the space on "
            "the disk"
        ) from None


def _copy(source: Path, target: Path, progress: Progress | None) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy, pages=_PAGES_AT_ONCE, progress=step)


def name_of_copy(folder: Path, now: datetime, why: str = "") -> Path:
    stamp = now.strftime("%Y%m%d-%H%M%S")
    return folder / f"tussenruimte-{stamp}{'-' + why if why else ''}.db"
