"""Brings a database to the form that this program knows: once, with a copy beforehand, and never halfway.

Alembic is imported only when there is something to do: a start with nothing changed costs one plain query.
"""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from bot.kernel.backup import copy_database, name_of_copy
from bot.kernel.errors import OperatorError, OutOfReach

if TYPE_CHECKING:
    from sqlalchemy import URL, Engine

log = structlog.get_logger()

FOLDER = Path(__file__).parents[2] / "migrations"
_VERSIONS = FOLDER / "versions"
_LOCK = 7_283_001  # any number, as long as nothing else on the server locks with it


@cache
def known() -> Sequence[str]:
    """Every revision of this program, oldest first: file names begin with their number."""
    return sorted(path.name.partition("_")[0] for path in _VERSIONS.glob("[0-9]*.py"))


def newest() -> str:
    return known()[-1]


def upgrade(url: "URL", *, backups: Path | None, now: datetime, to: str | None = None) -> bool:
    """True when something changed. Blocking: call it before the event loop runs, or in a thread."""
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            return _upgrade(connection, url, backups, now, to or newest())
    except SQLAlchemyError as error:
        raise _trouble(url, error) from None
    finally:
        engine.dispose()


def downgrade(url: "URL", to: str) -> None:
    engine = _engine(url)
    with engine.connect() as connection, connection.begin():
        _alembic(connection, "downgrade", to)
    engine.dispose()


def current(url: "URL") -> str | None:
    """The revision that a database has: None for an empty one, and for a file that is not there yet."""
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).exists():
        return None
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            return _revision(connection)
    except SQLAlchemyError as error:
        raise _trouble(url, error) from None
    finally:
        engine.dispose()


@contextmanager
def connected(url: "URL") -> Generator[Connection]:
    """A plain connection for work on the whole database while no bot runs."""
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def refuse_newer(url: "URL", revision: str | None) -> None:
    if revision is not None and revision not in known():
        raise OperatorError(
            f"{_shown(url)}: this database was written by a newer version of this program (its revision is {revision}, "
            f"the newest known here {newest()}); update the program, or put back a backup"
        )


def _upgrade(connection: Connection, url: "URL", backups: Path | None, now: datetime, to: str) -> bool:
    before = _revision(connection)
    connection.rollback()
    if before == to:
        return False
    refuse_newer(url, before)
    if before is not None and backups is not None and url.database and url.get_backend_name() == "sqlite":
        copy_database(Path(url.database), name_of_copy(backups, now, f"before-{to}"))
    with connection.begin():
        _lock(connection)
        if _revision(connection) != to:
            _migrate(connection, url, to)
            log.info("database brought up to date", before=before, now=to)
    return True


def _migrate(connection: Connection, url: "URL", to: str) -> None:
    try:
        _alembic(connection, "upgrade", to)
    except Exception as error:
        raise OperatorError(
            f"{_shown(url)}: the migration to {to} failed and was undone, so the data is as it was; run the former "
            f"version meanwhile, and report this: {type(error).__name__}, {_first_line(error)}"
        ) from error


def _alembic(connection: Connection, direction: str, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    getattr(command, direction)(config, to)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(text("SELECT version_num FROM alembic_version"))


def _lock(connection: Connection) -> None:
    """Several processes may start at once on PostgreSQL; on SQLite the writing transaction is the lock."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def _engine(url: "URL") -> "Engine":
    if url.get_backend_name() != "sqlite":
        return create_engine(url.set(drivername="postgresql+psycopg"), poolclass=NullPool)
    engine = create_engine(url.set(drivername="sqlite"), poolclass=NullPool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    """Foreign keys rest: a table that is made anew would take along whatever points to it."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA busy_timeout=30000")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _shown(url: "URL") -> str:
    return url.render_as_string(hide_password=True)


def _trouble(url: "URL", error: SQLAlchemyError) -> OperatorError:
    """A server that does not answer may still be starting."""
    reason = _first_line(getattr(error, "orig", None) or error)
    told = f"{_shown(url)}: the database cannot be reached; check [database] url, the server, the rights and the space on the disk ({reason})"
    return OutOfReach(told) if isinstance(error, OperationalError) else OperatorError(told)


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]
