"""Ruimte on Discord: cards to talk and to listen."""

from datetime import timedelta

from bot.community.week.rules import Action
from bot.discord.client import Client
from bot.rhythm.registry import Opener
from bot.ruimte import assuming as thoughts
from bot.ruimte import drawing as draws
from bot.ruimte import laying
from bot.ruimte import listening as rounds
from bot.ruimte import returning as returns
from bot.ruimte.keeping import Cards
from bot.ruimte.together_keeping import Together
from cogs.ruimte import assuming, listening, returning, showing
from cogs.ruimte.commands import Ruimte

_A_WEEK = timedelta(days=7)


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    _together(client)
    renderer = showing.Renderer(client)
    client.renderers.add(laying.KIND, renderer.cards)
    client.renderers.add(laying.WORD_KIND, renderer.words)
    client.slot.add("ruimte", {Action.DRAW, Action.MOMENT}, draws.of_the_week)
    client.keepers.add(Cards())
    await client.add_cog(Ruimte())


def _together(client: Client) -> None:
    for kind in (thoughts.ASKS, thoughts.ANSWERED, thoughts.SHARED):
        client.renderers.add(kind, assuming.Renderer(client))
    client.renderers.add(rounds.KIND, listening.Renderer(client))
    client.renderers.add(returns.KIND, returning.Renderer(client))
    client.openers.add(rounds.OCCASION, Opener(rounds.close_due, grace=_A_WEEK))
    client.keepers.add(Together())
