"""*More possibilities*: the next step, who steers, how much hold, and taking it easy."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.agreements import agreeing
from bot.community.agreements.page import Sort
from bot.community.growing import growth, settings
from bot.community.growing.growth import Growth
from bot.community.growing.settings import CommunitySettings
from bot.community.rights import Right
from bot.community.words import Calm, Mode, Phase
from bot.discord import layouts
from bot.discord.components import Choice
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from cogs.community.settings import hold_menu, hold_of
from cogs.community.steps import TakeStep
from cogs.community.telling import moment

_CALM_WEEKS = (1, 2, 4)
_AS_USUAL = "as-usual"


class SteeredBy(Choice, at="community:mode"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        try:
            mode = Mode(values[0])
        except (IndexError, ValueError):
            raise DomainError("core-unknown-button") from None
        async with turn.house.writing() as work:
            await settings.steer(work, who, mode)
        await turn.replace(layouts.note(turn.say("possibilities-mode-set", mode=mode.value)))


class ProposePhase(Choice, at="community:phase"):
    """Proposed by one, confirmed by the group, never by the calendar."""

    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            made = await agreeing.propose(work, who, Sort.PHASE, values[0] if values else "")
        said = turn.say("agreements-stands" if made.confirmed_at else "agreements-proposed")
        await turn.replace(layouts.note(said))


class GroupHold(Choice, at="community:hold"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        hold = hold_of(values)
        async with turn.house.writing() as work:
            await settings.hold_group(work, who, hold)
        await turn.replace(layouts.note(turn.say("possibilities-hold-set", hold=hold.value)))


class TakeItEasy(Choice, at="community:calm"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        calm, weeks = _calm(values)
        async with turn.house.writing() as work:
            await settings.calm_down(work, who, calm, weeks)
            now = await settings.of_community(work, who)
        if now.calm_until is None:
            await turn.replace(layouts.note(turn.say("possibilities-calm-over")))
        else:
            until = moment(now.calm_until)
            await turn.replace(layouts.note(turn.say("possibilities-calm-set", moment=until)))


async def show(turn: Turn) -> None:
    """`/community possibilities`"""
    who = await turn.who()
    who.must(Right.STEER)
    async with turn.house.reading() as work:
        now = await settings.of_community(work, who)
        step = await growth.growth(work, who)
        of_rooms = [item for find in turn.client.possibilities for item in await find(work, who, turn.say)]
    await turn.reply(page(turn.say, now, step, who.here(), of_rooms))


def page(
    say: Voice, now: CommunitySettings, step: Growth, community: int, of_rooms: Sequence[layouts.Item]
) -> layouts.Layout:
    modes = [
        discord.SelectOption(
            label=say("possibilities-mode-name", mode=mode.value),
            description=say("possibilities-mode-about", mode=mode.value),
            value=mode.value,
            default=mode is now.mode,
        )
        for mode in Mode
    ]
    parts: list[layouts.Item] = [layouts.text(say("possibilities-heading"))]
    if step.proposed is not None:
        take = TakeStep(step.proposed, community).button(say("step-yes"), primary=True)
        parts += [layouts.text(say("step-text", step=step.proposed)), *layouts.rows([take])]
    parts += [
        layouts.text(say("possibilities-mode")),
        *layouts.rows([SteeredBy().menu(modes, placeholder="…")]),
    ]
    parts += [layouts.text(say("possibilities-phase")), *layouts.rows([_phases(say, now)])]
    parts += [
        layouts.text(say("settings-hold")),
        *layouts.rows([hold_menu(say, GroupHold(), now.hold, own=False)]),
    ]
    parts += [layouts.text(say("possibilities-calm")), *layouts.rows([calm_menu(say, now.calm)])]
    return layouts.sheet(*parts, *of_rooms)


def _phases(say: Voice, now: CommunitySettings) -> discord.ui.Select[Any]:
    options = [
        discord.SelectOption(
            label=say("possibilities-phase-name", phase=phase.value),
            value=phase.value,
            default=phase is now.phase,
        )
        for phase in Phase
    ]
    return ProposePhase().menu(options, placeholder="…")


def calm_menu(say: Voice, now: Calm | None) -> discord.ui.Select[Any]:
    options = [
        discord.SelectOption(
            label=say("possibilities-calm-name", calm=calm.value, weeks=weeks), value=f"{calm.value}:{weeks}"
        )
        for calm in Calm
        for weeks in _CALM_WEEKS
    ]
    if now is not None:
        options.insert(0, discord.SelectOption(label=say("possibilities-as-usual"), value=_AS_USUAL))
    return TakeItEasy().menu(options, placeholder=say("possibilities-calm-placeholder"))


def _calm(values: list[str]) -> tuple[Calm | None, int]:
    if values == [_AS_USUAL]:
        return None, 1
    try:
        name, _, weeks = values[0].partition(":")
        return Calm(name), int(weeks)
    except (IndexError, ValueError):
        raise DomainError("core-unknown-button") from None
