"""`/community people`: the circles in the group, and who takes part through another."""

from collections.abc import Sequence

import discord

from bot.community import circles, through
from bot.community.circles import Circle
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.through import Through
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line, some_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted

_YES = "yes"


class MakeCircle(Press, at="people:make-circle"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(NewCircle())


class NewCircle(Form, at="people:new-circle"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.PROPOSE)
        name = line(
            "name",
            turn.say("circles-name"),
            hint=turn.say("circles-name-hint"),
            value=filled.text("name"),
            most=circles.NAME_MOST,
            required=True,
        )
        return Sheet(turn.say("circles-title"), [name])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await circles.make(work, who, answers.text("name"))
        await show(turn)


class InOrOut(Choice, at="people:circle"):
    """Choosing a circle walks in, or out again."""

    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who, number = await turn.who(), _number(values)
        async with turn.house.writing() as work:
            mine = {each.id for each in await circles.circles(work, who) if each.mine}
            await (circles.leave if number in mine else circles.enter)(work, who, number)
        await show(turn)


class AddThrough(Press, at="people:add-through"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(NewThrough())


class NewThrough(Form, at="people:new-through"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who, say = await turn.who(), turn.say
        who.joined()
        who.must(Right.CONTRIBUTE)
        name = line(
            "name",
            say("through-name"),
            hint=say("through-name-hint"),
            value=filled.text("name"),
            most=through.NAME_MOST,
            required=True,
        )
        yes = some_of("said", say("through-said"), {_YES: say("through-yes")}, hint=say("through-yes-hint"))
        return Sheet(say("through-title"), [name, yes])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await through.add(work, who, answers.text("name"), said_yes=_YES in answers.chosen("said"))
        await show(turn)


class NoLonger(Choice, at="people:no-longer"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await through.remove(work, who, _number(values))
        await show(turn)


async def show(turn: Turn) -> None:
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        found = await circles.circles(work, who)
        others = await through.people(work, who)
    await turn.replace(page(turn.say, who, found, others))


def page(say: Voice, who: Who, found: Sequence[Circle], others: Sequence[Through]) -> layouts.Layout:
    rings = "\n".join(_circle(each) for each in found) or say("circles-none")
    lines = "\n".join(
        say("through-line", name=quoted(each.name), person=f"<@{each.account}>") for each in others
    )
    actions: list[layouts.Item] = []
    if who.may(Right.PROPOSE):
        actions.append(MakeCircle().button(say("circles-make"), primary=not found))
    if who.may(Right.CONTRIBUTE):
        actions.append(AddThrough().button(say("through-add")))
    if found:
        actions.append(InOrOut().menu(_options(say, found), placeholder=say("circles-choose")))
    mine = [each for each in others if each.mine or who.may(Right.STEER)]
    if mine:
        names = [discord.SelectOption(label=each.name, value=str(each.id)) for each in mine[:25]]
        actions.append(NoLonger().menu(names, placeholder=say("through-remove")))
    return layouts.note(
        say("circles-heading"),
        rings,
        say("through-heading") if others else "",
        lines,
        actions=actions,
    )


def _circle(circle: Circle) -> str:
    return f"- **{quoted(circle.name)}** · {', '.join(f'<@{each}>' for each in circle.people)}"


def _options(say: Voice, found: Sequence[Circle]) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            label=each.name,
            value=str(each.id),
            description=say("circles-leave") if each.mine else say("circles-enter"),
        )
        for each in found
    ]


def _number(values: Sequence[str]) -> int:
    if not values or not (values[0].isascii() and values[0].isdecimal() and len(values[0]) <= 18):
        raise DomainError("core-unknown-button")
    return int(values[0])
