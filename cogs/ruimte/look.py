"""How Ruimte looks: the room's accent, and its cards as pictures. Drawing is loaded when the first one is asked for."""

import io
from collections.abc import Sequence

import discord

from bot.discord.client import Client
from bot.discord.said import Picture
from bot.kernel.languages import Language
from bot.kernel.text import quoted
from bot.pictures.palette import ACCENTS
from bot.ruimte.deck import Deck, SpaceCard

ACCENT = ACCENTS["ruimte"].number
_ALT_MOST = 1024


async def picture(client: Client, card: SpaceCard, language: Language) -> Picture:
    from bot.pictures import cards
    from bot.pictures.palette import Theme

    drawn = cards.Card(card.word.in_language(language), language, card.drawing)
    png = await client.studio.picture(cards.card_svg(drawn, Theme.LIGHT))
    return Picture("card.png", png, cards.alt_text(drawn))


async def table(client: Client, deck: Deck, language: Language) -> Picture:
    from bot.pictures import cards
    from bot.pictures.palette import Theme
    from bot.pictures.tableau import tableau

    words = [card.word.in_language(language) for card in deck.open]
    drawn = tuple(
        cards.Card(word, language, card.drawing) for word, card in zip(words, deck.open, strict=True)
    )
    png = await client.studio.kept(tableau, drawn, Theme.LIGHT)
    return Picture("table.png", png, ", ".join(words)[:_ALT_MOST])


async def printed(client: Client, deck: Deck, language: Language) -> bytes:
    from bot.ruimte.print import deck_pdf

    return await client.studio.kept(deck_pdf, deck, language)


def files(*pictures: Picture) -> Sequence[discord.File]:
    return [discord.File(io.BytesIO(each.content), each.name, description=each.alt) for each in pictures]


def word(card: SpaceCard, language: Language) -> str:
    return quoted(card.word.in_language(language))


def line(card: SpaceCard, language: Language) -> str:
    return quoted(card.line.in_language(language)) if card.line else ""
