"""A further question, which came by itself: answered in one form, or left alone. And one's own expectation, shown back."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home
from bot.community.arriving import acquainting, intake
from bot.community.arriving.intake import ANSWER_MOST
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery

_EXPECTS = "expects"


class Answer(Press, at="community:answer-later"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Answering(self.argument(), self.number(1)))


class Answering(Form, at="community:answering-later"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        question = self.argument()
        async with turn.house.reading() as work:
            now = await intake.intake(work, who)
        known = next((each.text for each in now.answers if each.question == question), "")
        field = line(
            "text",
            turn.say("intake-question", question=question),
            hint=turn.say("intake-hint", question=question),
            value=filled.text("text") or known,
            most=ANSWER_MOST,
            long=True,
        )
        return Sheet(turn.say("intake-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await intake.answer(work, who, self.argument(), answers.text("text"))
        mine = self.argument() == _EXPECTS
        await turn.reply(
            layouts.note(turn.say("intake-kept"), "" if mine else turn.say("intake-share-there"))
        )


class LeaveIt(Press, at="community:leave-later"):
    """Nothing follows from it, and it is not asked again."""

    async def pressed(self, turn: Turn) -> None:
        await turn.who(self.number())
        await turn.replace(layouts.note(turn.say("intake-left")))


class Renderer:
    """Each in the language of whom it is for."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def questions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        asked = {each: each.subject for each in deliveries}
        return await said_to_each(work, self._client.house, asked, _question)

    async def expectations(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await acquainting.expected(work, {each.member for each in deliveries if each.member})
        about = {each: text for each in deliveries if (text := found.get(each.member or 0))}
        return await said_to_each(work, self._client.house, about, _expected)


def _question(say: Voice, home: Home, question: str) -> layouts.Layout:
    return layouts.note(
        say("intake-later", name=quoted(home.name)),
        say("intake-question", question=question),
        say("intake-hint", question=question),
        actions=[
            Answer(question, home.community).button(say("intake-answer"), primary=True),
            LeaveIt(home.community).button(say("intake-leave")),
        ],
    )


def _expected(say: Voice, home: Home, text: str) -> layouts.Layout:
    said = "> " + quoted(text).replace("\n", "\n> ")
    return layouts.note(
        say("intake-expected", name=quoted(home.name)),
        said,
        say("intake-expected-ask"),
        actions=[
            Answer(_EXPECTS, home.community).button(say("intake-change")),
            LeaveIt(home.community).button(say("intake-leave-as-is")),
        ],
    )
