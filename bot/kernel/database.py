"""The database: SQLite for a school, PostgreSQL for a country, the same code for both.

SQLite's driver begins a transaction only at the first write, so what was read before it may be stale. A writing
unit of work therefore opens with BEGIN IMMEDIATE and goes through one lock per process; reading stays deferred.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

_BEGIN = "begin_immediate"
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=10000",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-16000",
)
# What someone wrote never stands in a traceback.
_QUIET = {"hide_parameters": True}


class Database:
    def __init__(self, url: str | URL) -> None:
        self.url = make_url(url)
        self.engine = _engine(self.url)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writer = asyncio.Lock()

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[AsyncSession]:
        async with self._sessions() as session:
            yield session

    @asynccontextmanager
    async def writing(self) -> AsyncGenerator[AsyncSession]:
        """One short transaction: committed when the block ends, rolled back when it raises."""
        if not self.is_sqlite:
            async with self._sessions.begin() as session:
                yield session
            return
        async with self._writer, self._sessions() as session:
            await session.connection(execution_options={_BEGIN: True})
            yield session
            await session.commit()

    async def scrub(self) -> None:
        """After an erasure: no trace stays in a log or in pages that are free again."""
        if self.is_sqlite:
            async with self._writer, self.engine.connect() as connection:
                await connection.exec_driver_sql("COMMIT")  # a checkpoint is not part of a transaction
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            return
        async with self.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.exec_driver_sql("VACUUM")

    async def close(self) -> None:
        await self.engine.dispose()


def _engine(url: URL) -> AsyncEngine:
    if url.get_backend_name() != "sqlite":
        return create_async_engine(
            url.set(drivername="postgresql+psycopg"), pool_size=10, pool_pre_ping=True, **_QUIET
        )
    engine = create_async_engine(url.set(drivername="sqlite+aiosqlite"), **_QUIET)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # SQLAlchemy's begin event below says BEGIN, not the driver
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_BEGIN, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
