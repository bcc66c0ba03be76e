"""A holiday or a quiet week: planned with two days, taken away from a list."""

from bot.community.week import rhythm
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from cogs.rhythm.saying import days

_DAY_MOST = 40


class PlanRest(Press, at="rhythm:plan-rest"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Resting())


class Resting(Form, at="rhythm:resting"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        await turn.who()
        say = turn.say
        return Sheet(
            say("rhythm-rest-title"),
            [
                line(
                    "first",
                    say("rhythm-rest-first"),
                    hint=say("rhythm-rest-first-hint"),
                    value=filled.text("first"),
                    most=_DAY_MOST,
                    required=True,
                ),
                line(
                    "last",
                    say("rhythm-rest-last"),
                    hint=say("rhythm-rest-last-hint"),
                    value=filled.text("last"),
                    most=_DAY_MOST,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            planned = await rhythm.rest(work, who, answers.text("first"), answers.text("last"))
        await turn.replace(layouts.note(turn.say("rhythm-rest-planned", days=days(turn.say, planned))))


class EndRest(Choice, at="rhythm:end-rest"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        number = values[0] if values else ""
        if not (number.isascii() and number.isdigit()):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await rhythm.no_rest(work, who, int(number))
        await turn.replace(layouts.note(turn.say("rhythm-rest-taken-away")))
