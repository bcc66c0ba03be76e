"""Circles, and people who take part through another, on Discord."""

import discord

from bot.community.leaving.group_keeping import Companions
from bot.discord.client import Client
from cogs.people.commands import add_people


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    client.keepers.add(Companions())
    add_people(client.tree.get_command("community", type=discord.AppCommandType.chat_input))
