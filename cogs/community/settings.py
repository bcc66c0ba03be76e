"""What a member sets: how they hear from the bot, how much hold they like, and *not now*."""

from datetime import datetime
from typing import Any

import discord

from bot.community import members
from bot.community.growing import settings
from bot.community.growing.settings import MemberSettings
from bot.community.words import Hold
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from cogs.community import nudge
from cogs.community.joining import Join
from cogs.community.telling import moment

_WEEKS = (1, 2, 4, 8)
_UNTIL = "until"
_DAY_MOST = 40
_AS_THE_GROUP = "group"


class Settings(Press, at="community:settings"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class MyHold(Choice, at="community:my-hold"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        hold = None if values == [_AS_THE_GROUP] else hold_of(values)
        async with turn.house.writing() as work:
            await settings.hold_me(work, who, hold)
            now = await settings.of_member(work, who)
        await turn.replace(page(turn.say, now))


class NotNow(Choice, at="community:not-now"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        if values == [_UNTIL]:
            await turn.open(NotNowUntil())
            return
        who = await turn.who()
        weeks = int(values[0]) if values and values[0] in {"0", *map(str, _WEEKS)} else -1
        async with turn.house.writing() as work:
            until = await settings.rest(work, who, weeks)
            me = await members.mine(work, who)
        await nudge.rests(turn, me, resting=until is not None)
        await turn.replace(_quiet(turn.say, until))


class NotNowUntil(Form, at="community:not-now-until"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        day = line(
            "day",
            say("settings-rest-day"),
            hint=say("settings-rest-day-hint"),
            value=filled.text("day"),
            most=_DAY_MOST,
            required=True,
        )
        return Sheet(say("settings-rest-title"), [day])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            until = await settings.rest_until(work, who, answers.text("day"))
            me = await members.mine(work, who)
        await nudge.rests(turn, me, resting=True)
        await turn.replace(_quiet(turn.say, until))


async def show(turn: Turn) -> None:
    """`/me settings`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        now = await settings.of_member(work, who)
    await turn.reply(page(turn.say, now))


async def ask_not_now(turn: Turn) -> None:
    """`/me not-now`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        now = await settings.of_member(work, who)
    await turn.reply(
        layouts.note(turn.say("settings-rest"), _resting(turn.say, now), actions=[_rest(turn.say, now)])
    )


async def not_this_week(turn: Turn) -> None:
    """`/week not-now`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        until = await settings.rest_this_week(work, who)
    await turn.reply(_quiet(turn.say, until))


def page(say: Voice, now: MemberSettings) -> layouts.Layout:
    return layouts.sheet(
        layouts.text(say("settings-heading")),
        *layouts.rows([Join().button(say("settings-hearing"))]),
        layouts.text(say("settings-hold")),
        *layouts.rows([hold_menu(say, MyHold(), now.hold, own=True)]),
        layouts.text(f"{say('settings-rest')}\n{_resting(say, now)}"),
        *layouts.rows([_rest(say, now)]),
    )


def hold_menu(say: Voice, choice: Choice, now: Hold | None, *, own: bool) -> discord.ui.Select[Any]:
    values = ([_AS_THE_GROUP] if own else []) + [hold.value for hold in Hold]
    chosen = now.value if now else _AS_THE_GROUP
    options = [
        discord.SelectOption(
            label=say("settings-hold-name", hold=value),
            description=say("settings-hold-about", hold=value),
            value=value,
            default=value == chosen,
        )
        for value in values
    ]
    return choice.menu(options, placeholder=say("settings-hold-placeholder"))


def hold_of(values: list[str]) -> Hold:
    try:
        return Hold(values[0])
    except (IndexError, ValueError):
        raise DomainError("core-unknown-button") from None


def _quiet(say: Voice, until: datetime | None) -> layouts.Layout:
    said = say("settings-resting", moment=moment(until)) if until else say("settings-back")
    return layouts.note(said, actions=[Settings().button(say("foryou-settings"))])


def _resting(say: Voice, now: MemberSettings) -> str:
    """Until when it is quiet, or what that would be; and who can see it."""
    until = now.rests_until
    quiet = say("settings-rests", moment=moment(until)) if until else say("settings-rest-text")
    return f"{quiet} {say('settings-rest-seen', hears=now.hears.value)}"


def _rest(say: Voice, now: MemberSettings) -> discord.ui.Select[Any]:
    weeks = [0, *_WEEKS] if now.rests_until else list(_WEEKS)
    options = [
        discord.SelectOption(label=say("settings-rest-weeks", weeks=each), value=str(each)) for each in weeks
    ]
    options.append(discord.SelectOption(label=say("settings-rest-until"), value=_UNTIL))
    return NotNow().menu(options, placeholder=say("settings-rest-placeholder"))
