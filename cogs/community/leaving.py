"""Leaving: asked once, with a choice of what becomes of what was shared; done at once."""

from collections.abc import Sequence

from bot.community import members
from bot.community.addresses import homes
from bot.community.growing import roles
from bot.community.leaving.handing_over import Open
from bot.community.leaving.tasks_left import ROLE
from bot.community.people import Who
from bot.community.week.panel import community_name
from bot.community.words import Hearing
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, quoted, shorten
from cogs.community import nudge

_GIVE, _DROP = "give", "drop"
_SHOWN, _LINE_MOST = 8, 100


async def ask(turn: Turn) -> None:
    """`/me leave`"""
    who = await turn.who()
    who.joined()
    async with turn.house.writing() as work:
        name = await community_name(work, who.here())
        still_open = await turn.client.leavers.still_open(work, who)
    if still_open:
        await turn.reply(what_is_open(turn.say, who, quoted(name), still_open))
    else:
        await turn.reply(sure(turn.say, who, quoted(name), _DROP))


class LeaveOpen(Press, at="community:leave-open"):
    """What becomes of what is still open: to the group, or let go."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        if self.argument(1) not in (_GIVE, _DROP):
            raise DomainError("core-unknown-button")
        async with turn.house.reading() as work:
            name = await community_name(work, who.here())
        await turn.replace(sure(turn.say, who, quoted(name), self.argument(1)))


class Leave(Press, at="community:leave"):
    """What was shared stays, with their name."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            await roles.must_have_another(work, who)
            left = await turn.client.leavers.leave(work, who, give=self.arguments[-1] == _GIVE)
        await _gone(turn, left, turn.say("leave-done-text"))


class LeaveUnnamed(Press, at="community:leave-unnamed"):
    """What can stand without a name stands so; the rest is erased."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            await roles.must_have_another(work, who)
            left = await turn.client.leavers.leave(work, who, give=False)
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
            left = await turn.client.leavers.leave(work, who, give=False)
            await turn.client.keepers.erase(work, who)
        await turn.house.database.scrub()
        await _gone(turn, left, turn.say("data-erased"), turn.say("data-backups"))


class Stay(Press, at="community:stay"):
    async def pressed(self, turn: Turn) -> None:
        await turn.who(self.number())
        await turn.replace(layouts.note(turn.say("leave-stayed")))


def what_is_open(say: Voice, who: Who, name: str, still_open: Sequence[Open]) -> layouts.Layout:
    lines = [_line(say, each) for each in still_open[:_SHOWN]]
    rest = [say("open-more")] if len(still_open) > _SHOWN else []
    return layouts.note(
        say("leave-heading", name=name),
        say("open-heading"),
        "\n".join([*lines, *rest]),
        say("open-what"),
        actions=[
            LeaveOpen(who.here(), _GIVE).button(say("open-give"), primary=True),
            LeaveOpen(who.here(), _DROP).button(say("open-drop")),
            Stay(who.here()).button(say("leave-no")),
        ],
    )


def _line(say: Voice, thing: Open) -> str:
    if thing.kind == ROLE:
        return f"- {say('roles-name', role=thing.text)}"
    text = quoted(shorten(one_line(thing.text), _LINE_MOST))
    return f"- {say(thing.kind)}: {text}" if text else f"- {say(thing.kind)}"


def sure(say: Voice, who: Who, name: str, what: str) -> layouts.Layout:
    return layouts.note(
        say("leave-heading", name=name),
        say("leave-text"),
        say("leave-choice"),
        actions=[
            Leave(who.here(), what).button(say("leave-yes")),
            LeaveUnnamed(who.here()).button(say("leave-without-name")),
            LeaveNothing(who.here()).button(say("leave-nothing"), danger=True),
            Stay(who.here()).button(say("leave-no")),
        ],
    )


async def _gone(turn: Turn, left: members.Membership, *said: str) -> None:
    await nudge.follow(turn, left, Hearing.SELF)
    name = quoted(left.community_name)
    await turn.replace(layouts.note(turn.say("leave-done", name=name), *said))
