"""Asking who knows, on Discord."""

from datetime import timedelta

from bot.discord.client import Client
from bot.harvest.pointing import Stories
from bot.questions import moving, relaying, waiting
from bot.questions.behalf import KIND as OFFER
from bot.questions.finding import OpenedLater
from bot.questions.keeping import Questions as Keeper
from bot.questions.leaving import OpenQuestions
from bot.questions.pairing import KIND, MET
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Opener
from cogs.questions import asking, closing, pairing, second_circle, sharing, showing
from cogs.questions.commands import Questions, who_knows

_GRACE = timedelta(days=30)


async def setup(client: Client) -> None:
    asking.Asking.finder = finder = OpenedLater(
        client.house, Stories(), meaning=client.settings.routing.vectors
    )
    client.routes.add_room(__name__)
    renderer = showing.Renderer(client)
    client.renderers.add(moving.ASK, renderer.requests)
    client.renderers.add(OFFER, renderer.offers)
    client.renderers.add(moving.TOLD, renderer.steps)
    client.renderers.add(moving.LATER, renderer.steps)
    client.renderers.add(moving.EVERYONE, renderer.shared)
    client.renderers.add(moving.TALK, renderer.talks)
    client.renderers.add(moving.THREAD, renderer.threads)
    client.renderers.add(moving.STUCK, renderer.stuck)
    client.renderers.add(moving.THANKS, renderer.thanks)
    client.renderers.add(moving.INTRODUCED, renderer.introductions)
    pairs = pairing.Pairs(client)
    client.renderers.add(KIND, pairs.suggestions)
    client.renderers.add(MET, pairs.meetings)
    client.weeks.also(pairing.Monthly(client, finder).open)
    client.possibilities.append(second_circle.possibilities)
    client.openers.add(moving.OCCASION, Opener(moving.time_is_over, grace=_GRACE, tide=Tide.STILL))
    client.openers.add(waiting.BATCH, Opener(relaying.batch, grace=_GRACE, tide=Tide.STILL))
    client.found_for_you.append(closing.found_for_you)
    client.in_profile.append(sharing.in_profile)
    client.leavers.add(OpenQuestions())
    client.keepers.add(Keeper())
    await client.add_cog(Questions(finder))
    client.tree.add_command(who_knows)
