"""Where Discord is. Another server that speaks its protocol, such as the sandbox, is named in the configuration."""

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def point_at(api_url: str, gateway_url: str | None) -> None:
    """For the whole process: discord.py knows one Discord. Without a gateway's address Discord itself names it."""
    Route.BASE = api_url.rstrip("/")
    if gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
