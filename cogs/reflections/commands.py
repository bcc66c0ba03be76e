"""`/reflect`: a question, own notes, the group's own questions, and whether things may go without a name."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.reflections import cases, journal, moment, prompts, without_name

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Reflect(
    commands.GroupCog,
    group_name=localised("reflect", "command-reflect"),
    group_description=localised("Take a moment, for yourself first", "command-reflect-about"),
):
    @app_commands.command(
        name=localised("question", "command-reflect-question"),
        description=localised("A question to pause on", "command-reflect-question-about"),
    )
    async def question(self, interaction: Interaction) -> None:
        await moment.ask(turn_of(interaction))

    @app_commands.command(
        name=localised("notes", "command-reflect-notes"),
        description=localised("Your own notes: read, find, share", "command-reflect-notes-about"),
    )
    async def notes(self, interaction: Interaction) -> None:
        await journal.show(turn_of(interaction))

    @app_commands.command(
        name=localised("case", "command-reflect-case"),
        description=localised("Look at something together, in rounds", "command-reflect-case-about"),
    )
    async def case(self, interaction: Interaction) -> None:
        await cases.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("prompts", "command-reflect-prompts"),
        description=localised(
            "The group’s own questions: add, change, retire", "command-reflect-prompts-about"
        ),
    )
    async def prompts(self, interaction: Interaction) -> None:
        await prompts.show(turn_of(interaction))

    @app_commands.command(
        name=localised("nameless", "command-reflect-nameless"),
        description=localised(
            "Sharing without a name: what holds here, and yours", "command-reflect-nameless-about"
        ),
    )
    async def nameless(self, interaction: Interaction) -> None:
        await without_name.show(turn_of(interaction))
