"""Unmodified discord.py clients for the tests of the sandbox itself."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import discord
from discord import app_commands

from bot.sandbox.server import Sandbox

INTENTS = discord.Intents(guilds=True, guild_messages=True, guild_scheduled_events=True, dm_messages=True)


class PlainBot(discord.Client):
    """A client whose guilds count as ready at once, with a tree and a list of what it was told."""

    def __init__(self, intents: discord.Intents = INTENTS) -> None:
        super().__init__(intents=intents, max_ratelimit_timeout=30)
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.resumes = 0
        self.came = asyncio.Event()
        self._connection.guild_ready_timeout = 0

    async def on_ready(self) -> None:
        self.came.set()

    async def on_resumed(self) -> None:
        self.resumes += 1

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)


@contextlib.asynccontextmanager
async def running(bot: PlainBot, sandbox: Sandbox) -> AsyncIterator[PlainBot]:
    """The bot, logged in and ready; its commands synced if it has any."""
    async with bot:
        await bot.login(sandbox.world.bot.token)
        if bot.tree.get_commands():
            await bot.tree.sync()
        connecting = asyncio.create_task(bot.connect())
        came = asyncio.create_task(bot.came.wait())
        await asyncio.wait({connecting, came}, return_when=asyncio.FIRST_COMPLETED)
        if connecting.done():
            came.cancel()
            connecting.result()
        try:
            yield bot
        finally:
            await bot.close()
            await connecting


async def until(holds: Callable[[], object], *, within: float = 12.0) -> None:
    """Waits until a callable is true."""
    deadline = asyncio.get_running_loop().time() + within
    while not holds():
        assert asyncio.get_running_loop().time() < deadline, "waited in vain"
        await asyncio.sleep(0.005)
