"""`/community round`."""

import discord
from discord import app_commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.rounds import page


def add_round(community: object) -> None:
    """The command group is another room's, what it does is this room's."""
    if not isinstance(community, app_commands.Group):
        return

    @community.command(
        name=localised("round", "command-round"),
        description=localised("How the round is going; propose, change or close one", "command-round-about"),
    )
    async def round_now(interaction: discord.Interaction[Client]) -> None:
        await page.show(turn_of(interaction))
