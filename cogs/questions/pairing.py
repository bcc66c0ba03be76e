"""A quiet suggestion, once a month at most: what someone would like to learn, another can tell about."""

from collections.abc import Collection, Mapping, Sequence

import structlog

from bot.community.addresses import Home
from bot.community.week.opening import Week
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.questions import pairing
from bot.questions.asking import Finder
from bot.questions.pairing import Pair
from bot.rhythm.calls import Delivery
from bot.rhythm.kinds import Tide
from cogs.questions.look import ACCENT

log = structlog.get_logger()


class Glad(Press, at="questions:pair-yes"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            pair = await pairing.glad(work, who, self.argument())
        text = turn.say(
            "questions-pair-glad", who="offers" if pair.offers else "wants", name=quoted(pair.name)
        )
        await turn.replace(layouts.note(text, accent=ACCENT))


class NotNow(Press, at="questions:pair-no"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await pairing.not_now(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-no-kept"), accent=ACCENT))


class Monthly:
    """A part of every opening week. What fits is looked for after the week was written, so that nothing waits for it;
    what a fallen process did not come to, the next week does."""

    def __init__(self, client: Client, finder: Finder) -> None:
        self._client, self._house = client, client.house
        self._finder = finder

    async def open(self, work: Work, weeks: Sequence[Week]) -> None:
        due = await pairing.due(work, [week.community for week in weeks if week.tide is Tide.HIGH])
        if due:
            work.after_commit(lambda: self._client.begin(self._look(due)))

    async def _look(self, communities: Collection[int]) -> None:
        for community in communities:
            try:
                await pairing.suggest(self._house, community, self._finder)
            except Exception:
                log.exception("no pair was looked for; next week again", community=community)


class Pairs:
    """What each of the two reads, in their own language."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def suggestions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, met=False)

    async def meetings(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, met=True)

    async def _drawn(self, work: Work, deliveries: Sequence[Delivery], *, met: bool) -> Mapping[int, Content]:
        pairs = await pairing.read(work, {(each.subject, each.member or 0) for each in deliveries}, met=met)
        about = {
            each: pair
            for each in deliveries
            if (pair := pairs.get((each.subject, each.member or 0))) is not None
        }
        return await said_to_each(work, self._client.house, about, meeting if met else suggestion)


def suggestion(say: Voice, home: Home, pair: Pair) -> layouts.Layout:
    where = (pair.id, home.community)
    return layouts.note(
        say("questions-pair-heading", who="offers" if pair.offers else "wants", name=quoted(pair.name)),
        say("questions-pair-lines", want=quoted(pair.want), offer=quoted(pair.offer)),
        say("questions-pair-ask", who="offers" if pair.offers else "wants"),
        actions=[
            Glad(*where).button(say("questions-yes"), primary=True),
            NotNow(*where).button(say("questions-no")),
        ],
        accent=ACCENT,
    )


def meeting(say: Voice, home: Home, pair: Pair) -> layouts.Layout:
    del home
    return layouts.note(
        say("questions-pair-met", name=quoted(pair.name)),
        say("questions-pair-lines", want=quoted(pair.want), offer=quoted(pair.offer)),
        accent=ACCENT,
    )
