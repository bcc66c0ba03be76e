"""Arriving on Discord: setting up, the panel, joining, leaving, and what the bot says of itself."""

from bot.community.panel import KIND, THREAD_KIND
from bot.discord.client import Client
from cogs.community import joining, setting_up
from cogs.community.commands import Community, Help, Me
from cogs.community.leaving import Leave, Stay
from cogs.community.panel import PanelRenderer
from cogs.community.servers import Servers


async def setup(client: Client) -> None:
    client.routes.add(
        setting_up.ChooseFacilitator,
        setting_up.Begin,
        setting_up.Questions,
        joining.Join,
        joining.Joining,
        Leave,
        Stay,
    )
    client.join_offer = joining.offer
    renderer = PanelRenderer(client)
    client.renderers.add(KIND, renderer.panels)
    client.renderers.add(THREAD_KIND, renderer.threads)
    for cog in (Community(), Me(), Help(), Servers(client)):
        await client.add_cog(cog)
