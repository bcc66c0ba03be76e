"""Rounding off: what stays, who carries it, what is let go; what beginners are wished, and a first step."""

from collections.abc import Sequence

import discord

from bot.community.people import Who
from bot.community.removal import KEPT_FOR
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.harvest import closing
from bot.harvest.closing import LINE_MOST, Line, Sort
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from cogs.harvest.look import ACCENT

_SHOWN = 25
_SEEN = (Sort.STAYS, Sort.LET_GO, Sort.ADVICE)


class RoundOff(Press, at="harvest:round-off"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class Add(Press, at="harvest:add-lines"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Lines())


class Lines(Form, at="harvest:lines"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        fields = [
            line(
                sort.value,
                say("harvest-closing-sort", sort=sort.value),
                hint=say("harvest-closing-hint", sort=sort.value),
                value=filled.text(sort.value),
                most=LINE_MOST,
            )
            for sort in Sort
        ]
        return Sheet(say("harvest-closing-title"), fields)

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await closing.add(work, who, {sort: answers.text(sort.value) for sort in Sort})
            found = await closing.lines(work, who.here())
        await turn.reply(page(turn.say, who, found))


class Carry(Choice, at="harvest:carry"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        if not values or not values[0].isdecimal():
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await closing.carry(work, who, int(values[0]))
            found = await closing.lines(work, who.here())
        await turn.replace(page(turn.say, who, found))


async def show(turn: Turn) -> None:
    """`/harvest round-off`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        found = await closing.lines(work, who.here())
    await turn.replace(page(turn.say, who, found))


def page(say: Voice, who: Who, lines: Sequence[Line]) -> layouts.Layout:
    parts = [part for sort in _SEEN if (part := _part(say, lines, sort))]
    actions: list[layouts.Item] = []
    if who.may(Right.CONTRIBUTE):
        actions.append(Add().button(say("harvest-add-lines"), primary=True))
    stays = [each for each in lines if each.sort is Sort.STAYS][-_SHOWN:]
    if stays:
        options = [discord.SelectOption(label=shorten(each.text, 100), value=str(each.id)) for each in stays]
        actions.append(Carry().menu(options, placeholder=say("harvest-carry")))
    nothing = [] if parts else [say("harvest-nothing-yet")]
    data = say("harvest-closing-data", days=KEPT_FOR.days)
    return layouts.note(say("harvest-closing"), *parts, *nothing, data, actions=actions, accent=ACCENT)


def _part(say: Voice, lines: Sequence[Line], sort: Sort) -> str:
    found = [f"- {quoted(each.text)}{_carried(say, each)}" for each in lines if each.sort is sort]
    if not found:
        return ""
    return shorten("\n".join([f"**{say('harvest-closing-sort', sort=sort.value)}**", *found]), 1100)


def _carried(say: Voice, each: Line) -> str:
    return f" · {say('harvest-carried-by', name=quoted(each.carrier))}" if each.carrier else ""
