"""The sandbox as a process of its own: `python -m bot.sandbox --port N --json`."""

import argparse
import asyncio
import json
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.kernel.clock import DrivenClock
from bot.sandbox.core import Tempo
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import MONDAY, Sandbox
from bot.sandbox.world import World


def main() -> None:
    asyncio.run(_run(_arguments()))


async def _run(told: argparse.Namespace) -> None:
    unlimited = bool(told.no_limits)
    sandbox = await Sandbox.start(
        port=told.port,
        world=World.large(told.servers) if told.servers else World.small(),
        clock=DrivenClock(told.start),
        record=told.record,
        limits=Limits(on=not unlimited),
        identifies=Identifies(on=not unlimited),
        tempo=Tempo(),
    )
    try:
        sys.stdout.write((_ready_line(sandbox) if told.json else f"ready {sandbox.url}") + "\n")
        sys.stdout.flush()
        await _until_told_to_stop()
    finally:
        await sandbox.close()


def _ready_line(sandbox: Sandbox) -> str:
    bot = sandbox.world.bot
    return json.dumps(
        {
            "ready": sandbox.url,
            "api_url": sandbox.api_url,
            "gateway_url": sandbox.gateway_url,
            "token": bot.token,
            "application_id": str(bot.id),
        }
    )


async def _until_told_to_stop() -> None:
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    await stop.wait()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bot.sandbox", description="A local Discord on this machine alone.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any that is free")
    parser.add_argument("--json", action="store_true", help="print the ready line as JSON")
    parser.add_argument("--record", type=Path, help="keep the bot's requests in this file, one a line")
    parser.add_argument("--servers", type=int, default=0, help="so many servers instead of the small world")
    parser.add_argument("--start", type=_moment, default=MONDAY, help="where the clock stands, ISO 8601")
    parser.add_argument("--no-limits", action="store_true", help="let every request and identify through")
    return parser.parse_args()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


if __name__ == "__main__":
    main()
