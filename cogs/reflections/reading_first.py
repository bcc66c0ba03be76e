"""What is about someone is read first by one person whom the group chose; what comes back is for its author alone."""

from collections.abc import Mapping, Sequence
from typing import Any

import discord

from bot.community.addresses import homes
from bot.community.agreements import readers
from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import first_reading, journal
from bot.reflections.first_reading import WORD_MOST, GivenBack
from bot.reflections.nameless import Nameless
from bot.rhythm import foryou
from bot.rhythm.calls import Delivery
from bot.rhythm.foryou import Reader
from cogs.community.choosing import chosen_person
from cogs.reflections.look import ACCENT, cited

_SHOWN = 3


class ChooseReader(Choice, at="reflections:reader"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        who.must(Right.PROPOSE)
        person = chosen_person(turn, values)
        async with turn.house.writing() as work:
            made = await readers.propose(work, who, person.account)
        mention = f"<@{person.account}>"
        told = turn.say("reader-chosen" if made.confirmed_at else "reader-proposed", person=mention)
        await turn.reply(layouts.note(told, accent=ACCENT))


class AboutSomeone(Press, at="reflections:about-someone"):
    """Looked at before it goes: who reads it, in which order."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
            reader = await first_reading.must_be_read(work, who)
            home = (await homes(work, {who.here()}))[who.here()]
        told = turn.say("reader-reads-first", name=quoted(reader.name), channel=f"<#{home.channel}>")
        give = Give(note.id, who.here()).button(turn.say("reader-give"), primary=True)
        await turn.replace(layouts.note(cited(note.question, note.text), told, actions=[give], accent=ACCENT))


class Give(Press, at="reflections:give-to-reader"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            reader = await first_reading.must_be_read(work, who)
            await first_reading.give(work, who, self.argument())
        told = turn.say("reader-given", name=quoted(reader.name))
        await turn.replace(layouts.note(told, accent=ACCENT))
        await turn.house.database.scrub()


class LetThrough(Press, at="reflections:let-through"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await first_reading.let_through(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reader-let-through-done"), accent=ACCENT))


class GiveBack(Press, at="reflections:give-back"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(GivingBack(*self.arguments))


class GivingBack(Form, at="reflections:giving-back"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        word = line(
            "word",
            say("reader-word"),
            hint=say("reader-word-hint"),
            value=filled.text("word"),
            most=WORD_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("reader-give-back-title"), [word])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await first_reading.give_back(work, who, self.argument(), answers.text("word"))
        await turn.reply(layouts.note(turn.say("reader-gave-back"), accent=ACCENT))


class OwnAgain(Press, at="reflections:own-again"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await first_reading.own_again(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reader-own-again-done"), accent=ACCENT))
        await turn.house.database.scrub()


class Renderer:
    """To the reader: what lies there now, whatever lay there when this was told."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        lying = await first_reading.to_read(work, {(each.community, each.member) for each in deliveries})
        about = {each: notes for each in deliveries if (notes := lying.get((each.community, each.member)))}
        return await said_to_each(
            work,
            self._client.house,
            about,
            lambda say, home, notes: for_the_reader(say, home.community, notes),
        )


async def found(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    """For *For you*: what lies with the reader, unless that waits there already; and what came back, found at its
    author's own click."""
    waiting = await foryou.waiting(work, Reader(who.member))
    told = any(each.kind == first_reading.KIND for each in waiting)
    mine = (who.here(), who.member)
    lying = {} if told else await first_reading.to_read(work, {mine})
    back = await first_reading.given_back(work, who)
    return [
        *_to_read(say, who.here(), lying.get(mine, [])),
        *(_came_back(say, who.here(), each) for each in back),
    ]


def choose(say: Voice) -> discord.ui.UserSelect[Any]:
    return discord.ui.UserSelect(custom_id=ChooseReader().custom_id, placeholder=say("reader-choose"))


def for_the_reader(say: Voice, community: int, notes: Sequence[Nameless]) -> layouts.Layout:
    return layouts.sheet(*_to_read(say, community, notes), accent=ACCENT)


def _to_read(say: Voice, community: int, notes: Sequence[Nameless]) -> list[layouts.Item]:
    """A few at a time; the next ones follow when these are done."""
    items: list[layouts.Item] = []
    if notes:
        items.append(layouts.text(f"{say('reader-heading')}\n{say('reader-heading-text')}"))
    for each in notes[:_SHOWN]:
        through = LetThrough(each.id, community).button(say("reader-let-through"), primary=True)
        back = GiveBack(each.id, community).button(say("reader-give-back"))
        items += [layouts.text(cited(each.question, each.text)), *layouts.rows([through, back])]
    return items


def _came_back(say: Voice, community: int, given: GivenBack) -> discord.ui.Section[Any]:
    word = f"{say('reader-came-back')}\n{cited('', given.word)}"
    text = word if given.word else say("reader-came-back-silent")
    own = OwnAgain(given.note.id, community).button(say("reader-own-again"))
    return discord.ui.Section(
        layouts.text(f"{text}\n{cited(given.note.question, given.note.text, short=True)}"), accessory=own
    )
