"""*My word*: what someone says to a card that lies open for the group."""

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.ruimte import laying
from bot.ruimte.rules import WORD_MOST
from cogs.ruimte.look import ACCENT


class MyWord(Press, at="ruimte:my-word"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Word(self.number()))


class Word(Form, at="ruimte:word"):
    """What this member said before stands in it, to be changed."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            before = await laying.my_word(work, who, self.number())
        field = word_field(
            turn.say("ruimte-what-comes-up-short"),
            turn.say("ruimte-one-word"),
            filled.text("word") or before,
            most=WORD_MOST,
        )
        return Sheet(turn.say("ruimte-word-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await laying.say(work, who, self.number(), answers.text("word"))
        await turn.reply(layouts.note(turn.say("ruimte-word-done"), accent=ACCENT))


def word_field(label: str, hint: str, value: str, *, most: int) -> Field:
    return line("word", label, hint=hint or None, value=value, most=most, required=True)
