"""The commands of arriving: `/community`, `/me` and `/help`."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.community import helping, leaving, setting_up

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Community(
    commands.GroupCog,
    group_name=localised("community", "command-community"),
    group_description=localised("For facilitators: everything of this group", "command-community-about"),
):
    @app_commands.command(
        name=localised("setup", "command-setup"),
        description=localised("Set up a group, or change its set-up", "command-setup-about"),
    )
    async def setup(self, interaction: Interaction) -> None:
        await setting_up.begin(turn_of(interaction))


class Me(
    commands.GroupCog,
    group_name=localised("me", "command-me"),
    group_description=localised("For you: what is yours in this group", "command-me-about"),
):
    @app_commands.command(
        name=localised("leave", "command-leave"),
        description=localised("Leave this group", "command-leave-about"),
    )
    async def leave(self, interaction: Interaction) -> None:
        await leaving.ask(turn_of(interaction))


class Help(commands.Cog):
    @app_commands.command(
        name="help",
        description=localised("What I do, what I keep, who sees it, how to stop me", "command-help-about"),
    )
    async def help(self, interaction: Interaction) -> None:
        await helping.tell(turn_of(interaction))
