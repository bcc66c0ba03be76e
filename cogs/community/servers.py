"""Being taken out of a server, and coming back; also while the bot was not there to hear of it."""

import discord
from discord.ext import commands

from bot.community import removal
from bot.community.leaving.upkeep import at_start
from bot.discord.client import Client
from bot.discord.turn import DISCORD


class Servers(commands.Cog):
    def __init__(self, client: Client) -> None:
        self._client, self._house = client, client.house

    async def cog_load(self) -> None:
        async with self._house.writing() as work:
            await at_start(work)

    @commands.Cog.listener()
    async def on_shard_ready(self, shard: int) -> None:
        shards = self._client.shard_count or 1
        servers = {str(guild.id) for guild in self._client.guilds if guild.shard_id == shard}
        async with self._house.writing() as work:
            await removal.look_round(
                work, DISCORD, servers, lambda server: (int(server) >> 22) % shards == shard
            )

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Discord says so only for a real removal; an outage is another event."""
        async with self._house.writing() as work:
            await removal.removed(work, DISCORD, str(guild.id))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        async with self._house.writing() as work:
            await removal.returned(work, DISCORD, str(guild.id))
