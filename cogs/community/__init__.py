"""Arriving on Discord: setting up, the panel, joining, leaving, and what the bot says of itself."""

from datetime import timedelta
from functools import partial

from bot.community.agreements import settling
from bot.community.arriving import acquainting as getting_acquainted
from bot.community.arriving import buddies
from bot.community.growing import growth
from bot.community.growing import roles as role_offers
from bot.community.leaving.keeping import Acquaintance, Agreements, Drafts, Membership, Messages
from bot.community.leaving.tasks_left import Tasks
from bot.community.safety import concerns as reports
from bot.community.week import nudging
from bot.community.week.panel import KIND, THREAD_KIND
from bot.discord.client import Client
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Opener
from cogs.community import acquainting, agreements_told, concerns, joining, nudge, steps, welcome
from cogs.community.commands import Community, Help, Me
from cogs.community.panel import PanelRenderer
from cogs.community.servers import Servers

_A_WEEK, _A_YEAR = timedelta(days=7), timedelta(days=365)


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    client.invite = joining.invite
    renderer = PanelRenderer(client)
    client.renderers.add(KIND, renderer.panels)
    client.renderers.add(THREAD_KIND, renderer.threads)
    client.renderers.add(growth.KIND, steps.rendered(client, steps.step))
    client.renderers.add(role_offers.KIND, steps.rendered(client, steps.turn_offered))
    client.renderers.add(settling.KIND, agreements_told.Renderer(client))
    client.openers.add(settling.OCCASION, Opener(settling.look_again, grace=_A_WEEK))
    client.renderers.add(reports.KIND, concerns.Renderer(client))
    client.renderers.add("word", steps.rendered(client, steps.word))
    client.renderers.add("go-on", steps.rendered(client, steps.go_on))
    later = acquainting.Renderer(client)
    client.renderers.add(getting_acquainted.KIND, later.questions)
    client.renderers.add(getting_acquainted.EXPECTATION, later.expectations)
    client.weeks.also(getting_acquainted.ask)
    client.weeks.also(getting_acquainted.show_expectations)
    client.rounds.also(getting_acquainted.at_the_end)
    for kind in (buddies.KIND, buddies.FOUND):
        client.renderers.add(kind, welcome.Buddies(client, kind))
    client.weeks.also(growth.propose)
    client.weeks.also(buddies.ask_on)
    servers = Servers(client)
    client.weeks.also(servers.clean_up)
    client.leavers.add(Tasks())
    client.keepers.add(Membership(), Drafts(), Messages(), Agreements(), Acquaintance(), reports.Concerns())
    again = Opener(partial(nudge.again, client), grace=_A_YEAR, tide=Tide.STILL)
    client.openers.add(nudging.OCCASION, again)
    for cog in (Community(), Me(), Help(), servers):
        await client.add_cog(cog)
