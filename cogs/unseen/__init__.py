"""Unseen rounds on Discord: everyone answers unseen, all of it appears at a set moment or nothing does."""

from datetime import timedelta

from bot.discord.client import Client
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Opener
from bot.unseen.closing import close_due
from bot.unseen.keeping import UnseenAnswers
from bot.unseen.rounds import CLOSED, OCCASION, OPENED
from cogs.unseen import beginning
from cogs.unseen.showing import Renderer


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    renderer = Renderer(client)
    client.renderers.add(OPENED, renderer)
    client.renderers.add(CLOSED, renderer)
    client.openers.add(OCCASION, Opener(close_due, grace=timedelta(days=30), tide=Tide.STILL))
    client.keepers.add(UnseenAnswers())
    await client.add_cog(beginning.Unseen())
