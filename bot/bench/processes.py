"""Starts a process beside the local Discord and tells how soon it was ready and how much memory it then holds."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.kernel.errors import OperatorError

_PATIENCE = 60
_KILOBYTES = 1024

Ready = Callable[[Process], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Start:
    seconds: float
    megabytes: float


async def measure(
    module: tuple[str, ...], environment: Mapping[str, str], folder: Path, ready: Ready, *, rest: float
) -> Start:
    """Until ready, and `rest` seconds more before the memory is read."""
    began = time.perf_counter()
    async with _running(module, environment, folder) as process:
        await _ready_or_ended(process, ready, folder / "log")
        seconds = time.perf_counter() - began
        await asyncio.sleep(rest)
        return Start(seconds, _megabytes(process.pid))


@asynccontextmanager
async def _running(
    module: tuple[str, ...], environment: Mapping[str, str], folder: Path
) -> AsyncGenerator[Process]:
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *module,
            cwd=folder,
            env={**_inherited(), **environment},
            stdout=PIPE,
            stderr=log,
        )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()


def _inherited() -> dict[str, str]:
    """Warm means compiled: a shell that forbids it would have every start compile anew."""
    own = ("TUSSENRUIMTE_", "PYTHONDONTWRITEBYTECODE")
    return {key: value for key, value in os.environ.items() if not key.startswith(own)}


async def _ready_or_ended(process: Process, ready: Ready, log: Path) -> None:
    ends, comes = asyncio.ensure_future(process.wait()), asyncio.ensure_future(ready(process))
    try:
        await asyncio.wait({ends, comes}, timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        if not comes.done():
            raise OperatorError(f"What is measured did not become ready; its last words: {_last_line(log)}")
        comes.result()
    finally:
        ends.cancel()
        comes.cancel()


def _last_line(log: Path) -> str:
    return log.read_text("utf-8", errors="replace").strip().rpartition("\n")[2]


def _megabytes(process: int) -> float:
    """What it holds in memory now, as Linux tells it."""
    for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / _KILOBYTES
    raise OperatorError(f"/proc/{process}/status: the memory of a process is not told here; measure on Linux")
