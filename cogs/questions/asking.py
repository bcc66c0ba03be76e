"""Asking: a form, then whom to ask, each choice saying beforehand what others will see."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.members import languages_here
from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Field, Form, Sheet, line, one_of, pick
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.questions import asking, closing
from bot.questions.asking import Draft, Finder, How, Wanted
from bot.questions.closing import Told
from bot.questions.life import Life, Stage
from bot.questions.rules import TEXT_MOST, Kind
from bot.reflections import nameless
from cogs.community.choosing import chosen_person
from cogs.questions.look import ACCENT, answered, asked, reason

_NAMED, _NAMELESS = "named", "nameless"
_LEFT_OUT_MOST = 10
_LONGEST_ID = 20


class Asking:
    """Who looks who may know; set when the room is loaded."""

    finder: Finder


class Ask(Press, at="questions:ask"):
    async def pressed(self, turn: Turn) -> None:
        await begin(turn)


class Question(Form, at="questions:question"):
    """Of one's own accord, or about a message: then its channel and number stand in the address."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        async with turn.house.reading() as work:
            may = await nameless.allowed(work, who.here())
        return Sheet(turn.say("questions-title"), fields(turn.say, filled, nameless=may))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        wanted = self._wanted(turn, answers)
        async with turn.house.reading() as work:
            if not wanted.named:
                await nameless.must_be_allowed(work, who)
            members = await languages_here(work, [who.here()])
            looked = await asking.look(work, who, wanted, Asking.finder, members)
            before = await closing.found(work, who, looked.like)
        async with turn.house.writing() as work:
            draft = await asking.write(work, who, wanted, looked)
        await turn.reply(choosing(turn.say, who, draft, before))
        if not wanted.named:
            await turn.house.database.scrub()

    def _wanted(self, turn: Turn, answers: Answers) -> Wanted:
        link = ""
        if self.arguments:
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
        who = await turn.who()
        async with turn.house.reading() as work:
            draft = await asking.drafted(work, who, self.argument())
        await turn.replace(choosing(turn.say, who, draft))


class Look(Press, at="questions:look"):
    """One person or everyone: what others will see, before it is asked."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
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
        await _start(turn, self.argument(), How(how))


class StartWith(Choice, at="questions:start-with"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        person = chosen_person(turn, values)
        await _start(turn, self.argument(), How.ONE, person.account)


class Withdraw(Press, at="questions:withdraw"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await asking.withdraw(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-withdrawn"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/ask`"""
    await turn.open(Question())


async def open(turn: Turn, text: str) -> None:
    """What someone wrote elsewhere becomes a question, theirs to change before it is asked."""
    await turn.open(Question(), Answers({"text": text[:TEXT_MOST]}))


async def from_message(turn: Turn, message: discord.Message) -> None:
    """*Who knows this?* Of one's own message the words come along, of another's only the way to it."""
    (await turn.who()).joined()
    own = message.author.id == turn.interaction.user.id
    filled = Answers({"text": message.content[:TEXT_MOST]}) if own else Answers()
    await turn.open(Question(message.channel.id, message.id), filled)


def choosing(say: Voice, who: Who, draft: Draft, before: Sequence[Told] | None = None) -> layouts.Layout:
    """`before`: what was answered already; None where nobody looked again."""
    question = draft.question
    reasons = "\n".join(f"- {reason(say, each)}" for each in draft.reasons)
    lines = [
        say("questions-heading", name="with" if question.named else "without"),
        asked(say, question),
        *_before(say, before),
        f"{say('questions-may-know')}\n{reasons}" if reasons else say("questions-nobody-known"),
        say("questions-around-about", name="with" if question.named else "without"),
        say("questions-small") if draft.small and not question.named else "",
    ]
    around = Start(question.id, How.AROUND.value).button(say("questions-around"), primary=True)
    return layouts.note(
        *lines,
        actions=[
            around,
            Look(question.id, How.ONE.value).button(say("questions-one")),
            Look(question.id, How.GROUP.value).button(say("questions-group")),
            Withdraw(question.id, who.here()).button(say("questions-never-mind")),
        ],
        accent=ACCENT,
    )


def _before(say: Voice, before: Sequence[Told] | None) -> list[str]:
    if before is None:
        return []
    answers = [answered(say, each) for each in before]
    return [say("questions-before"), *answers] if answers else [say("questions-before-none")]


def one_person(say: Voice, draft: Draft) -> layouts.Layout:
    menu = discord.ui.UserSelect[Any](
        custom_id=StartWith(draft.question.id).custom_id, placeholder=say("questions-whom")
    )
    return layouts.note(
        asked(say, draft.question),
        say("questions-one-about", name="with" if draft.question.named else "without"),
        actions=[menu, Choose(draft.question.id).button(say("questions-back"))],
        accent=ACCENT,
    )


def everyone(say: Voice, who: Who, draft: Draft) -> layouts.Layout:
    question = draft.question
    name = "with" if question.named else "without"
    return layouts.note(
        asked(say, question),
        say("questions-group-about", name=name, channel=f"<#{who.channel}>"),
        actions=[
            Start(question.id, How.GROUP.value).button(say("questions-ask-it"), primary=True),
            Choose(question.id).button(say("questions-back")),
        ],
        accent=ACCENT,
    )


async def _start(turn: Turn, question: str, how: How, person: str = "") -> None:
    who = await turn.who()
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


def wanted_of(answers: Answers, *, link: str = "", left_out: tuple[str, ...] = ()) -> Wanted:
    """What was filled in, however the form was opened."""
    kind = answers.choice("kind")
    return Wanted(
        text=answers.text("text"),
        kind=Kind(kind) if kind in tuple(Kind) else None,
        named=answers.choice("name") != _NAMELESS,
        left_out=(*answers.chosen("left-out"), *left_out),
        link=link,
    )


def fields(say: Voice, filled: Answers, *, nameless: bool) -> list[Field]:
    text = line(
        "text",
        say("questions-text"),
        hint=say("questions-text-hint"),
        value=filled.text("text"),
        most=TEXT_MOST,
        required=True,
        long=True,
    )
    kinds = {kind.value: say("questions-kind", kind=kind.value) for kind in Kind}
    people = discord.ui.UserSelect[Any](required=False, min_values=0, max_values=_LEFT_OUT_MOST)
    fields = [
        text,
        one_of("kind", say("questions-which"), kinds, value=filled.choice("kind"), required=False),
        pick("left-out", say("questions-left-out"), people, hint=say("questions-left-out-hint")),
    ]
    if nameless:
        names = {_NAMED: say("questions-named"), _NAMELESS: say("questions-nameless")}
        fields.append(one_of("name", say("questions-name"), names, value=filled.choice("name") or _NAMED))
    return fields
