"""One bot process holds an SQLite file; a second one is told so. The lock goes with the process, however it ends."""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from bot.kernel.errors import OperatorError


@contextmanager
def hold(database: Path) -> Generator[None]:
    path = database.with_name(database.name + ".lock")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode() or "another process"
            raise OperatorError(
                f"{database}: process {holder} is already running with this database. Stop it first, or use "
                "PostgreSQL for several processes"
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)
