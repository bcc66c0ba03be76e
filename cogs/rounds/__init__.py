"""Rounds on Discord: proposed, confirmed under the week, changed and closed by who keeps the week going."""

import discord

from bot.community.agreements import suggesting
from bot.community.week import rounding
from bot.discord.client import Client
from cogs.rounds import page
from cogs.rounds.commands import add_round


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    client.renderers.add(rounding.KIND, page.Renderer(client))
    client.openers.add(rounding.OCCASION, client.rounds.opener())
    client.weeks.also(suggesting.suggest)
    client.weeks.also(rounding.halfway)
    add_round(client.tree.get_command("community", type=discord.AppCommandType.chat_input))
