"""Asking who knows, on Discord."""

from bot.discord.client import Client
from bot.questions.keeping import Questions


async def setup(client: Client) -> None:
    client.keepers.add(Questions())
