"""Talk that runs long in the week's thread gets one offer to move or to be parked."""

import discord
from discord.ext import commands

from bot.community.people import Sender, find_who
from bot.discord.client import Client
from bot.discord.turn import DISCORD
from bot.standups import talking
from bot.standups.talking import Talk


class Listening(commands.Cog):
    def __init__(self, client: Client) -> None:
        self._client = client
        self._talk = Talk()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """That something was said, never what."""
        place = message.channel
        if message.author.bot or not isinstance(place, discord.Thread) or message.guild is None:
            return
        if not self._talk.heard(str(place.id), str(message.author.id), self._client.house.clock.now()):
            return
        self._client.turn_begins()
        sender = Sender(
            DISCORD, str(message.author.id), "", server=str(message.guild.id), channel=str(place.parent_id)
        )
        async with self._client.house.writing() as work:
            who = await find_who(work, sender)
            if who.community is not None:
                await talking.offer(work, who.community, str(place.id))
