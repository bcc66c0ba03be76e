"""The rhythm on Discord: `/community rhythm` shows when things open, changes it, and plans rest."""

from discord import app_commands

from bot.discord.client import Client
from cogs.rhythm.commands import rhythm


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    group = client.tree.get_command("community")
    if not isinstance(group, app_commands.Group):
        raise TypeError("`/community` is not there; cogs.community is loaded before this one")
    group.add_command(rhythm())
