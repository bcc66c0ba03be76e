"""`/community view` and `/community urgent`: the command group is another room's, what they do is this room's."""

import discord
from discord import app_commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.safety import viewing
from cogs.safety.urgent import Channels

Interaction = discord.Interaction[Client]


def add_commands(community: object) -> None:
    if not isinstance(community, app_commands.Group):
        return

    @community.command(
        name=localised("view", "command-view"),
        description=localised("See the group as a member sees it", "command-view-about"),
    )
    async def view(interaction: Interaction) -> None:
        await viewing.show(turn_of(interaction))

    @community.command(
        name=localised("urgent", "command-urgent"),
        description=localised("Where to turn to when something cannot wait", "command-urgent-about"),
    )
    async def urgent(interaction: Interaction) -> None:
        await turn_of(interaction).open(Channels())
