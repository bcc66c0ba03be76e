"""One bot process holds an SQLite file; a second one is told so. The lock goes with the process, however it ends."""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from bot.kernel.errors import OperatorError


@contextmanager
def hold(database: Path) -> Generator[None]:
    descriptor = _opened(database)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode() or "another"
            raise OperatorError(
                f"{database}: process {holder} is already running with this database; stop it first, or use "
                "PostgreSQL for several processes"
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)


def _opened(database: Path) -> int:
    try:
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(database.with_name(database.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise OperatorError(
            f"[database] url: {database.parent} cannot be written in ({error.strerror}); give this user the right to, "
            "or name another folder"
        ) from None
