"""The empty space: it stays empty, or someone puts a word of their own in it."""

from bot.community.rights import Right
from bot.content.spaces import EMPTY_SPACE
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.ruimte import laying
from bot.ruimte.deck import LONGEST_WORD
from cogs.ruimte.deck import MakeSpace
from cogs.ruimte.look import ACCENT
from cogs.ruimte.words import word_field


class LeaveEmpty(Press, at="ruimte:leave-empty"):
    """Keeps nothing, counts nothing."""

    async def pressed(self, turn: Turn) -> None:
        await turn.replace(layouts.note(turn.say("ruimte-left-empty"), accent=ACCENT))


class OwnWord(Press, at="ruimte:own-word"):
    """Into the empty space that lies open; number 0 lays one first."""

    async def pressed(self, turn: Turn) -> None:
        await turn.open(FillEmpty(self.number()))


class FillEmpty(Form, at="ruimte:fill-empty"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        before = ""
        if self.number():
            async with turn.house.reading() as work:
                before = await laying.my_word(work, who, self.number())
        field = word_field(turn.say("ruimte-own-word"), "", filled.text("word") or before, most=LONGEST_WORD)
        return Sheet(turn.say("ruimte-own-word-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            number = self.number() or await laying.lay(work, who, EMPTY_SPACE)
            await laying.say(work, who, number, answers.text("word"))
        may = who.may(Right.CHOOSE_CONTENT)
        actions = [MakeSpace(number).button(turn.say("ruimte-make-space"))] if may else []
        done = turn.say("ruimte-own-word-done", who="you" if may else "facilitator")
        await turn.reply(layouts.note(done, actions=actions, accent=ACCENT))
