"""A listening round: it begins at a card, and every message carries one button for whose turn it is."""

from collections.abc import Mapping, Sequence
from typing import Any

import discord

from bot.content.forms import closing_line
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
from bot.kernel.text import quoted, shorten
from bot.rhythm.calls import Delivery
from bot.ruimte import decks, listened, listening
from bot.ruimte.listened import Round
from bot.ruimte.listening import END, TEXT_MOST
from bot.ruimte.turns import Step
from cogs.ruimte import look
from cogs.ruimte.look import ACCENT


class Listen(Press, at="ruimte:listen"):
    async def pressed(self, turn: Turn) -> None:
        await offer(turn)


class ListenAt(Choice, at="ruimte:listen-at"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await listening.begin(work, who, next(iter(values), ""))
        await turn.replace(layouts.note(turn.say("together-round-begun"), accent=ACCENT))


class MyTurn(Press, at="ruimte:my-turn"):
    """A round, and the place in it that is free."""

    async def pressed(self, turn: Turn) -> None:
        await turn.open(TakeTurn(*self.arguments))


class TakeTurn(Form, at="ruimte:take-turn"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            step = await listening.my_step(work, who, self.number(), self.number(1))
        say = turn.say
        field = line(
            "text",
            say("together-turn-label", step=step.value),
            hint=say("together-turn-hint", step=step.value),
            value=filled.text("text"),
            most=TEXT_MOST,
            required=step is not Step.MISSED,
            long=True,
        )
        return Sheet(say("together-turn-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await listening.say(work, who, self.number(), self.number(1), answers.text("text"))
        await turn.reply(layouts.note(turn.say("together-turn-done"), accent=ACCENT))


async def offer(turn: Turn) -> None:
    """`/ruimte listen`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    options = [
        discord.SelectOption(label=shorten(card.word.in_language(who.language), 100), value=card.key)
        for card in deck.open
        if not card.empty
    ]
    menu: discord.ui.Select[Any] = ListenAt().menu(options, placeholder=turn.say("together-round-card"))
    said = (turn.say("together-round"), turn.say("together-round-how"))
    reads = turn.say("together-round-reads", channel=f"<#{who.channel}>")
    await turn.replace(layouts.note(*said, reads, actions=[menu], accent=ACCENT))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await listened.shown(work, {each.subject for each in deliveries})
        about = {each: (each.subject, found[each.subject]) for each in deliveries if each.subject in found}
        return await said_to_each(work, self._client.house, about, lambda say, _, thing: _drawn(say, *thing))


def _drawn(say: Voice, subject: str, shown: Round | listened.Said) -> layouts.Layout:
    if isinstance(shown, listened.Said):
        return said(say, shown)
    return ended(say) if subject.startswith(END) else begun(say, shown)


def begun(say: Voice, shown: Round) -> layouts.Layout:
    first: list[layouts.Item] = []
    if not shown.begun and not shown.closed:
        first = [MyTurn(shown.id, 0).button(say("together-my-turn", step=Step.ANSWER.value), primary=True)]
    heading = say("together-round-at", word=look.word(shown.card, say.language))
    return layouts.note(heading, say("together-round-how"), actions=first, accent=ACCENT)


def said(say: Voice, shown: listened.Said) -> layouts.Layout:
    heading = say("together-turn-heading", name=quoted(shown.name), step=shown.step.value)
    text = "> " + quoted(shown.text).replace("\n", "\n> ") if shown.text else say("together-nothing-missed")
    buttons: list[layouts.Item] = []
    if shown.then is not None:
        label = say("together-my-turn", step=shown.then.value)
        buttons.append(MyTurn(shown.listening, shown.position + 1).button(label, primary=True))
    return layouts.note(heading, text, actions=buttons, accent=ACCENT)


def ended(say: Voice) -> layouts.Layout:
    return layouts.note(closing_line().in_language(say.language), accent=ACCENT)
