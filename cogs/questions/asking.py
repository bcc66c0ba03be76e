"""Asking: a form, then whom to ask, each choice saying beforehand what others will see."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.members import languages_here
from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.questions import asking, closing
from bot.questions.asking import Draft, Finder, How, Wanted
from bot.questions.life import Life, Stage
from bot.questions.reading import Told
from bot.questions.rows import Question as Asked
from bot.questions.rules import TEXT_MOST
from bot.reflections import nameless
from cogs.community.choosing import chosen_person
from cogs.questions.form import fields, wanted_of
from cogs.questions.look import ACCENT, answered, asked, reason

_LONGEST_ID = 20


class Asking:
    """Who looks who may know; set when the room is loaded."""

    finder: Finder


class Ask(Press, at="questions:ask"):
    async def pressed(self, turn: Turn) -> None:
        await begin(turn)


class Question(Form, at="questions:question"):
    """Of one's own accord, or about a message: then its channel and number stand in the address. From a private
    message the community's number alone."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await self._who(turn)
        who.joined()
        async with turn.house.reading() as work:
            may = await nameless.allowed(work, who.here())
        return Sheet(turn.say("questions-title"), fields(turn.say, filled, nameless=may))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await self._who(turn)
        wanted = self._wanted(turn, answers)
        async with turn.house.reading() as work:
            if not wanted.named:
                await nameless.must_be_allowed(work, who)
            members = await languages_here(work, who.here())
            looked = await asking.look(work, who, wanted, Asking.finder, members)
            before = await closing.found(work, who, looked.like)
        async with turn.house.writing() as work:
            draft = await asking.write(work, who, wanted, looked)
        await turn.reply(choosing(turn, draft, before))
        if not wanted.named:
            await turn.house.database.scrub()

    async def _who(self, turn: Turn) -> Who:
        return await turn.who(self.number()) if len(self.arguments) == 1 else await turn.who()

    def _wanted(self, turn: Turn, answers: Answers) -> Wanted:
        link = ""
        if len(self.arguments) > 1:
            server = turn.interaction.guild_id
            link = f"https://discord.com/channels/{server}/{self._id(0)}/{self._id(1)}"
        return wanted_of(answers, link=link)

    def _id(self, position: int) -> str:
        """One of Discord's own numbers, which are longer than ours."""
        text = self.argument(position)
        if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
            raise DomainError("core-unknown-button")
        return text


class Choose(Press, at="questions:choose"):
    """Back to the choices."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            draft = await asking.drafted(work, who, self.argument())
        await turn.replace(choosing(turn, draft))


class Look(Press, at="questions:look"):
    """One person or everyone: what others will see, before it is asked."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(2))
        async with turn.house.reading() as work:
            draft = await asking.drafted(work, who, self.argument())
        if self.argument(1) == How.ONE:
            await turn.replace(one_person(turn.say, draft))
        else:
            await turn.replace(everyone(turn.say, who, draft))


class Start(Press, at="questions:start"):
    async def pressed(self, turn: Turn) -> None:
        how = self.argument(1)
        if how not in (How.AROUND, How.GROUP):
            raise DomainError("core-unknown-button")
        await _start(turn, await turn.who(self.number(2)), self.argument(), How(how))


class StartWith(Choice, at="questions:start-with"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number(1))
        await _start(turn, who, self.argument(), How.ONE, chosen_person(turn, values).account)


class Withdraw(Press, at="questions:withdraw"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await asking.withdraw(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-withdrawn"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/ask`"""
    await turn.open(Question())


async def open(turn: Turn, community: int, text: str) -> None:
    """What someone wrote elsewhere becomes a question, theirs to change before it is asked."""
    await turn.open(Question(community), Answers({"text": text[:TEXT_MOST]}))


async def from_message(turn: Turn, message: discord.Message) -> None:
    """*Who knows this?* Of one's own message the words come along, of another's only the way to it."""
    (await turn.who()).joined()
    own = message.author.id == turn.interaction.user.id
    filled = Answers({"text": message.content[:TEXT_MOST]}) if own else Answers()
    await turn.open(Question(message.channel.id, message.id), filled)


def choosing(turn: Turn, draft: Draft, before: Sequence[Told] | None = None) -> layouts.Layout:
    """`before`: what was answered already; None where nobody looked again. In a direct message nobody can be picked."""
    question, say = draft.question, turn.say
    where = (question.id, question.community)
    name = "with" if question.named else "without"
    reasons = "\n".join(f"- {reason(say, each)}" for each in draft.reasons)
    lines = [
        say("questions-heading", name=name),
        asked(say, question),
        *_before(say, before),
        f"{say('questions-may-know')}\n{reasons}" if reasons else say("questions-nobody-known"),
        say("questions-around-about", name=name),
        say("questions-small") if draft.small and not question.named else "",
    ]
    ways = [How.GROUP] if turn.in_direct_message else [How.ONE, How.GROUP]
    labels = {How.ONE: say("questions-one"), How.GROUP: say("questions-group")}
    return layouts.note(
        *lines,
        actions=[
            _start_button(say("questions-around"), question, How.AROUND),
            *(Look(question.id, how.value, question.community).button(labels[how]) for how in ways),
            Withdraw(*where).button(say("questions-never-mind")),
        ],
        accent=ACCENT,
    )


def _start_button(label: str, question: Asked, how: How) -> discord.ui.Button[Any]:
    return Start(question.id, how.value, question.community).button(label, primary=True)


def _before(say: Voice, before: Sequence[Told] | None) -> list[str]:
    if before is None:
        return []
    answers = [answered(say, each) for each in before]
    return [say("questions-before"), *answers] if answers else [say("questions-before-none")]


def one_person(say: Voice, draft: Draft) -> layouts.Layout:
    where = (draft.question.id, draft.question.community)
    menu = discord.ui.UserSelect[Any](
        custom_id=StartWith(*where).custom_id, placeholder=say("questions-whom")
    )
    return layouts.note(
        asked(say, draft.question),
        say("questions-one-about", name="with" if draft.question.named else "without"),
        actions=[menu, Choose(*where).button(say("questions-back"))],
        accent=ACCENT,
    )


def everyone(say: Voice, who: Who, draft: Draft) -> layouts.Layout:
    question = draft.question
    name = "with" if question.named else "without"
    return layouts.note(
        asked(say, question),
        say("questions-group-about", name=name, channel=f"<#{who.channel}>"),
        actions=[
            _start_button(say("questions-ask-it"), question, How.GROUP),
            Choose(question.id, question.community).button(say("questions-back")),
        ],
        accent=ACCENT,
    )


async def _start(turn: Turn, who: Who, question: str, how: How, person: str = "") -> None:
    async with turn.house.writing() as work:
        life = await asking.start(work, who, question, how, person)
    done = turn.say("questions-started", how=began(life))
    back = Withdraw(question, who.here()).button(turn.say("questions-take-back"))
    await turn.replace(layouts.note(done, actions=[back], accent=ACCENT))
    if life is None:
        await turn.house.database.scrub()


def began(life: Life | None) -> str:
    if life is None:
        return "later"
    return "around" if life.stage is Stage.ASKING else "group"
