"""Where Discord is. Another server that speaks its protocol, such as the sandbox, is named in the configuration."""

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def point_at(api_url: str, gateway_url: str) -> None:
    """For the whole process: discord.py knows one Discord."""
    Route.BASE = api_url.rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
