"""`tussenruimte bench start`: how soon the bot is ready, and how much memory it takes above a bare discord.py client.

Both start as processes of their own beside a local Discord with a hundred servers: warm, by turns, median of five.
"""

import asyncio
import json
import os
import platform
import socket
import tempfile
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

import aiohttp
import typer

from bot.bench.processes import Start, measure
from bot.commands.progress import Step, progress
from bot.kernel.sealing import create_key_file
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World

SERVERS = 100
ROUNDS = 5
# discord.py takes its servers for complete when none came for two seconds.
WAIT_FOR_GUILDS = 2.0
MOST_SECONDS = 2.0
MOST_MEGABYTES = 80.0
_LOOK_AGAIN = 0.02

BARE, BOT, WITH_VECTORS = "bare discord.py", "tussenruimte", "with routing vectors"
# Vectors are warmed up after the start, and count when they are there.
_RESTS = {BARE: 1.0, BOT: 1.0, WITH_VECTORS: 4.0}


@dataclass(frozen=True, slots=True)
class Findings:
    starts: Mapping[str, list[Start]]

    def seconds(self, who: str) -> float:
        return median(start.seconds for start in self.starts[who])

    def megabytes(self, who: str) -> float:
        return median(start.megabytes for start in self.starts[who])

    def beyond_wait(self, who: str) -> float:
        return self.seconds(who) - WAIT_FOR_GUILDS

    def above_bare(self, who: str) -> float:
        return self.megabytes(who) - self.megabytes(BARE)

    @property
    def within(self) -> bool:
        return self.beyond_wait(BOT) <= MOST_SECONDS and self.above_bare(BOT) <= MOST_MEGABYTES


def bench_start(file: Path | None) -> bool:
    with tempfile.TemporaryDirectory(prefix="tussenruimte-bench-") as folder, progress("Starting") as step:
        found = asyncio.run(measured(Path(folder), tuple(_RESTS), ROUNDS, step))
    for who in found.starts:
        typer.echo(
            f"{who:<21} ready in {found.seconds(who):.2f} s, {found.beyond_wait(who):.2f} s of it beyond discord.py's "
            f"wait for servers; {found.megabytes(who):.0f} MB, {found.above_bare(who):.0f} MB above bare"
        )
    typer.echo(f"wanted                at most {MOST_SECONDS:.0f} s beyond, {MOST_MEGABYTES:.0f} MB above")
    if file is not None:
        file.write_text(json.dumps(_as_json(found), indent=2) + "\n", "utf-8")
    return found.within


async def measured(folder: Path, whom: Sequence[str], rounds: int, step: Step) -> Findings:
    """The first round warms up and does not count: it makes the database and registers the commands."""
    sandbox = await Sandbox.start(
        world=World.large(SERVERS), limits=Limits(on=False), identifies=Identifies(on=False)
    )
    create_key_file(folder / "sealing.key")
    starts: dict[str, list[Start]] = {who: [] for who in whom}
    try:
        for round_ in range(rounds + 1):
            for nth, who in enumerate(starts):
                step(round_ * len(starts) + nth, (rounds + 1) * len(starts))
                start = await start_once(who, sandbox, folder, rest=_RESTS[who])
                if round_:
                    starts[who].append(start)
    finally:
        await sandbox.close()
    return Findings(starts)


async def start_once(who: str, sandbox: Sandbox, folder: Path, *, rest: float) -> Start:
    environment = {
        "TUSSENRUIMTE_DISCORD__TOKEN": sandbox.world.bot.token,
        "TUSSENRUIMTE_DISCORD__API_URL": sandbox.api_url,
        "TUSSENRUIMTE_DISCORD__GATEWAY_URL": sandbox.gateway_url,
    }
    if who == BARE:
        return await measure(("bot.bench.bare",), environment, folder, _says_ready, rest=rest)
    port = _free_port()
    environment |= {
        "TUSSENRUIMTE_DATABASE__URL": f"sqlite:///{folder / 'bench.db'}",
        "TUSSENRUIMTE_STORAGE__SEALING_KEY": str(folder / "sealing.key"),
        "TUSSENRUIMTE_HEALTH__PORT": str(port),
        "TUSSENRUIMTE_ROUTING__VECTORS": str(who == WITH_VECTORS).lower(),
    }

    async def healthy(_process: Process) -> None:
        await _answers(f"http://127.0.0.1:{port}/healthz")

    return await measure(("bot", "run"), environment, folder, healthy, rest=rest)


async def _says_ready(process: Process) -> None:
    while process.stdout is not None and await process.stdout.readline() not in (b"ready\n", b""):
        pass


async def _answers(url: str) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(url) as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass  # it does not listen yet
            await asyncio.sleep(_LOOK_AGAIN)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def _as_json(found: Findings) -> dict[str, object]:
    return {
        "bench": "start",
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "servers": SERVERS,
        "rounds": ROUNDS,
        "wait_for_guilds_seconds": WAIT_FOR_GUILDS,
        "wanted": {"seconds_beyond_wait": MOST_SECONDS, "megabytes_above_bare": MOST_MEGABYTES},
        "within": found.within,
        "found": {
            who: {
                "seconds": round(found.seconds(who), 3),
                "seconds_beyond_wait": round(found.beyond_wait(who), 3),
                "megabytes": round(found.megabytes(who), 1),
                "megabytes_above_bare": round(found.above_bare(who), 1),
                "starts": [asdict(start) for start in starts],
            }
            for who, starts in found.starts.items()
        },
    }
