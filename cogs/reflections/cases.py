"""Looking at a case together: bringing it, asking, thinking along, and what came back for who brought it."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.addresses import Home
from bot.community.people import Who
from bot.community.safety import urgent as where
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import cases, journal, nameless
from bot.reflections.cases import QUESTION_MOST, Spoken
from bot.reflections.rounds import Round, Sort
from bot.reflections.rules import TEXT_MOST
from cogs.community.telling import moment
from cogs.reflections.look import ACCENT, cited
from cogs.safety import urgent

_NAMED, _NAMELESS = "named", "nameless"
_SHOWN = 8


class Case(Form, at="reflections:case"):
    """From a note, or from nothing."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        who.joined()
        say = turn.say
        async with turn.house.reading() as work:
            note = (await journal.read(work, who, self.argument())).text if self.argument() else ""
            may = await nameless.allowed(work, who.here())
            channels = await where.channels(work, who)
        ways = {_NAMED: say("reflections-case-named")}
        if may:
            ways = {_NAMELESS: say("reflections-case-nameless"), **ways}
        situation = line(
            "situation",
            say("reflections-case-situation"),
            hint=say("reflections-text-hint"),
            value=filled.text("situation") or note,
            most=TEXT_MOST,
            required=True,
            long=True,
        )
        question = line(
            "question",
            say("reflections-case-question"),
            value=filled.text("question"),
            most=QUESTION_MOST,
            required=True,
        )
        fields = [situation, question]
        if may:
            fields.append(
                one_of("name", say("reflections-case-name"), ways, value=filled.choice("name") or _NAMELESS)
            )
        fields.append(discord.ui.TextDisplay[Any](urgent.line(say, channels)))
        return Sheet(say("reflections-case-title"), fields)

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            may = await nameless.allowed(work, who.here())
        named = not may if answers.choice("name") is None else answers.choice("name") == _NAMED
        async with turn.house.writing() as work:
            situation, question = answers.text("situation"), answers.text("question")
            at = await cases.begin(work, who, situation, question, named=named, note=self.argument())
        said = (
            turn.say("reflections-case-begun")
            if at is None
            else turn.say("reflections-case-given", moment=moment(at))
        )
        actions = [urgent.button(turn.say, who.here())]
        await turn.reply(layouts.note(said, actions=actions, accent=ACCENT))


class Think(Press, at="reflections:think-along"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Say(*self.arguments))


class Say(Form, at="reflections:say"):
    """The same for everyone, whoever brought the case included."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        sorts = {
            sort.value: say("reflections-case-sort", sort=sort.value) for sort in (Sort.QUESTION, Sort.IDEA)
        }
        return Sheet(
            say("reflections-say-title"),
            [
                one_of(
                    "sort",
                    say("reflections-case-what"),
                    sorts,
                    value=filled.choice("sort") or Sort.QUESTION.value,
                ),
                line(
                    "text",
                    say("reflections-say-text"),
                    value=filled.text("text"),
                    most=TEXT_MOST,
                    required=True,
                    long=True,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        wanted = answers.choice("sort")
        if wanted not in (Sort.QUESTION, Sort.IDEA):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            spoken = await cases.say(work, who, self.argument(), Sort(wanted), answers.text("text"))
        await turn.reply(heard(turn.say, who, spoken))


class Keep(Press, at="reflections:keep-idea"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await cases.keep_idea(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reflections-idea-kept"), accent=ACCENT))


class Drop(Press, at="reflections:drop-idea"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await cases.drop_idea(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reflections-removed"), accent=ACCENT))


class Look(Press, at="reflections:my-case"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            mine = await cases.mine(work, who)
        found = next((each for each in mine if each[0].id == self.argument()), None)
        if found is None:
            raise DomainError("reflections-gone")
        await turn.reply(own(turn.say, who, *found))


class Close(Press, at="reflections:close-case"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await cases.close(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reflections-case-closed"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/reflect case`"""
    who = await turn.who()
    await turn.open(Case("", who.here()))


async def found(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    """For *For you*: what came back on one's own cases."""
    return [
        discord.ui.Section[Any](
            layouts.text(say("reflections-my-case", back="yes" if said else "no")),
            accessory=Look(case.id, who.here()).button(say("reflections-open")),
        )
        for case, said in await cases.mine(work, who)
    ]


def heard(say: Voice, who: Who, spoken: Spoken) -> layouts.Layout:
    """An idea in the round for questions: only whoever had it hears so."""
    if spoken.offered is not None:
        actions = [
            Keep(spoken.offered, who.here()).button(say("reflections-keep-idea"), primary=True),
            Drop(spoken.offered, who.here()).button(say("reflections-drop-idea")),
        ]
        return layouts.note(say("reflections-idea-early"), actions=actions, accent=ACCENT)
    if spoken.at is None:
        return layouts.note(say("reflections-said"), accent=ACCENT)
    return layouts.note(say("reflections-said-later", moment=moment(spoken.at)), accent=ACCENT)


def own(say: Voice, who: Who, case: cases.Case, said: Sequence[cases.Say]) -> layouts.Layout:
    lines = [
        f"**{say('reflections-case-sort', sort=each.sort.value)}**\n{cited('', each.text)}"
        for each in said[-_SHOWN:]
    ]
    actions = [
        Think(case.id, who.here()).button(say("reflections-answer"), primary=True),
        Close(case.id, who.here()).button(say("reflections-close-case"), danger=True),
    ]
    nothing = [] if lines else [say("reflections-nothing-back")]
    heading = say("reflections-my-case-heading", round=case.round.value)
    return layouts.note(heading, cited("", case.question), *lines, *nothing, actions=actions, accent=ACCENT)


def drawn_case(say: Voice, home: Home, case: cases.Case) -> layouts.Layout:
    until = moment(case.until) if case.until else ""
    whose = (
        say("reflections-case-of", name=quoted(case.name)) if case.name else say("reflections-case-of-nobody")
    )
    think = [Think(case.id, home.community).button(say("reflections-think-along"), primary=True)]
    closed = case.round is Round.CLOSED
    return layouts.note(
        whose,
        cited("", case.situation),
        f"**{quoted(case.question)}**",
        say("reflections-round", round=case.round.value, moment=until),
        actions=[] if closed else think,
        accent=ACCENT,
    )


def drawn_say(say: Voice, home: Home, said: cases.Say) -> layouts.Layout:
    del home
    sort = say("reflections-case-sort", sort=said.sort.value)
    who = f" · {quoted(said.name)}" if said.name else ""
    return layouts.note(f"**{sort}**{who}", cited("", said.text), accent=ACCENT)
