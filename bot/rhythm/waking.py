"""Waking whoever does the work: in this process by the house's bell, in other processes by the database."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import structlog
from sqlalchemy import URL, text

from bot.kernel.bell import Bell
from bot.kernel.house import Work

log = structlog.get_logger()

_CHANNEL = "rhythm"
_PRESENCE = 0x7275696D  # advisory locks of this program: the second key is the run that holds it
_AGAIN_AFTER = 5
_NOTIFY = text(f"SELECT pg_notify('{_CHANNEL}', '')")
_RUNS = text("SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = :program")


async def wake(work: Work) -> None:
    work.after_commit(work.bell.ring)
    if not _is_sqlite(work):
        await work.session.execute(_NOTIFY)  # heard by all when this transaction is committed


async def others_alive(work: Work) -> frozenset[int]:
    """The runs of this program that still hold their place. On SQLite there is no other."""
    if _is_sqlite(work):
        return frozenset()
    return frozenset(await work.session.scalars(_RUNS, {"program": _PRESENCE}))


@contextlib.asynccontextmanager
async def presence(url: URL, run: int, bell: Bell) -> AsyncGenerator[None]:
    """Holds this run's place in a shared database and rings the bell for what others left to do."""
    if url.get_backend_name() == "sqlite":
        yield
        return
    taken = asyncio.Event()
    task = asyncio.create_task(_listen_always(url, run, bell, taken))
    try:
        await taken.wait()
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _listen_always(url: URL, run: int, bell: Bell, taken: asyncio.Event) -> None:
    import psycopg  # ten megabytes that SQLite does not need

    while True:
        try:
            await _listen(url, run, bell, taken)
        except psycopg.OperationalError as error:
            log.warning("lost the line to the database; trying again", seconds=_AGAIN_AFTER, error=str(error))
        await asyncio.sleep(_AGAIN_AFTER)


async def _listen(url: URL, run: int, bell: Bell, taken: asyncio.Event) -> None:
    import psycopg

    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    async with await psycopg.AsyncConnection.connect(plain, autocommit=True) as connection:
        await connection.execute("SELECT pg_advisory_lock_shared(%s, %s)", (_PRESENCE, run))
        await connection.execute(f"LISTEN {_CHANNEL}")
        taken.set()
        bell.ring()  # for what was told while nobody listened
        async for _ in connection.notifies():
            bell.ring()


def _is_sqlite(work: Work) -> bool:
    return work.session.get_bind().dialect.name == "sqlite"
