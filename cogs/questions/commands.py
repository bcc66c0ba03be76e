"""`/ask`, `/find`, and *Who knows this?* on a message."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from bot.questions.finding import OpenedLater
from cogs.questions import asking, closing
from cogs.questions.behalf import OnBehalf

Interaction = discord.Interaction[Client]


class Questions(commands.Cog):
    """`finder` works beside the bot, and ends with it."""

    def __init__(self, finder: OpenedLater) -> None:
        self._finder = finder

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._finder.warm_up()

    async def cog_unload(self) -> None:
        await self._finder.close()

    @app_commands.command(
        name=localised("ask", "command-ask"),
        description=localised("Ask something; I look for who may know", "command-ask-about"),
    )
    @app_commands.rename(person=localised("for", "command-ask-for"))
    @app_commands.describe(
        person=localised(
            "For whom? For facilitators only; that member says yes first", "command-ask-for-about"
        )
    )
    @app_commands.guild_only()
    async def ask(self, interaction: Interaction, person: discord.Member | None = None) -> None:
        turn = turn_of(interaction)
        await (asking.begin(turn) if person is None else turn.open(OnBehalf(person.id)))

    @app_commands.command(
        name=localised("find", "command-find"),
        description=localised("What was asked before and what helped", "command-find-about"),
    )
    @app_commands.rename(words=localised("words", "command-find-words"))
    @app_commands.describe(
        words=localised("In your own words; empty: your questions", "command-find-words-about")
    )
    @app_commands.guild_only()
    async def find(
        self, interaction: Interaction, words: app_commands.Range[str, 1, 300] | None = None
    ) -> None:
        await closing.find(turn_of(interaction), words)


@app_commands.context_menu(name=localised("Who knows this?", "command-who-knows"))
@app_commands.guild_only()
async def who_knows(interaction: Interaction, message: discord.Message) -> None:
    await asking.from_message(turn_of(interaction), message)
