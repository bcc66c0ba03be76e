"""`/community people`."""

import discord
from discord import app_commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.people import page


def add_people(community: object) -> None:
    """The command group is another room's, what it does is this room's."""
    if not isinstance(community, app_commands.Group):
        return

    @community.command(
        name=localised("people", "command-people"),
        description=localised("Circles, and who takes part through another", "command-people-about"),
    )
    async def people(interaction: discord.Interaction[Client]) -> None:
        await page.show(turn_of(interaction))
