"""Standing still on Discord: a question, an own note, and what of it goes to whom."""

from collections.abc import Sequence
from datetime import timedelta

from bot.community.week.rules import Action
from bot.discord.client import Client
from bot.kernel.house import Work
from bot.reflections import asking_on, first_reading, nameless, relaying
from bot.reflections import prompts as library
from bot.reflections import taking_along as take_along
from bot.reflections.keeping import Notes
from bot.reflections.sharing import SHARED, TO_ONE
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due, Opener
from cogs.reflections import cases, reading_first, showing, taking_along
from cogs.reflections.commands import Reflect

_GRACE = timedelta(days=30)


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    renderer = showing.Renderer(client)
    client.renderers.add(SHARED, renderer.shared)
    client.renderers.add(TO_ONE, renderer.confided)
    client.renderers.add(nameless.KIND, renderer.nameless)
    client.renderers.add(asking_on.KIND, renderer.curious)
    client.renderers.add(asking_on.FOLLOW_UP, renderer.followed)
    client.openers.add(nameless.OCCASION, Opener(_Batch(client), grace=_GRACE, tide=Tide.STILL))
    client.renderers.add(relaying.CASE, renderer.cases)
    client.renderers.add(relaying.SAID, renderer.said)
    client.openers.add(relaying.OCCASION, Opener(relaying.next_rounds, grace=_GRACE, tide=Tide.STILL))
    client.renderers.add(first_reading.KIND, reading_first.Renderer(client))
    client.found_for_you.append(reading_first.found)
    client.found_for_you.append(cases.found)
    client.renderers.add(take_along.KIND, taking_along.Renderer(client))
    client.weeks.also(take_along.open_weeks)
    client.possibilities.append(taking_along.possibilities)
    client.slot.add("reflections", {Action.MOMENT}, library.of_the_week)
    client.keepers.add(Notes())
    await client.add_cog(Reflect())


class _Batch:
    """Everything without a name goes together; afterwards no log of the database remembers what came when."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, due: Sequence[Due]) -> None:
        await nameless.post(work, due)
        await first_reading.hand_over(work, due)
        await relaying.post(work, due)
        work.after_commit(self._scrub)

    def _scrub(self) -> None:
        self._client.begin(self._client.house.database.scrub())
