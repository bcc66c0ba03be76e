"""The weekly stand-up, on Discord."""

from datetime import timedelta

from bot.discord.client import Client
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Opener
from bot.standups import boards, fading, opening, placing, reminding, reports, talking
from bot.standups import changing as offers
from bot.standups import closing as closings
from bot.standups import live as rounds
from bot.standups import parking as points
from bot.standups.keeping import Weeks as Keeper
from bot.standups.leaving import OnTheBoard
from cogs.standups import board, closing_shown, live, parked_checks, parking, returning, showing
from cogs.standups.commands import Park, Standup, Week, park_this
from cogs.standups.listening import Listening

_ALMOST_IN_TIME = timedelta(hours=2)


async def setup(client: Client) -> None:
    client.routes.add_room(__name__)
    _add_possibilities(client)
    _add_renderers(client)
    client.weeks.also(opening.open_weeks)
    client.weeks.also(fading.with_each_week)
    client.rounds.also(boards.close_rounds)
    client.rounds.also(points.look_again)
    client.openers.add(opening.CLOSES, Opener(closings.close_due, grace=timedelta(days=2), tide=Tide.LOW))
    client.openers.add(reports.OCCASION, Opener(reports.post_due, grace=timedelta(days=3)))
    client.openers.add(reminding.PREPARES, Opener(reminding.prepare, grace=_ALMOST_IN_TIME))
    client.openers.add(opening.REMINDS, Opener(reminding.remind, grace=_ALMOST_IN_TIME))
    client.found_for_you.append(returning.found)
    client.leavers.add(OnTheBoard())
    client.keepers.add(Keeper())
    for cog in (Week(), Standup(), Park(), Listening(client)):
        await client.add_cog(cog)
    client.tree.add_command(park_this)


def _add_possibilities(client: Client) -> None:
    client.renderers.add(boards.KIND, board.Renderer(client))
    client.renderers.add(rounds.KIND, live.Renderer(client))
    client.openers.add(rounds.OCCASION, Opener(rounds.signal, grace=_ALMOST_IN_TIME, tide=Tide.STILL))


def _add_renderers(client: Client) -> None:
    shown = showing.Renderer(client)
    client.renderers.add(placing.CARD, shown.cards)
    client.renderers.add(placing.OBSTACLE, shown.obstacles)
    client.renderers.add(offers.CONFIDED, shown.confided)
    client.renderers.add(offers.OFFERED, shown.offers)
    client.renderers.add(reminding.PREPARATION, shown.preparations)
    client.renderers.add(reminding.REMINDER, shown.reminders)
    closed = closing_shown.ClosingRenderer(shown)
    client.renderers.add(closings.QUESTION, closed.questions)
    client.renderers.add(closings.DRAFT, closed.drafts)
    client.renderers.add(closings.CHECK, closed.checks)
    client.renderers.add(reports.KIND, closed.reports)
    client.renderers.add(reports.PAGE, closed.reports)
    client.renderers.add(reports.THREAD, closed.threads)
    parked = parking.ParkingRenderer(shown)
    client.renderers.add(points.KIND, parked.points)
    client.renderers.add(points.THREAD, parked.threads)
    client.renderers.add(points.AGAIN, parked.again)
    client.renderers.add(points.CHECK, parked_checks.ChecksRenderer(shown))
    client.renderers.add(talking.KIND, parked.long_talks)
