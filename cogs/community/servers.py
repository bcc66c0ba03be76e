"""Being taken out of a server, and coming back."""

import discord
from discord.ext import commands

from bot.community import removal
from bot.community.leaving.upkeep import at_start
from bot.discord.client import Client
from bot.discord.turn import DISCORD


class Servers(commands.Cog):
    def __init__(self, client: Client) -> None:
        self._house = client.house

    async def cog_load(self) -> None:
        async with self._house.writing() as work:
            await at_start(work)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Discord says so only for a real removal; an outage is another event."""
        async with self._house.writing() as work:
            await removal.removed(work, DISCORD, str(guild.id))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        async with self._house.writing() as work:
            await removal.returned(work, DISCORD, str(guild.id))
