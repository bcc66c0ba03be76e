"""Safety on Discord: taking a message away with its author told why, what cannot wait, and a look as a member."""

import discord

from bot.community.safety.hiding import KIND, HiddenPosts
from bot.discord.client import Client
from cogs.safety import hiding
from cogs.safety.commands import add_commands


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    client.renderers.add(KIND, hiding.Renderer(client))
    client.found_for_you.append(hiding.found)
    client.keepers.add(HiddenPosts())
    client.tree.add_command(hiding.hide_this)
    add_commands(client.tree.get_command("community", type=discord.AppCommandType.chat_input))
