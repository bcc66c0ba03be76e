"""Keeping, looking back, sharing outside and rounding off, on Discord."""

import discord

from bot.discord.client import Client
from bot.harvest import closing, in_sight, quarterly, round_end
from bot.harvest.keeping import Harvest as Keeper
from bot.harvest.leaving import Carried
from cogs.harvest import showing
from cogs.harvest.commands import Harvest, add_export, keep_this


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    renderer = showing.Renderer(client)
    client.renderers.add(in_sight.SHOWN, renderer.shown)
    client.renderers.add(in_sight.CHECK, renderer.checks)
    client.renderers.add(closing.REUNION, renderer.reunions)
    client.renderers.add(in_sight.CELEBRATION, renderer.celebrations)
    client.renderers.add(round_end.LOOK_BACK, renderer.look_backs)
    client.rounds.also(round_end.celebrate)
    client.rounds.also(round_end.ask_to_look_back)
    client.weeks.also(quarterly.ask_to_look_back)
    client.leavers.add(Carried())
    client.keepers.add(Keeper())
    await client.add_cog(Harvest())
    client.tree.add_command(keep_this)
    add_export(client.tree.get_command("community", type=discord.AppCommandType.chat_input))
