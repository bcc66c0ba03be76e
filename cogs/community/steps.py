"""What the bot asks of whoever keeps a group going: a next step, a turn as co-facilitator, whether to go on; and a
word when something went otherwise than planned."""

from collections.abc import Callable, Mapping, Sequence

from bot.community.addresses import Home
from bot.community.growing import growth, roles
from bot.community.rights import Right
from bot.community.week import panel
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm import schedules
from bot.rhythm.calls import Delivery
from bot.rhythm.registry import Render
from cogs.community.panel import ACCENT
from cogs.community.telling import moment

Draw = Callable[[Voice, Home, Delivery], layouts.Layout]


class TakeStep(Press, at="community:step"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await growth.take(work, who, self.number())
        await turn.replace(layouts.note(turn.say("step-taken")))


class NotYet(Press, at="community:not-yet"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            await growth.not_yet(work, who)
        await turn.replace(layouts.note(turn.say("step-not-yet-done")))


class AcceptTurn(Press, at="community:accept-turn"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            until = await roles.accept(work, who, self.number())
        await turn.replace(layouts.note(turn.say("roles-accepted", moment=moment(until))))


class DeclineTurn(Press, at="community:decline-turn"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await roles.decline(work, who, self.number())
        await turn.replace(layouts.note(turn.say("roles-declined")))


class GoOn(Press, at="community:go-on"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        community = who.must(Right.CONTRIBUTE)
        async with turn.house.writing() as work:
            following = await schedules.go_on(work, community, self.number())
            await panel.refresh_standing(work, {community})
        said = turn.say("goon-done", moment=moment(following)) if following else turn.say("goon-resting")
        await turn.reply(layouts.note(said))


class LetRest(Press, at="community:let-rest"):
    """Nothing changes: without a yes it rests anyway. It is good to be able to say so."""

    async def pressed(self, turn: Turn) -> None:
        (await turn.who()).must(Right.CONTRIBUTE)
        await turn.reply(layouts.note(turn.say("goon-left")))


def rendered(client: Client, draw: Draw) -> Render[Content]:
    """A renderer of one layout function: the community's words, its home, the delivery."""

    async def render(work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await said_to_each(work, client.house, {each: each for each in deliveries}, draw)

    return render


def step(say: Voice, home: Home, delivery: Delivery) -> layouts.Layout:
    number = int(delivery.subject)
    return layouts.note(
        say("step-heading", name=quoted(home.name)),
        say("step-text", step=number),
        actions=[
            TakeStep(number, home.community).button(say("step-yes"), primary=True),
            NotYet(home.community).button(say("step-not-yet")),
        ],
    )


def turn_offered(say: Voice, home: Home, delivery: Delivery) -> layouts.Layout:
    return layouts.note(
        say("roles-offer", name=quoted(home.name)),
        say("roles-offer-text"),
        actions=[
            AcceptTurn(delivery.subject, home.community).button(say("roles-yes"), primary=True),
            DeclineTurn(delivery.subject, home.community).button(say("roles-no")),
        ],
    )


def word(say: Voice, home: Home, delivery: Delivery) -> layouts.Layout:
    why = delivery.subject.partition(":")[0]
    return layouts.note(say("word-heading", name=quoted(home.name)), say("word-text", why=why))


def go_on(say: Voice, home: Home, delivery: Delivery) -> layouts.Layout:
    del home
    buttons = [
        GoOn(delivery.subject).button(say("goon-yes"), primary=True),
        LetRest().button(say("goon-no")),
    ]
    return layouts.note(say("goon-heading"), say("goon-text"), actions=buttons, accent=ACCENT)
