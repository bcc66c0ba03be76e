"""Who is asked: yes, later, I know someone, or not this time. And answering through the bot, both ways."""

from typing import Any

import discord

from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line, some_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.questions import answering, relaying
from bot.questions.answering import Asked
from bot.questions.rows import Question
from bot.questions.rules import WORDS_MOST
from cogs.community.choosing import chosen_person
from cogs.questions.look import ACCENT, asked, named, reason_for_you

_AGREES = "agrees"


class Yes(Press, at="questions:yes"):
    """Of a candidate, or of anyone once everyone was asked: for a question, in a community."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            question = await answering.yes(work, who, self.argument())
        await turn.replace(thanked(turn.say, question))


class Later(Press, at="questions:later"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await answering.later(work, who, self.argument())
        await turn.reply(layouts.note(turn.say("questions-later-kept"), accent=ACCENT))


class No(Press, at="questions:no"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await answering.no(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-no-kept"), accent=ACCENT))


class Someone(Press, at="questions:someone"):
    async def pressed(self, turn: Turn) -> None:
        await turn.who(self.number(1))
        menu = discord.ui.UserSelect[Any](
            custom_id=Suggest(*self.arguments).custom_id, placeholder=turn.say("questions-suggest")
        )
        outside = Introduce(*self.arguments).button(turn.say("questions-outsider"))
        about = turn.say("questions-someone-about")
        await turn.reply(layouts.note(about, actions=[menu, outside], accent=ACCENT))


class Suggest(Choice, at="questions:suggest"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number(1))
        person = chosen_person(turn, values)
        async with turn.house.writing() as work:
            await answering.suggest(work, who, self.argument(), person.account)
        await turn.replace(layouts.note(turn.say("questions-suggested"), accent=ACCENT))


class Introduce(Press, at="questions:introduce"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Introduction(*self.arguments))


class Introduction(Form, at="questions:introduction"):
    """Nothing of someone outside the group is written here before they agreed."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        agrees = {_AGREES: say("questions-outsider-agrees")}
        text = line(
            "text",
            say("questions-introduction"),
            hint=say("questions-introduction-hint"),
            value=filled.text("text"),
            most=WORDS_MOST,
            required=True,
            long=True,
        )
        return Sheet(
            say("questions-introduction-title"),
            [text, some_of("agrees", say("questions-outsider-knows"), agrees)],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        if answers.choice("agrees") != _AGREES:
            raise DomainError("questions-outsider-first")
        async with turn.house.writing() as work:
            await answering.introduce(work, who, self.argument(), answers.text("text"))
        await turn.reply(layouts.note(turn.say("questions-introduced"), accent=ACCENT))


class Answer(Press, at="questions:answer"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Word(*self.arguments))


class Word(Form, at="questions:word"):
    """For an asker without a name; or, as `reply`, from them."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        text = line(
            "text",
            say("questions-word"),
            value=filled.text("text"),
            most=WORDS_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("questions-word-title", by=self._by()), [text])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        send = relaying.reply if self._by() == REPLY else relaying.answer
        async with turn.house.writing() as work:
            await send(work, who, self.argument(), answers.text("text"))
        await turn.reply(layouts.note(turn.say("questions-word-kept", by=self._by()), accent=ACCENT))
        await turn.house.database.scrub()

    def _by(self) -> str:
        return REPLY if self.arguments[2:] == (REPLY,) else "helper"


REPLY = "reply"


def thanked(say: Voice, question: Question) -> layouts.Layout:
    """Who said yes to someone without a name answers through the bot; others talk in a thread."""
    if question.named:
        return layouts.note(say("questions-yes-thread"), asked(say, question, short=True), accent=ACCENT)
    write = Answer(question.id, question.community).button(say("questions-answer"), primary=True)
    return layouts.note(
        say("questions-yes-relay"), asked(say, question, short=True), actions=[write], accent=ACCENT
    )


def request(say: Voice, thing: Asked) -> layouts.Layout:
    """What one candidate reads: who asks, what, why them, and four ways to answer that are all fine."""
    question = thing.question
    where = (question.id, question.community)
    return layouts.note(
        say("questions-asked", **named(thing.name, thing.through)),
        asked(say, question),
        f"{reason_for_you(say, thing.reason)} {say('questions-will-you')}",
        actions=[
            Yes(*where).button(say("questions-yes"), primary=True),
            Later(*where).button(say("questions-later")),
            Someone(*where).button(say("questions-someone")),
            No(*where).button(say("questions-no")),
        ],
        accent=ACCENT,
    )
