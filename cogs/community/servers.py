"""Being taken out of a server, and coming back; also while the bot was not there to hear of it."""

import asyncio

import discord
from discord.ext import commands

from bot.community import removal
from bot.community.leaving.upkeep import Upkeep
from bot.discord.client import Client
from bot.discord.turn import DISCORD


class Servers(commands.Cog):
    def __init__(self, client: Client, upkeep: Upkeep) -> None:
        self._client, self._house = client, client.house
        self._upkeep = upkeep
        self._one_by_one = asyncio.Lock()

    @commands.Cog.listener()
    async def on_shard_ready(self, shard: int) -> None:
        self._client.turn_begins()
        shards = self._client.shard_count or 1
        servers = {str(guild.id) for guild in self._client.guilds if guild.shard_id == shard}
        async with self._one_by_one, self._house.writing() as work:
            await removal.look_round(
                work, DISCORD, servers, lambda server: (int(server) >> 22) % shards == shard
            )

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """After all shards looked round."""
        self._client.turn_begins()
        async with self._one_by_one, self._house.writing() as work:
            await self._upkeep.at_start(work)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Discord says so only for a real removal; an outage is another event."""
        self._client.turn_begins()
        async with self._house.writing() as work:
            await removal.removed(work, DISCORD, str(guild.id))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        self._client.turn_begins()
        async with self._house.writing() as work:
            await removal.returned(work, DISCORD, str(guild.id))
