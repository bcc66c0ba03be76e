"""Without a name: whether it is agreed here, what is still mine to take back."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.agreements import readers
from bot.community.agreements.readers import Reader
from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import nameless
from bot.reflections.nameless import Nameless
from cogs.reflections import reading_first
from cogs.reflections.look import ACCENT, cited

_YES, _NO = "yes", "no"
_SHOWN = 5


class Look(Press, at="reflections:nameless-page"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class Allow(Press, at="reflections:allow-nameless"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        if self.argument() not in (_YES, _NO):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await nameless.allow(work, who, yes=self.argument() == _YES)
        await show(turn)


class Mine(Press, at="reflections:nameless-mine"):
    """A page of what one gave without a name."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            mine = await nameless.mine(work, who)
        await turn.replace(own(turn.say, mine, self.number()))


class Withdraw(Press, at="reflections:withdraw"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await nameless.withdraw(work, who, self.argument())
        await turn.house.database.scrub()
        await turn.replace(layouts.note(turn.say("reflections-withdrawn"), accent=ACCENT))


async def show(turn: Turn) -> None:
    """`/reflect nameless`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        allowed = await nameless.allowed(work, who.here())
        reader = await readers.reader(work, who.here()) if allowed else None
    await turn.replace(page(turn.say, who, reader, allowed=allowed))


def page(say: Voice, who: Who, reader: Reader | None, *, allowed: bool) -> layouts.Layout:
    actions: list[layouts.Item] = (
        [Mine(0).button(say("reflections-nameless-mine"), primary=True)] if allowed else []
    )
    if who.may(Right.STEER):
        change = Allow(_NO if allowed else _YES)
        actions.append(change.button(say("reflections-nameless-change", on="yes" if allowed else "no")))
    stands = say("reflections-nameless-stands", on="yes" if allowed else "no")
    lines = [say("reflections-nameless"), stands, say("reflections-nameless-truth")]
    if allowed:
        lines.append(say("reader-stands", name=quoted(reader.name)) if reader else say("reader-none"))
        if who.may(Right.PROPOSE):
            actions.append(reading_first.choose(say))
    return layouts.note(*lines, actions=actions, accent=ACCENT)


def own(say: Voice, mine: Sequence[Nameless], number: int) -> layouts.Layout:
    newest = sorted(mine, key=lambda each: (each.posted_on is None, str(each.posted_on)), reverse=True)
    shown = newest[number * _SHOWN :][:_SHOWN]
    if not shown:
        return layouts.note(say("reflections-nameless-none"), accent=ACCENT)
    lines = [
        discord.ui.Section[Any](
            layouts.text(cited(each.question, each.text, short=True)),
            accessory=Withdraw(each.id).button(say("reflections-withdraw"), danger=True),
        )
        for each in shown
    ]
    turning = [Mine(number - 1).button(say("reflections-newer"))] if number else []
    if len(newest) > (number + 1) * _SHOWN:
        turning.append(Mine(number + 1).button(say("reflections-older")))
    heading = layouts.text(say("reflections-nameless-yours"))
    return layouts.sheet(heading, *lines, actions=turning, accent=ACCENT)
