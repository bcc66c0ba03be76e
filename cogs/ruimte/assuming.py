"""Check a thought: one member asks another, privately and through the bot, whether it is as they think."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import discord

from bot.community.addresses import Home
from bot.community.voices import voices
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line, pick
from bot.discord.said import Content, Said
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from bot.ruimte import assuming
from bot.ruimte.assuming import ANSWERED, SENTENCE, SENTENCE_MOST, SHARED, TEXT_MOST, Assumption
from cogs.ruimte.look import ACCENT


class Assume(Press, at="ruimte:assume"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Check())


class Check(Form, at="ruimte:check"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        before = [
            discord.SelectDefaultValue(id=int(each), type=discord.SelectDefaultValueType.user)
            for each in filled.chosen("whom")
        ]
        people = discord.ui.UserSelect[Any](required=True, default_values=before)
        thought = line(
            "thought",
            say("together-thought"),
            hint=say("together-thought-hint"),
            value=filled.text("thought"),
            most=TEXT_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("together-check-title"), [pick("whom", say("together-whom"), people), thought])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            asked = await assuming.ask(work, who, answers.choice("whom") or "", answers.text("thought"))
        await turn.reply(layouts.note(turn.say("together-asked", name=quoted(asked.name)), accent=ACCENT))


class Answer(Press, at="ruimte:answer-thought"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Answering(*self.arguments))


class Answering(Form, at="ruimte:answering-thought"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            found = await assuming.read(work, who, self.argument())
        say = turn.say
        field = line(
            "answer",
            say("together-answer-label"),
            value=filled.text("answer") or found.answer,
            most=TEXT_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("together-answer-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            found = await assuming.answer(work, who, self.argument(), answers.text("answer"))
        said = turn.say("together-answered", name=quoted(found.asker.name))
        await turn.reply(layouts.note(said, actions=[_sentence(turn.say, found)], accent=ACCENT))


class LetBe(Press, at="ruimte:let-thought-be"):
    """A thought, or a sentence: whoever wrote it hears nothing of this."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await assuming.let_be(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("together-let-be-done"), accent=ACCENT))


class Sentence(Press, at="ruimte:sentence"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(OneSentence(*self.arguments))


class OneSentence(Form, at="ruimte:one-sentence"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            other = (await assuming.read(work, who, self.argument())).other(who.member)
        say = turn.say
        field = line(
            "sentence",
            say("together-sentence-label"),
            hint=say("together-sentence-hint", name=other.name),
            value=filled.text("sentence"),
            most=SENTENCE_MOST,
            required=True,
        )
        return Sheet(say("together-sentence-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            other = await assuming.propose(work, who, self.argument(), answers.text("sentence"))
        said = turn.say("together-sentence-asked", name=quoted(other.name))
        await turn.reply(layouts.note(said, accent=ACCENT))


class Share(Press, at="ruimte:share-sentence"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await assuming.share(work, who, self.argument(), self.argument(2))
        await turn.replace(layouts.note(turn.say("together-sentence-shared"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/ruimte check`"""
    await turn.open(Check())


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await assuming.about(work, {_number(each) for each in deliveries})
        spoken = await voices(work, self._client.house.languages, deliveries)
        contents: dict[int, Content] = {}
        for each in deliveries:
            thought = found.get(_number(each))
            if thought is not None and each.id in spoken:
                said = _said(each, thought, *spoken[each.id])
                if said is not None:
                    contents[each.id] = said
        return contents


def _said(delivery: Delivery, thought: Assumption, say: Voice, home: Home) -> Said | None:
    if delivery.kind == SHARED:
        return Said(partial(shared, say, thought)) if thought.shared else None
    reader = thought.person(delivery.member)
    if reader is None:
        return None
    if delivery.kind == ANSWERED:
        return Said(partial(answered, say, thought))
    if delivery.subject.startswith(SENTENCE):
        waits = thought.sentence and not thought.shared and thought.sentence_by != reader.id
        return Said(partial(proposed, say, home, thought)) if waits and not thought.set_aside else None
    waits = not thought.answer and not thought.set_aside
    return Said(partial(asked, say, home, thought)) if waits else None


def asked(say: Voice, home: Home, thought: Assumption) -> layouts.Layout:
    heading = say("together-thinks", name=quoted(thought.asker.name), group=quoted(home.name))
    return layouts.note(
        heading,
        _cited(thought.thought),
        say("together-only-two"),
        actions=[
            Answer(thought.id, thought.community).button(say("together-answer"), primary=True),
            LetBe(thought.id, thought.community).button(say("together-let-be")),
        ],
        accent=ACCENT,
    )


def answered(say: Voice, thought: Assumption) -> layouts.Layout:
    return layouts.note(
        say("together-answers", name=quoted(thought.asked.name)),
        f"{say('together-you-thought')}\n{_cited(thought.thought)}",
        _cited(thought.answer),
        actions=[_sentence(say, thought)],
        accent=ACCENT,
    )


def proposed(say: Voice, home: Home, thought: Assumption) -> layouts.Layout:
    by, where = thought.person(thought.sentence_by), (thought.id, thought.community)
    return layouts.note(
        say("together-proposes", name=quoted(by.name if by else "")),
        _cited(thought.sentence),
        say("together-reads", channel=f"<#{home.channel}>"),
        actions=[
            Share(*where, assuming.mark(thought.sentence)).button(say("together-share-yes"), primary=True),
            LetBe(*where).button(say("together-share-no")),
        ],
        accent=ACCENT,
    )


def shared(say: Voice, thought: Assumption) -> layouts.Layout:
    names = {"one": quoted(thought.asker.name), "other": quoted(thought.asked.name)}
    return layouts.note(say("together-both", **names), _cited(thought.sentence), accent=ACCENT)


def _sentence(say: Voice, thought: Assumption) -> layouts.Button:
    return Sentence(thought.id, thought.community).button(say("together-one-sentence"))


def _cited(text: str) -> str:
    return "> " + quoted(text).replace("\n", "\n> ")


def _number(delivery: Delivery) -> str:
    return delivery.subject.removeprefix(f"{SENTENCE}:")
