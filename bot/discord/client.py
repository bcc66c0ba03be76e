"""The Discord client: few intents, small caches, cogs from the folder `cogs`, commands synced when they changed."""

import hashlib
import json
import pkgutil
from collections.abc import Callable
from typing import Any

import discord
import structlog
from discord.ext import commands

import cogs
from bot.discord.dispatcher import dispatch
from bot.discord.failures import TryAgain
from bot.discord.routes import Routes
from bot.discord.translator import Translator
from bot.discord.tree import Tree
from bot.discord.turn import Turn
from bot.discord.why import Why
from bot.kernel import memory
from bot.kernel.house import House

log = structlog.get_logger()


def intents() -> discord.Intents:
    """None of them privileged: the bot never reads the channel."""
    wanted = discord.Intents.none()
    wanted.guilds = wanted.guild_messages = wanted.guild_scheduled_events = True
    return wanted


class Client(commands.AutoShardedBot):
    def __init__(self, house: House, **options: Any) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=Tree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            **options,
        )
        self.house = house
        self.routes = Routes()
        self.routes.add(TryAgain, Why)
        self.join_offer: Callable[[Turn], discord.ui.LayoutView] | None = None

    async def setup_hook(self) -> None:
        await self.tree.set_translator(Translator(self.house.languages))
        for room in sorted(module.name for module in pkgutil.iter_modules(cogs.__path__)):
            await self.load_extension(f"cogs.{room}")
        await self._sync_commands()

    async def on_message(self, message: discord.Message, /) -> None:
        """The channel is never read; without this, discord.py would look for commands in what people say."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        await dispatch(self, interaction)

    async def _sync_commands(self) -> None:
        """Discord allows few changes a day, and every change empties its clients' lists for a moment."""
        translator = self.tree.translator
        assert translator is not None  # noqa: S101  # set above
        payload = [
            await command.get_translated_payload(self.tree, translator)
            for command in self.tree.get_commands()
        ]
        stamp = hashlib.sha256(
            json.dumps([self.application_id, payload], sort_keys=True).encode()
        ).hexdigest()
        async with self.house.reading() as work:
            if await memory.recall(work, "commands") == stamp:
                return
        await self.tree.sync()
        async with self.house.writing() as work:
            await memory.remember(work, "commands", stamp)
        log.info("commands synced", count=len(payload))
