"""Drawing, choosing and laying out: a card is for oneself first, then perhaps for the group."""

from typing import Any

import discord

from bot.community.addresses import homes
from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.turn import Turn
from bot.kernel.languages import Language, Voice
from bot.kernel.text import shorten
from bot.ruimte import decks, drawing, laying
from bot.ruimte.deck import Deck, SpaceCard
from cogs.ruimte import look
from cogs.ruimte.asking import Meaning, Question
from cogs.ruimte.empty import LeaveEmpty, OwnWord
from cogs.ruimte.look import ACCENT


class Draw(Press, at="ruimte:draw"):
    """On the panel. Asks nothing."""

    async def pressed(self, turn: Turn) -> None:
        await draw(turn)


class Another(Press, at="ruimte:another"):
    async def pressed(self, turn: Turn) -> None:
        await draw(turn)


class Pick(Choice, at="ruimte:pick"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            card = await drawing.choose(work, who, next(iter(values), ""))
        await show(turn, who, card)


class ToGroup(Press, at="ruimte:to-group"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            card = await decks.open_card(work, who.here(), self.argument())
            home = (await homes(work, [who.here()])).get(who.here())
        if home is not None:
            await look.picture(turn.client, card, home.language)  # drawn before it is asked for in a hurry
        async with turn.house.writing() as work:
            await laying.lay(work, who, card.key)
        await turn.replace(layouts.note(turn.say("ruimte-laid"), accent=ACCENT))


async def draw(turn: Turn) -> None:
    """`/ruimte draw`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        card = await drawing.draw(work, who)
    await show(turn, who, card)


async def choose(turn: Turn) -> None:
    """`/ruimte choose`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    menu = _menu(turn.say, deck, who.language)
    await turn.reply(layouts.note(turn.say("ruimte-choose"), actions=[menu], accent=ACCENT))


async def lay_out(turn: Turn) -> None:
    """`/ruimte lay`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    picture = await look.table(turn.client, deck, who.language)
    shown = layouts.sheet(
        layouts.picture(picture.name, picture.alt),
        layouts.text(turn.say("ruimte-table")),
        actions=[_menu(turn.say, deck, who.language)],
        accent=ACCENT,
    )
    await turn.reply(shown, files=look.files(picture))


async def show(turn: Turn, who: Who, card: SpaceCard) -> None:
    """A card as the one who drew it sees it, in place of the one before."""
    picture = await look.picture(turn.client, card, who.language)
    gallery = layouts.picture(picture.name, picture.alt)
    shown = _quiet(turn.say, gallery, card) if card.empty else _drawn(turn.say, gallery, card, who)
    await turn.replace(shown, files=look.files(picture))


def _drawn(say: Voice, gallery: layouts.Item, card: SpaceCard, who: Who) -> layouts.Layout:
    reads = say("ruimte-only-you", channel=f"<#{who.channel}>")
    return layouts.sheet(
        gallery,
        layouts.text(f"{say('ruimte-what-comes-up-short')}\n{reads}"),
        actions=[
            ToGroup(card.key).button(say("ruimte-to-group"), primary=True),
            Meaning(card.key).button(say("ruimte-meaning")),
            Question(card.key).button(say("ruimte-question")),
            Another().button(say("ruimte-another")),
        ],
        accent=ACCENT,
    )


def _quiet(say: Voice, gallery: layouts.Item, card: SpaceCard) -> layouts.Layout:
    """The empty space says nothing; leaving it empty and a word of one's own are worth the same."""
    return layouts.sheet(
        gallery,
        actions=[
            LeaveEmpty().button(say("ruimte-leave-empty")),
            OwnWord(0).button(say("ruimte-own-word")),
            ToGroup(card.key).button(say("ruimte-to-group")),
            Another().button(say("ruimte-another")),
        ],
        accent=ACCENT,
    )


def _menu(say: Voice, deck: Deck, language: Language) -> discord.ui.Select[Any]:
    options = [
        discord.SelectOption(label=shorten(card.word.in_language(language), 100), value=card.key)
        for card in deck.open
    ]
    return Pick().menu(options, placeholder=say("ruimte-choose-placeholder"))
