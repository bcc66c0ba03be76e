"""A bare discord.py client to measure against: the bot's intents, nothing else. Prints `ready` and stays."""

import os
import sys

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Bare(discord.Client):
    async def on_ready(self) -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()


def main() -> None:
    Route.BASE = os.environ["TUSSENRUIMTE_DISCORD__API_URL"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["TUSSENRUIMTE_DISCORD__GATEWAY_URL"])
    intents = discord.Intents(guilds=True, guild_messages=True, guild_scheduled_events=True)
    Bare(intents=intents).run(os.environ["TUSSENRUIMTE_DISCORD__TOKEN"], log_handler=None)


if __name__ == "__main__":
    main()
