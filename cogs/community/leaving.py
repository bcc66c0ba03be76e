"""Leaving: asked once, done at once, undone by joining again."""

from bot.community import members
from bot.community.panel import community_name
from bot.community.people import Who
from bot.community.words import Hearing
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from cogs.community import nudge


async def ask(turn: Turn) -> None:
    """`/me leave`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        name = await community_name(work, who.here())
    await turn.reply(sure(turn.say, who, quoted(name)))


class Leave(Press, at="community:leave"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            left = await members.leave(work, who)
        await nudge.follow(turn, left, Hearing.SELF)
        name = quoted(left.community_name)
        await turn.replace(layouts.note(turn.say("leave-done", name=name), turn.say("leave-done-text")))


class Stay(Press, at="community:stay"):
    async def pressed(self, turn: Turn) -> None:
        await turn.who(self.number())
        await turn.replace(layouts.note(turn.say("leave-stayed")))


def sure(say: Voice, who: Who, name: str) -> layouts.Layout:
    return layouts.note(
        say("leave-heading", name=name),
        say("leave-text"),
        actions=[
            Leave(who.here()).button(say("leave-yes"), danger=True),
            Stay(who.here()).button(say("leave-no")),
        ],
    )
