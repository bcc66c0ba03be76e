"""Another day, another hour, more or less often: one form."""

from typing import Any

import discord

from bot.community.week import rhythm
from bot.community.week.rhythm import OFTEN, Wish
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line, one_of, pick
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from cogs.community.telling import weekday
from cogs.rhythm.saying import rhythm_line

_DAYS = range(7)


class Change(Press, at="rhythm:change"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Changing(self.number()))


class Changing(Form, at="rhythm:changing"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await rhythm.rule(work, who, self.number())
        say = turn.say
        day = filled.choice("day") or str(now.weekday)
        days = [
            discord.SelectOption(label=weekday(say, each), value=str(each), default=str(each) == day)
            for each in _DAYS
        ]
        often = {str(weeks): say("rhythm-every", weeks=weeks) for weeks in OFTEN}
        return Sheet(
            say("rhythm-change-title"),
            [
                pick("day", say("rhythm-change-day"), discord.ui.Select[Any](options=days)),
                line(
                    "hour",
                    say("rhythm-change-hour"),
                    hint=say("rhythm-change-hour-hint", zone=who.home_zone),
                    value=filled.text("hour") or now.at.strftime("%H:%M"),
                    most=20,
                ),
                one_of(
                    "every",
                    say("rhythm-change-every"),
                    often,
                    hint=say("rhythm-change-every-hint"),
                    value=filled.choice("every") or str(now.every),
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        wish = Wish(_number(answers, "day"), answers.text("hour"), _number(answers, "every"))
        async with turn.house.writing() as work:
            now = await rhythm.change(work, who, self.number(), wish)
        if now.rule is not None:
            await turn.replace(layouts.note(rhythm_line(turn.say, now, now.rule)))


def _number(answers: Answers, name: str) -> int | None:
    chosen = answers.choice(name)
    if chosen is None:
        return None
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) == 1):
        raise DomainError("core-unknown-button")
    return int(chosen)
