"""The bot comes to life, goes, and comes back."""

import asyncio

from bot.kernel import memory
from bot.sandbox.scenes import LEARNING
from tests.chat.town import Town


async def test_it_answers_help_privately_and_again_after_a_restart(village: Town):
    member, other = village["Muziekdocent"], village["Museumeducator"]
    await member.slash("help")
    await member.waits_to_see("houd ik het gesprek gaande")
    await village.bot_restarts()
    await member.slash("help")
    other.never_received("houd ik het gesprek gaande")


async def test_what_was_begun_is_finished_before_it_goes(village: Town):
    """Both what it begins itself, and what it heard last."""
    begun, finished = asyncio.Event(), asyncio.Event()

    async def errand() -> None:
        async with village.house.reading() as work:
            await memory.recall(work, "anything")
            begun.set()
            await asyncio.sleep(0.1)
            finished.set()

    assert village.bot is not None
    village.bot.begin(errand())
    await begun.wait()
    server = village.sandbox.world.channels[LEARNING].guild_id
    await village.people.call("DELETE", f"/world/servers/{server}/bot")
    await village.bot_stops()
    assert finished.is_set()


async def test_it_goes_however_much_keeps_arriving(village: Town):
    bot = village.bot
    assert bot is not None

    async def arrives() -> None:
        await asyncio.sleep(0.01)
        if not bot.is_closed():
            bot.begin(arrives())

    bot.begin(arrives())
    async with asyncio.timeout(4):
        await village.bot_stops()
