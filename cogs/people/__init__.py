"""Newcomers and their buddies, circles, and people who take part through another, on Discord."""

from bot.community.group_keeping import Companions
from bot.discord.client import Client


async def setup(client: Client) -> None:
    client.keepers.add(Companions())
