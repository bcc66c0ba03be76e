"""Safety on Discord: taking a message away, and telling its author why."""

from bot.community.hiding import KIND, HiddenPosts
from bot.discord.client import Client
from cogs.safety import hiding


async def setup(client: Client) -> None:
    client.routes.add(hiding.Hiding, hiding.Understood)
    client.renderers.add(KIND, hiding.Renderer(client))
    client.found_for_you.append(hiding.found)
    client.keepers.add(HiddenPosts())
    client.tree.add_command(hiding.hide_this)
