"""What a window bears: the bot that restarts, and the server that goes and comes back."""

import pytest
from playwright.async_api import expect

from bot.sandbox.limits import Identifies
from bot.sandbox.server import Sandbox
from tests.browser.conftest import MUSIC, Open
from tests.browser.parts_bot import parts_bot

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_bot_restarts_while_the_page_is_open(open_at: Open) -> None:
    sandbox = await Sandbox.start(identifies=Identifies(on=False))
    async with parts_bot(sandbox):
        me = await open_at(sandbox.url, MUSIC)
        await me.command("parts")
        await me.sees("Week 12")
    await expect(me.page.get_by_role("status").filter(has_text="is er even niet")).to_be_visible()
    async with parts_bot(sandbox):
        await expect(me.page.get_by_role("status").filter(has_text="is er even niet")).to_be_hidden()
        await me.command("slow")
        await me.sees("Nu weet ik het.")
    await sandbox.close()


async def test_the_server_comes_back_and_the_page_catches_up(open_at: Open) -> None:
    sandbox = await Sandbox.start()
    me = await open_at(sandbox.url, MUSIC)
    port, world, clock = int(sandbox.url.rsplit(":", 1)[1]), sandbox.world, sandbox.clock
    await me.say("voor de val")
    await me.composer.fill("half getypt")
    await sandbox.close()
    await expect(me.page.get_by_role("status").filter(has_text="De verbinding is weg")).to_be_visible()
    sandbox = await Sandbox.start(port=port, world=world, clock=clock)
    await expect(me.page.get_by_role("status").filter(has_text="De verbinding is weg")).to_be_hidden()
    await me.sees("voor de val")
    await expect(me.composer).to_have_value("half getypt")
    await me.composer.press("Enter")
    await me.sees("half getypt")
    await sandbox.close()
