"""Standing still on Discord: a question, an own note, and what of it goes to whom."""

from datetime import timedelta

from bot.discord.client import Client
from bot.reflections import asking_on, nameless
from bot.reflections.keeping import Notes
from bot.reflections.sharing import SHARED, TO_ONE
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Opener
from cogs.reflections import curious, journal, moment, prompts, sharing, showing, without_name, writing
from cogs.reflections.commands import Reflect

_GRACE = timedelta(days=30)


async def setup(client: Client) -> None:
    client.routes.add(
        moment.Moment,
        moment.Ask,
        moment.NotNow,
        writing.Begin,
        writing.Write,
        writing.Rewrite,
        sharing.Share,
        sharing.ShareNow,
        sharing.WithOne,
        sharing.WriteOn,
        journal.Notes,
        journal.Find,
        journal.Search,
        journal.Open,
        journal.Narrow,
        journal.Remove,
        without_name.Allow,
        without_name.Mine,
        without_name.Withdraw,
        curious.Ask,
        curious.Question,
        curious.Answer,
        curious.Answering,
        curious.LetBe,
        prompts.Add,
        prompts.Prompt,
        prompts.AddFile,
        prompts.PromptFile,
        prompts.Change,
    )
    renderer = showing.Renderer(client)
    client.renderers.add(SHARED, renderer.shared)
    client.renderers.add(TO_ONE, renderer.confided)
    client.renderers.add(nameless.KIND, renderer.nameless)
    client.renderers.add(asking_on.KIND, renderer.curious)
    client.renderers.add(asking_on.FOLLOW_UP, renderer.followed)
    client.openers.add(nameless.OCCASION, Opener(nameless.post, grace=_GRACE, tide=Tide.STILL))
    client.keepers.add(Notes())
    await client.add_cog(Reflect())
