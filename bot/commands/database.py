"""`tussenruimte db …`: up to date, whole, and copied."""

import sqlite3
from contextlib import closing
from pathlib import Path

import typer
from sqlalchemy import URL, make_url

from bot.commands.progress import progress
from bot.config import Settings
from bot.kernel import lockfile, migrate
from bot.kernel.backup import copy_database, name_of_copy
from bot.kernel.clock import SystemClock
from bot.kernel.errors import OperatorError

WITHOUT_THE_KEY = (
    "The sealing key is not in this copy: keep {key} as well, somewhere else. Without it private notes cannot be read, "
    "by anyone."
)


def upgrade_database(settings: Settings) -> None:
    url = _url(settings)
    before = migrate.current(url)
    if before == migrate.newest():
        typer.echo(f"Up to date (revision {before}).")
        return
    file = _file(url)
    if file is None:
        migrate.upgrade(url, backups=None, now=SystemClock().now())
    else:
        with lockfile.hold(file):
            migrate.upgrade(url, backups=settings.storage.backups, now=SystemClock().now())
    typer.echo(f"Brought from {before or 'nothing'} to revision {migrate.newest()}.")


def check_database(settings: Settings) -> bool:
    url = _url(settings)
    revision = migrate.current(url)
    migrate.refuse_newer(url, revision)
    problems = _problems(url) if revision else []
    for problem in problems:
        typer.echo(problem)
    if revision is None:
        typer.echo("Empty: nothing has been stored yet. It is made at the first start.")
    elif revision != migrate.newest():
        typer.echo(
            f"At revision {revision}; this version needs {migrate.newest()}. Run: tussenruimte db upgrade"
        )
    elif not problems:
        typer.echo(f"Whole, at revision {revision}.")
    return not problems


def back_up(settings: Settings, target: Path | None) -> None:
    file = _file(_url(settings))
    if file is None:
        raise OperatorError(
            "[database] url: PostgreSQL is copied with its own tool; run pg_dump --format=custom --file=backup.dump "
            "with this address, put it back with pg_restore, and keep the sealing key "
            f"({settings.storage.sealing_key}) apart, for without it private notes cannot be read"
        )
    if not file.exists():
        raise OperatorError(f"{file}: there is no database yet; start the bot first")
    target = target or name_of_copy(settings.storage.backups, SystemClock().now())
    if target.exists():
        raise OperatorError(f"{target}: is there already; choose another name")
    with progress("Copying") as step:
        copy_database(file, target, step)
    typer.echo(
        f"{target}: copied. To put it back: stop the bot, copy it over {file}, remove {file}-wal and {file}-shm, start."
    )
    typer.echo(WITHOUT_THE_KEY.format(key=settings.storage.sealing_key))


def _problems(url: URL) -> list[str]:
    file = _file(url)
    if file is None:
        return []  # the server checks its own pages
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            found = _damage(connection)
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    return [*found, "Put back the newest backup: stop the bot and copy it over the file."] if found else []


def _damage(connection: sqlite3.Connection) -> list[str]:
    damage = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    return damage + [f"{table}: row {row} points to something that is gone" for table, row, *_ in orphans]


def _url(settings: Settings) -> URL:
    return make_url(settings.database.url.get_secret_value())


def _file(url: URL) -> Path | None:
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
