"""Being taken out of a server, and coming back; also while the bot was not there to hear of it."""

from collections.abc import Sequence

import discord
from discord.ext import commands

from bot.community import removal
from bot.community.leaving import upkeep
from bot.community.week.opening import Week
from bot.discord.client import Client
from bot.discord.turn import DISCORD
from bot.kernel.house import Work


class Servers(commands.Cog):
    """Where the bot still is, is known once a shard looked round. Of other servers nothing is erased: who invited the
    bot again while it was away keeps everything."""

    def __init__(self, client: Client) -> None:
        self._client, self._house = client, client.house
        self._looked_round: set[int] = set()

    async def cog_load(self) -> None:
        async with self._house.writing() as work:
            await upkeep.at_start(work)

    async def clean_up(self, work: Work, weeks: Sequence[Week]) -> None:
        """A part of every opening week."""
        del weeks
        await upkeep.with_each_week(work, DISCORD, lambda server: self._shard(server) in self._looked_round)

    @commands.Cog.listener()
    async def on_shard_ready(self, shard: int) -> None:
        self._client.turn_begins()
        servers = {str(guild.id) for guild in self._client.guilds if guild.shard_id == shard}
        async with self._house.writing() as work:
            await removal.look_round(work, DISCORD, servers, lambda server: self._shard(server) == shard)
        self._looked_round.add(shard)
        async with self._house.writing() as work:
            await self.clean_up(work, ())

    def _shard(self, server: str) -> int:
        return (int(server) >> 22) % (self._client.shard_count or 1)

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
