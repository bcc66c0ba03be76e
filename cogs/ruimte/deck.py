"""Own deck: the group's words for the spaces, with the first word beside its own; and the deck for the table."""

import io
from typing import Any

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.content.spaces import packs
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Field, Form, Sheet, line, some_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Language, Voice
from bot.kernel.text import shorten
from bot.ruimte import decks, laying
from bot.ruimte.deck import LONGEST_WORD, Deck, SpaceCard
from bot.ruimte.decks import LONGEST_LINE, Wording
from cogs.ruimte import look
from cogs.ruimte.look import ACCENT

_HIDE = "hide"
_USUAL = "usual"


class Add(Press, at="ruimte:add"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(NewSpace())


class MakeSpace(Press, at="ruimte:make-space"):
    """One's own word in the empty space becomes a space of this group."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            mine = await laying.my_word(work, who, self.number())
        await turn.open(NewSpace(), Answers(texts={who.language: mine}))


class Change(Choice, at="ruimte:change"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        await turn.open(ChangeSpace(next(iter(values), "")))


class NewSpace(Form, at="ruimte:new-space"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.CHOOSE_CONTENT)
        return Sheet(turn.say("ruimte-space-title"), _fields(turn.say, Wording(), filled))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            card = await decks.add(work, who, _typed(answers))
        await _show_changed(turn, who, card)


class ChangeSpace(Form, at="ruimte:change-space"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await decks.wording(work, who, self.argument())
        say = turn.say
        hides = _HIDE in filled.chosen("hide") if filled.texts else now.hidden
        hide = some_of(
            "hide", say("ruimte-hide"), {_HIDE: say("ruimte-hide-yes")}, values=[_HIDE] if hides else []
        )
        return Sheet(say("ruimte-space-title"), [*_fields(say, now, filled), hide])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            card = await decks.change(work, who, self.argument(), _typed(answers))
        await _show_changed(turn, who, card)


class Pack(Choice, at="ruimte:pack"):
    """Words for outside arts education, or the usual ones."""

    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        wanted = next(iter(values), "")
        async with turn.house.writing() as work:
            deck = await decks.choose_pack(work, who, "" if wanted == _USUAL else wanted)
        await turn.replace(page(turn.say, who, deck))


class Print(Press, at="ruimte:print"):
    async def pressed(self, turn: Turn) -> None:
        await print_deck(turn)


async def show(turn: Turn) -> None:
    """`/ruimte deck`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    await turn.reply(page(turn.say, who, deck))


async def print_deck(turn: Turn) -> None:
    """`/ruimte print`"""
    who = await turn.who()
    who.joined()
    await turn.acknowledge()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    pdf = await look.printed(turn.client, deck, who.language)
    name = "ruimte.pdf"
    shown = layouts.sheet(
        layouts.text(turn.say("ruimte-printed")),
        discord.ui.File[Any](f"attachment://{name}"),
        accent=ACCENT,
    )
    await turn.reply(shown, files=[discord.File(io.BytesIO(pdf), name)])


def page(say: Voice, who: Who, deck: Deck) -> layouts.Layout:
    actions: list[layouts.Item] = []
    may = who.may(Right.CHOOSE_CONTENT)
    if may:
        if deck.may_add:
            actions.append(Add().button(say("ruimte-add"), primary=True))
        actions += [
            Change().menu(_spaces(deck, who.language), placeholder=say("ruimte-change")),
            Pack().menu(_packs(say, who.language), placeholder=say("ruimte-pack")),
        ]
    actions.append(Print().button(say("ruimte-print")))
    lines = "\n".join(f"- {_listed(say, card, who.language)}" for card in deck.cards)
    text = say("ruimte-deck-text", who="you" if may else "facilitator")
    return layouts.note(say("ruimte-deck"), lines, text, actions=actions, accent=ACCENT)


async def _show_changed(turn: Turn, who: Who, card: SpaceCard) -> None:
    picture = await look.picture(turn.client, card, who.language)
    shown = layouts.sheet(
        layouts.picture(picture.name, picture.alt),
        layouts.text(_listed(turn.say, card, who.language)),
        accent=ACCENT,
    )
    await turn.reply(shown, files=look.files(picture))


def _listed(say: Voice, card: SpaceCard, language: Language) -> str:
    word = f"**{look.word(card, language)}**"
    original = say("ruimte-original", word=card.original.in_language(language)) if card.original else ""
    hidden = say("ruimte-hidden") if card.hidden else ""
    return " · ".join(filter(None, (word, original, hidden)))


def _spaces(deck: Deck, language: Language) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(label=shorten(card.word.in_language(language), 100), value=card.key)
        for card in deck.cards
    ]


def _packs(say: Voice, language: Language) -> list[discord.SelectOption]:
    usual = discord.SelectOption(label=say("ruimte-pack-usual"), value=_USUAL)
    others = [discord.SelectOption(label=pack.name.in_language(language), value=pack.key) for pack in packs()]
    return [usual, *others]


def _fields(say: Voice, now: Wording, filled: Answers) -> list[Field]:
    typed = bool(filled.texts)
    shown = (
        ("nl", say("ruimte-word-nl"), now.nl, LONGEST_WORD),
        ("en", say("ruimte-word-en"), now.en, LONGEST_WORD),
        ("line-nl", say("ruimte-line-nl"), now.line_nl, LONGEST_LINE),
        ("line-en", say("ruimte-line-en"), now.line_en, LONGEST_LINE),
    )
    return [
        line(
            name,
            label,
            hint=say("ruimte-one-language") if name == "nl" else None,
            value=filled.text(name) if typed else value,
            most=most,
        )
        for name, label, value, most in shown
    ]


def _typed(answers: Answers) -> Wording:
    return Wording(
        nl=answers.text("nl"),
        en=answers.text("en"),
        line_nl=answers.text("line-nl"),
        line_en=answers.text("line-en"),
        hidden=_HIDE in answers.chosen("hide"),
    )
