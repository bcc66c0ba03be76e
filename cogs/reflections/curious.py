"""One curious question about a shared note; its author answers, leaves it for later, or lets it be without a word."""

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.reflections import asking_on
from bot.reflections.asking_on import ANSWER_MOST, QUESTION_MOST
from cogs.reflections.look import ACCENT


class Ask(Press, at="reflections:curious"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Question(self.argument()))


class Question(Form, at="reflections:curious-question"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            await asking_on.may_ask(work, who, self.argument())
        say = turn.say
        field = line(
            "question",
            say("reflections-curious-question"),
            hint=say("reflections-curious-hint"),
            value=filled.text("question"),
            most=QUESTION_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("reflections-curious-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await asking_on.ask(work, who, self.argument(), answers.text("question"))
        await turn.reply(layouts.note(turn.say("reflections-curious-sent"), accent=ACCENT))


class Answer(Press, at="reflections:curious-answer"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Answering(*self.arguments))


class Answering(Form, at="reflections:curious-answering"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        field = line(
            "answer",
            say("reflections-curious-answer"),
            value=filled.text("answer"),
            most=ANSWER_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("reflections-answering-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await asking_on.answer(work, who, self.number(), answers.text("answer"))
        await turn.reply(layouts.note(turn.say("reflections-answered"), accent=ACCENT))


class LetBe(Press, at="reflections:curious-let-be"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await asking_on.let_be(work, who, self.number())
        await turn.replace(layouts.note(turn.say("reflections-let-be-done"), accent=ACCENT))
