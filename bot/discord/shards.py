"""Shards divided over processes with one database: each takes a share that is free, and nobody hands them out.

A share is held by a lock of the database that ends with the process. Who finds none free stands by, and takes over
the share of a process that ended; meanwhile it delivers like the others.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import URL

from bot.kernel.errors import OutOfReach

if TYPE_CHECKING:
    from psycopg import AsyncConnection

log = structlog.get_logger()

Connect = Callable[[Sequence[int]], Awaitable[None]]

_SHARES = 0x73686172  # advisory locks of this program: the second key is the number of the share
_TAKE = "SELECT pg_try_advisory_lock(%s, %s)"
LOOK_AGAIN = 5.0
_LOST = (
    "The line to the database broke that kept this process's shards from the others; look whether the database "
    "runs, and start this process again"
)


def share(number: int, processes: int, shards: int) -> Sequence[int]:
    """Every so-manieth shard, so that all shares are as large."""
    return range(number, shards, processes)


async def connect_with_share(
    url: URL, processes: int, shards: int, connect: Connect, *, look_again: float = LOOK_AGAIN
) -> None:
    """As soon as a share is free, and as long as it is ours. Alone, or without a shared database, all shards are."""
    shares = min(processes, shards)
    if shares == 1 or url.get_backend_name() == "sqlite":
        await connect(range(shards))
        return
    import psycopg  # ten megabytes that SQLite does not need

    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    try:
        async with await psycopg.AsyncConnection.connect(plain, autocommit=True) as line:
            mine = share(await _take(line, shares, look_again), shares, shards)
            log.info("these shards are ours", shards=list(mine), of=shards)
            await _while_held(line, connect(mine))
    except psycopg.OperationalError:
        raise OutOfReach(_LOST) from None


async def _take(line: "AsyncConnection", shares: int, look_again: float) -> int:
    while True:
        for number in range(shares):
            found = await (await line.execute(_TAKE, (_SHARES, number))).fetchone()
            if found == (True,):
                return number
        await asyncio.sleep(look_again)


async def _while_held(line: "AsyncConnection", connecting: Awaitable[None]) -> None:
    """Nothing is ever told on this line: listening to it ends when it breaks."""
    connected = asyncio.ensure_future(connecting)
    listening = asyncio.ensure_future(anext(line.notifies()))
    try:
        await asyncio.wait({connected, listening}, return_when=asyncio.FIRST_COMPLETED)
        (connected if connected.done() else listening).result()
    finally:
        for task in (connected, listening):
            task.cancel()
        await asyncio.gather(connected, listening, return_exceptions=True)
