"""Letting go of a proposal or of what was agreed: chosen on the page, and asked once more."""

from collections.abc import Sequence

import discord

from bot.community.agreements import letting_go
from bot.community.agreements.page import Agreement, Sort
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, shorten
from cogs.community.agreements_said import cited, said

_MOST_OPTIONS, _LONGEST_OPTION = 25, 100


class WhichToLetGo(Choice, at="community:which-to-let-go"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        if not values or not values[0].isdecimal():
            raise DomainError("core-unknown-button")
        await _ask(turn, int(values[0]))


class LetGo(Press, at="community:let-go"):
    async def pressed(self, turn: Turn) -> None:
        await _ask(turn, self.number())


class LetGoNow(Press, at="community:let-go-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            gone = await letting_go.let_go(work, who, self.number())
        await turn.replace(layouts.note(turn.say("agreements-gone-now", state=_state(gone))))


def options(say: Voice, within_reach: Sequence[Agreement]) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            label=shorten(_label(say, each), _LONGEST_OPTION),
            value=str(each.id),
            description=say("agreements-sort", sort=each.sort.value),
        )
        for each in within_reach[:_MOST_OPTIONS]
    ]


async def _ask(turn: Turn, number: int) -> None:
    """What goes does not come back by itself: it would have to be proposed again."""
    who = await turn.who()
    async with turn.house.reading() as work:
        agreement = await letting_go.asked(work, who, number)
    yes = LetGoNow(number).button(turn.say("agreements-let-go-yes"), danger=True)
    sure = turn.say("agreements-let-go-sure", state=_state(agreement))
    await turn.reply(layouts.note(sure, cited(turn.say, agreement), actions=[yes]))


def _label(say: Voice, agreement: Agreement) -> str:
    """Without markup or moments, which a list of options would show as they are typed."""
    if agreement.sort is Sort.PHASE:
        return said(say, agreement)
    return one_line(agreement.text) or say("rounds-goal-later")


def _state(agreement: Agreement) -> str:
    return "stands" if agreement.confirmed_at else "proposed"
