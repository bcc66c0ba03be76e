"""Leaving: asked once, with a choice of what becomes of what was shared; done at once."""

from bot.community import members
from bot.community.addresses import homes
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
    """What was shared stays, with their name."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            left = await members.leave(work, who)
        await _gone(turn, left, turn.say("leave-done-text"))


class LeaveUnnamed(Press, at="community:leave-unnamed"):
    """What can stand without a name stands so; the rest is erased."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            left = await members.leave(work, who)
            home = (await homes(work, {who.here()}))[who.here()]
            called = turn.house.languages.voice(home.language)("leave-somebody")
            await turn.client.keepers.unname(work, who, called)
        await turn.house.database.scrub()
        await _gone(turn, left, turn.say("leave-unnamed"), turn.say("data-backups"))


class LeaveNothing(Press, at="community:leave-nothing"):
    """Everything goes, as `/me data` erases it."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            left = await members.leave(work, who)
            await turn.client.keepers.erase(work, who)
        await turn.house.database.scrub()
        await _gone(turn, left, turn.say("data-erased"), turn.say("data-backups"))


class Stay(Press, at="community:stay"):
    async def pressed(self, turn: Turn) -> None:
        await turn.who(self.number())
        await turn.replace(layouts.note(turn.say("leave-stayed")))


def sure(say: Voice, who: Who, name: str) -> layouts.Layout:
    return layouts.note(
        say("leave-heading", name=name),
        say("leave-text"),
        say("leave-choice"),
        actions=[
            Leave(who.here()).button(say("leave-yes")),
            LeaveUnnamed(who.here()).button(say("leave-without-name")),
            LeaveNothing(who.here()).button(say("leave-nothing"), danger=True),
            Stay(who.here()).button(say("leave-no")),
        ],
    )


async def _gone(turn: Turn, left: members.Membership, *said: str) -> None:
    await nudge.follow(turn, left, Hearing.SELF)
    name = quoted(left.community_name)
    await turn.replace(layouts.note(turn.say("leave-done", name=name), *said))
