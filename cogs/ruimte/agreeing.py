"""A working agreement: what the group agrees on for now, what not yet, and when to look at it again."""

from bot.community.agreements import agreeing
from bot.community.agreements.agreeing import TEXT_MOST, WORKING_DAYS
from bot.community.agreements.page import Sort
from bot.community.moments import day
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from cogs.ruimte.look import ACCENT


class Working(Form, at="ruimte:working"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.PROPOSE)
        say = turn.say
        return Sheet(
            say("together-working-title"),
            [
                line(
                    "text",
                    say("together-agreed"),
                    value=filled.text("text"),
                    most=TEXT_MOST,
                    required=True,
                    long=True,
                ),
                line(
                    "open",
                    say("together-not-yet"),
                    hint=say("together-not-yet-hint"),
                    value=filled.text("open"),
                    most=TEXT_MOST,
                    long=True,
                ),
                line(
                    "again",
                    say("agreements-again"),
                    hint=say("together-again-hint"),
                    value=filled.text("again"),
                    most=40,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        again, today = answers.text("again"), turn.house.clock.now().date()
        on = day(again, today) if again else today + WORKING_DAYS
        if on is None or on <= today:
            raise DomainError("agreements-day-unclear")
        async with turn.house.writing() as work:
            made = await agreeing.propose(
                work, who, Sort.WORKING, answers.text("text"), how=answers.text("open"), look_again_on=on
            )
        key = "agreements-stands" if made.confirmed_at else "agreements-proposed"
        await turn.reply(layouts.note(turn.say(key), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/ruimte agreement`"""
    await turn.open(Working())
