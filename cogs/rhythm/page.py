"""The one page about the rhythm, seen by who keeps the group going."""

from typing import Any

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import rhythm
from bot.community.week.rhythm import Calendar
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from cogs.community.possibilities import calm_menu
from cogs.community.telling import moment
from cogs.rhythm.changing import Change
from cogs.rhythm.resting import EndRest, PlanRest
from cogs.rhythm.saying import days, rhythm_line

_MOST_SHOWN = 25


class Pause(Press, at="rhythm:pause"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await rhythm.pause(work, who)
        await turn.replace(await _page(turn))


class GoOn(Press, at="rhythm:go-on"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await rhythm.go_on(work, who)
        await turn.replace(await _page(turn))


async def show(turn: Turn) -> None:
    """`/community rhythm`"""
    await turn.reply(await _page(turn))


async def _page(turn: Turn) -> layouts.Layout:
    who = await turn.who()
    async with turn.house.reading() as work:
        now = await rhythm.calendar(work, who)
    return page(turn.say, now, who)


def page(say: Voice, now: Calendar, who: Who) -> layouts.Layout:
    parts: list[layouts.Item] = [layouts.text("\n".join([say("rhythm-heading"), *_lines(say, now)]))]
    parts += layouts.rows(_buttons(say, now, may_steer=who.may(Right.STEER)))
    parts.append(layouts.text("\n".join([say("rhythm-rests"), *_rests(say, now)])))
    if now.rests:
        parts += layouts.rows([_end_rest(say, now)])
    parts += [layouts.text(say("possibilities-calm")), *layouts.rows([calm_menu(say, now.calm)])]
    return layouts.sheet(*parts)


def _lines(say: Voice, now: Calendar) -> list[str]:
    lines = [rhythm_line(say, each, each.rule) for each in now.rhythms if each.rule is not None]
    if now.paused:
        lines.append(say("rhythm-paused"))
    if now.calm is not None and now.calm_until is not None:
        lines.append(say("rhythm-calm", moment=moment(now.calm_until)))
    return lines


def _buttons(say: Voice, now: Calendar, *, may_steer: bool) -> list[layouts.Item]:
    buttons: list[layouts.Item] = []
    if may_steer:
        buttons += [
            Change(each.id).button(say("rhythm-change", occasion=each.occasion)) for each in now.rhythms
        ]
    buttons.append(PlanRest().button(say("rhythm-plan-rest")))
    if now.waits_for_a_yes:
        return [GoOn().button(say("rhythm-go-on"), primary=True), *buttons]
    return [*buttons, Pause().button(say("rhythm-pause"))]


def _rests(say: Voice, now: Calendar) -> list[str]:
    if not now.rests:
        return [say("rhythm-no-rests")]
    return [f"- {days(say, each)}" for each in now.rests]


def _end_rest(say: Voice, now: Calendar) -> discord.ui.Select[Any]:
    options = [
        discord.SelectOption(label=days(say, each), value=str(each.id)) for each in now.rests[:_MOST_SHOWN]
    ]
    return EndRest().menu(options, placeholder=say("rhythm-end-rest"))
