"""The live form on Discord: one message that names whose turn it is."""

from collections.abc import Mapping, Sequence

from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from bot.standups import live
from bot.standups.live import Live
from cogs.standups.look import ACCENT


class Here(Press, at="standups:live-here"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await live.here(work, who, self.number())
        await turn.reply(layouts.note(turn.say("standups-live-welcome"), accent=ACCENT))


class Start(Press, at="standups:live-start"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await live.start(work, who, self.number())
        await turn.reply(layouts.note(turn.say("standups-live-started"), accent=ACCENT))


class PassOn(Press, at="standups:live-pass"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await live.pass_on(work, who, self.number())
        await turn.reply(layouts.note(turn.say("standups-live-passed"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/standup live`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        await live.gather(work, who)
    await turn.reply(layouts.note(turn.say("standups-live-gathering"), accent=ACCENT))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await live.shown(work, {int(each.subject) for each in deliveries})
        about = {each: found[int(each.subject)] for each in deliveries if int(each.subject) in found}
        return await said_to_each(work, self._client.house, about, lambda say, _, thing: message(say, thing))


def message(say: Voice, thing: Live) -> layouts.Layout:
    if thing.over:
        return layouts.note(say("standups-live-heading"), say("standups-live-over-now"), accent=ACCENT)
    if not thing.begun:
        here = say("standups-live-here", people=", ".join(quoted(name) for name in thing.here))
        actions: list[layouts.Item] = [
            Here(thing.id).button(say("standups-live-i-am-here"), primary=True),
            Start(thing.id).button(say("standups-live-start")),
        ]
        heading = say("standups-live-heading")
        return layouts.note(heading, here if thing.here else "", actions=actions, accent=ACCENT)
    lines = [say("standups-live-now", name=quoted(thing.now))]
    if thing.next:
        lines.append(say("standups-live-next", name=quoted(thing.next)))
    if thing.signal:
        lines.append(say("standups-live-signal"))
    actions = [
        PassOn(thing.id).button(say("standups-live-pass"), primary=True),
        Here(thing.id).button(say("standups-live-i-am-here")),
    ]
    return layouts.note(say("standups-live-heading"), *lines, actions=actions, accent=ACCENT)
