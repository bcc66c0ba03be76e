"""What `tussenruimte bench start` measures, and how it judges that."""

import asyncio
from pathlib import Path

import pytest

from bot.bench.processes import Start, measure
from bot.bench.start import BARE, BOT, WITH_VECTORS, Findings, start_once
from bot.kernel.errors import OperatorError
from bot.kernel.sealing import create_key_file
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World


def findings(bot: Start) -> Findings:
    return Findings({BARE: [Start(2.2, 40)], BOT: [Start(9, 900), bot, bot], WITH_VECTORS: [bot]})


@pytest.mark.parametrize(
    ("bot", "within"), [(Start(3.9, 119), True), (Start(4.1, 119), False), (Start(3.9, 121), False)]
)
def test_the_median_counts_beyond_the_wait_for_servers_and_above_a_bare_client(bot: Start, within: bool):
    assert findings(bot).within is within


async def test_the_bot_as_anyone_runs_it_comes_up_and_closes(tmp_path: Path):
    sandbox = await Sandbox.start(
        world=World.large(3), limits=Limits(on=False), identifies=Identifies(on=False)
    )
    create_key_file(tmp_path / "sealing.key")
    try:
        start = await start_once(BOT, sandbox, tmp_path, rest=0)
    finally:
        await sandbox.close()
    assert start.seconds > 2
    assert start.megabytes > 20


async def test_what_does_not_come_up_says_why(tmp_path: Path):
    async def never(_process: object) -> None:
        await asyncio.Event().wait()

    with pytest.raises(OperatorError, match="sealing key is not there"):
        await measure(("bot", "run"), {"TUSSENRUIMTE_DISCORD__TOKEN": "x"}, tmp_path, never, rest=0)
