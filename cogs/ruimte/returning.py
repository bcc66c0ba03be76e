"""Then and now: one or two cards that one comes back to, one's own first words beside the new question."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.voices import voices
from bot.content.spaces import Function, Question
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.said import Content, Said
from bot.discord.turn import Turn
from bot.kernel.audiences import Audience
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.rhythm.calls import Delivery
from bot.ruimte import decks, drawing, returning
from bot.ruimte.deck import SpaceCard
from bot.ruimte.returning import INVITED, MOST_CARDS, NOW_MOST, Visit
from cogs.ruimte import look
from cogs.ruimte.empty import LeaveEmpty
from cogs.ruimte.look import ACCENT

_BOTH, _NOW = "both", "now"


class ThenAndNow(Press, at="ruimte:then-and-now"):
    """On the panel: which cards. With keys: those."""

    async def pressed(self, turn: Turn) -> None:
        await (show(turn, self.arguments) if self.arguments else choose(turn))


class ComeBack(Choice, at="ruimte:come-back"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        await show(turn, values)


class SayNow(Press, at="ruimte:say-now"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Now(self.argument()))


class Now(Form, at="ruimte:now"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            (visit,) = await returning.visits(work, who, [self.argument()])
        say = turn.say
        field = line(
            "now",
            say("together-now-label"),
            hint=say("together-now-hint"),
            value=filled.text("now") or visit.now,
            most=NOW_MOST,
            required=True,
            long=True,
        )
        private = visit.audience is Audience.ONLY_ME
        return Sheet(say("together-now-title" if private else "together-now-title-group"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            visit = await returning.say_now(work, who, self.argument(), answers.text("now"))
        await turn.reply(said(turn.say, who, visit))


class Share(Press, at="ruimte:share-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        if self.argument(1) not in (_BOTH, _NOW):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await returning.share(work, who, self.argument(), with_then=self.argument(1) == _BOTH)
            (visit,) = await returning.visits(work, who, [self.argument()])
        await turn.replace(said(turn.say, who, visit))


class OnlyMe(Press, at="ruimte:now-only-me"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            visit = await returning.narrow(work, who, self.argument())
        await turn.replace(said(turn.say, who, visit))


class Invite(Press, at="ruimte:invite"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await returning.invite(work, who, self.arguments)
        await turn.replace(layouts.note(turn.say("together-invited"), accent=ACCENT))


async def choose(turn: Turn) -> None:
    """`/ruimte back`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        deck = await decks.of(work, who.here())
    options = [
        discord.SelectOption(label=shorten(card.word.in_language(who.language), 100), value=card.key)
        for card in deck.open
    ]
    most = min(MOST_CARDS, len(options))
    menu: discord.ui.Select[Any] = ComeBack().menu(
        options, placeholder=turn.say("together-back-which"), at_most=most
    )
    await turn.replace(
        layouts.note(turn.say("together-back"), turn.say("together-back-text"), actions=[menu], accent=ACCENT)
    )


async def show(turn: Turn, spaces: Sequence[str]) -> None:
    who = await turn.who()
    async with turn.house.writing() as work:
        found = await returning.visits(work, who, spaces)
        asked = [
            (visit, await drawing.question(work, who, visit.card.key, fitting=Function.EVALUATION))
            for visit in found
        ]
    await turn.replace(page(turn.say, who, asked))


def page(say: Voice, who: Who, asked: Sequence[tuple[Visit, Question | None]]) -> layouts.Layout:
    keys = [visit.card.key for visit, _ in asked]
    parts: list[layouts.Item] = []
    for visit, question in asked:
        lines = [f"**{look.word(visit.card, who.language)}**", *_then(say, visit)]
        lines += [quoted(question.text.in_language(who.language))] if question else []
        lines += [f"{say('together-now')}\n{_cited(visit.now)}"] if visit.now else []
        parts += [layouts.text("\n".join(lines)), *layouts.rows(_about(say, visit.card)), layouts.divider()]
    invite = []
    if who.may(Right.CHOOSE_CONTENT):
        invite = [Invite(*keys).button(say("together-invite"))]
    return layouts.sheet(*parts[:-1], actions=invite, accent=ACCENT)


def said(say: Voice, who: Who, visit: Visit) -> layouts.Layout:
    """What was said now, beside what was said then; and with whom it may be shared."""
    lines = [f"**{look.word(visit.card, who.language)}**", *_then(say, visit)]
    lines.append(f"{say('together-now')}\n{_cited(visit.now)}")
    space = visit.card.key
    if visit.audience is Audience.GROUP:
        actions = [OnlyMe(space).button(say("together-only-me"))]
        kept = say("together-now-shared")
    else:
        actions = [Share(space, _NOW).button(say("together-share-now"))]
        if visit.then:
            actions.insert(0, Share(space, _BOTH).button(say("together-share-both")))
        kept = say("together-now-kept", channel=f"<#{who.channel}>")
    return layouts.note("\n".join(lines), kept, actions=actions, accent=ACCENT)


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await returning.shared(work, {each.subject for each in deliveries})
        every = await decks.of_all(work, {each.community for each in deliveries})
        spoken = await voices(work, self._client.house.languages, deliveries)
        contents: dict[int, Content] = {}
        for each in deliveries:
            if each.id not in spoken:
                continue
            (say, _), (deck, _) = spoken[each.id], every[each.community]
            if each.subject.startswith(INVITED):
                cards = [deck.card(key) for key in each.subject.split(":")[1:]]
                contents[each.id] = Said(partial(invitation, say, [card for card in cards if card]))
            elif (thing := found.get(each.subject)) and (card := deck.card(thing.space)):
                contents[each.id] = Said(partial(shown, say, card, thing))
        return contents


def invitation(say: Voice, cards: Sequence[SpaceCard]) -> layouts.Layout:
    words = " · ".join(f"**{look.word(card, say.language)}**" for card in cards)
    button = ThenAndNow(*(card.key for card in cards)).button(say("together-look-back"), primary=True)
    return layouts.note(
        say("together-invitation"), words, say("together-back-text"), actions=[button], accent=ACCENT
    )


def shown(say: Voice, card: SpaceCard, thing: returning.Shared) -> layouts.Layout:
    name, word = quoted(thing.name), look.word(card, say.language)
    then = f"{say('together-then-shared')}\n{_cited(thing.then)}" if thing.then else ""
    return layouts.note(
        say("together-back-at", name=name, word=word),
        then,
        f"{say('together-now')}\n{_cited(thing.now)}" if then else _cited(thing.now),
        accent=ACCENT,
    )


def _about(say: Voice, card: SpaceCard) -> list[layouts.Item]:
    if card.empty:
        return [
            LeaveEmpty().button(say("ruimte-leave-empty")),
            SayNow(card.key).button(say("ruimte-own-word")),
        ]
    return [SayNow(card.key).button(say("together-say-now"))]


def _then(say: Voice, visit: Visit) -> list[str]:
    return [f"{say('together-then')}\n{_cited(visit.then)}"] if visit.then else []


def _cited(text: str) -> str:
    return "> " + quoted(text).replace("\n", "\n> ")
