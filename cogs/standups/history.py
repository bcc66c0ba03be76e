"""Looking back at the weeks there were, for oneself."""

import discord

from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, quoted, shorten
from bot.standups import history
from bot.standups.entries import Part
from bot.standups.history import History, Past
from bot.standups.rules import Kind
from cogs.standups import report
from cogs.standups.look import ACCENT

_SHORT = 120
_LINES = 4


class Turned(Press, at="standups:history"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn, self.number())


class Read(Choice, at="standups:read-report"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        if not values or not values[0].isdecimal():
            raise DomainError("core-unknown-button")
        await report.show_past(turn, int(values[0]))


async def show(turn: Turn, number: int = 0) -> None:
    """`/week history`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        found = await history.history(work, who, number)
    await turn.replace(page(turn.say, found))


def page(say: Voice, found: History) -> layouts.Layout:
    if not found.weeks:
        return layouts.note(say("standups-history-none"), accent=ACCENT)
    parts = [_past(say, each) for each in found.weeks]
    actions: list[layouts.Item] = []
    reported = [each for each in found.weeks if each.reported]
    if reported:
        options = [
            discord.SelectOption(label=say("standups-history-report", week=each.number), value=str(each.week))
            for each in reported
        ]
        actions.append(Read().menu(options, placeholder=say("standups-history-reports")))
    if found.page:
        actions.append(Turned(found.page - 1).button(say("standups-history-newer")))
    if found.more:
        actions.append(Turned(found.page + 1).button(say("standups-history-older")))
    return layouts.note(say("standups-history"), *parts, actions=actions, accent=ACCENT)


def _past(say: Voice, past: Past) -> str:
    mine = [f"> {_line(say, part)}" for part in past.mine[:_LINES]]
    when = f" · <t:{int(past.opened_at.timestamp())}:d>" if past.opened_at else ""
    return "\n".join([f"**{say('standups-history-week', week=past.number)}**{when}", *mine])


def _line(say: Voice, part: Part) -> str:
    """A moment speaks for itself; what was planned is not to be taken for done."""
    kind = "" if part.kind is Kind.MOMENT else f"{say('standups-part', kind=part.kind.value)}: "
    return kind + shorten(quoted(one_line(part.text)), _SHORT)
