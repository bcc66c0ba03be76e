"""What is written is answered: a button whose address is not told to the routes would do nothing, for ever."""

import re
from pathlib import Path

from bot.discord.client import Client

COGS = Path(__file__).parents[3] / "cogs"


async def test_every_address_that_is_written_is_answered(bot: Client):
    written = {
        at
        for file in COGS.glob("*/*.py")
        for at in re.findall(r"^class .*\bat=\"([^\"]+)\"", file.read_text("utf-8"), re.MULTILINE)
    }
    assert written - {route.at for route in bot.routes} == set()
    assert len(written) > 200
