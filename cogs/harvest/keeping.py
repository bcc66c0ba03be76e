"""*Keep*: one form for celebrating, thanking, what helped and what it brought; also from a message."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import discord

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of, pick
from bot.discord.turn import Turn
from bot.harvest import items, outside
from bot.harvest.items import CONCERNED_MOST, WHAT_MOST, Item, Kind, Typed
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import LOCK, confidential
from cogs.community.telling import day as moments_day
from cogs.harvest.consenting import after_all, keep_inside
from cogs.harvest.look import ACCENT, story

_GROUP, _HERE, _ME = "group", "here", "me"
_SHOWN = 5
"""Stories a page: with both answers that may be taken back a layout holds no more."""
_LONGEST_ID = 20


class Keep(Press, at="harvest:keep"):
    async def pressed(self, turn: Turn) -> None:
        await begin(turn)


class Keeping(Form, at="harvest:keeping"):
    """Of one's own accord, or of a message: then its channel, number and author stand in the address."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        return Sheet(turn.say("harvest-title"), _fields(turn.say, filled))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            kept = await items.keep(work, who, self._typed(turn, answers))
        state = "asked" if kept.asked else ("group" if kept.item.for_group else "me")
        await turn.reply(layouts.note(turn.say("harvest-done", state=state), accent=ACCENT))

    def _typed(self, turn: Turn, answers: Answers) -> Typed:
        try:
            kind = Kind(answers.choice("kind") or "")
        except ValueError:
            raise DomainError("core-unknown-button") from None
        link, author = "", ""
        if self.arguments:
            server, channel, message = turn.interaction.guild_id, self._id(0), self._id(1)
            link = f"https://discord.com/channels/{server}/{channel}/{message}"
            author = self._id(2) if len(self.arguments) > 2 else ""
        concerned = tuple(answers.chosen("with"))[:CONCERNED_MOST]
        return Typed(
            kind=kind,
            what=_marked(answers),
            changed=answers.text("changed"),
            concerned=(*concerned, author) if author else concerned,
            for_group=answers.choice("for") != _ME,
            words_of=author,
            link=link,
        )

    def _id(self, position: int) -> str:
        """One of Discord's own numbers, which are longer than ours."""
        text = self.argument(position)
        if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
            raise DomainError("core-unknown-button")
        return text


class Mine(Press, at="harvest:mine"):
    async def pressed(self, turn: Turn) -> None:
        await show_mine(turn, self.number())


class Remove(Press, at="harvest:remove"):
    """In the group's channel; from a private message with the community's number."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1)) if len(self.arguments) > 1 else await turn.who()
        async with turn.house.writing() as work:
            await items.remove(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("harvest-removed"), accent=ACCENT))


async def begin(turn: Turn) -> None:
    """`/harvest keep`"""
    await turn.open(Keeping())


async def from_message(turn: Turn, message: discord.Message) -> None:
    """Of who takes part the words come along, to be checked by them; of anyone else only the link."""
    who = await turn.who()
    who.joined()
    if confidential(message.content):
        raise DomainError("harvest-stays-here")
    async with turn.house.reading() as work:
        joined = await items.takes_part(work, who, str(message.author.id))
    if not joined:
        await turn.open(Keeping(message.channel.id, message.id))
        return
    filled = Answers({"what": message.content[:WHAT_MOST]}, {"kind": [Kind.HELPED.value]})
    await turn.open(Keeping(message.channel.id, message.id, message.author.id), filled)


async def show_mine(turn: Turn, number: int = 0) -> None:
    """`/harvest mine`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        mine = await items.mine(work, who)
        agreed = await items.agreed(work, who)
        wide = await outside.agreed_to(work, who)
    await turn.replace(page(turn.say, Kept(mine, agreed, frozenset(wide)), number))


@dataclass(frozen=True, slots=True)
class Kept:
    """One's own stories, and others' to which one said yes; `wide` are the ids of those that may go outside."""

    mine: Sequence[Item]
    agreed: Sequence[Item]
    wide: frozenset[str]


def page(say: Voice, kept: Kept, number: int) -> layouts.Layout:
    keep = Keep().button(say("harvest-keep"), primary=True)
    entries = [(each, True) for each in kept.mine] + [(each, False) for each in kept.agreed]
    shown = entries[number * _SHOWN :][:_SHOWN]
    if not shown:
        return layouts.note(say("harvest-none-mine"), actions=[keep], accent=ACCENT)
    mine = [line for each, own in shown if own for line in _mine(say, each, kept.wide)]
    about = [line for each, own in shown if not own for line in _agreed(say, each, kept.wide)]
    heading = [layouts.text(say("harvest-about-you"))] if about else []
    turning = [Mine(number - 1).button(say("harvest-newer"))] if number else []
    if len(entries) > (number + 1) * _SHOWN:
        turning.append(Mine(number + 1).button(say("harvest-older")))
    first = layouts.text(say("harvest-mine"))
    return layouts.sheet(first, *mine, *heading, *about, actions=[keep, *turning], accent=ACCENT)


def _mine(say: Voice, item: Item, wide: frozenset[str]) -> list[layouts.Item]:
    said = layouts.text(f"{story(say, item, short=True)}\n{_smaller(say, item)}")
    away = Remove(item.id).button(say("harvest-remove"))
    return [discord.ui.Section[Any](said, accessory=away), *_wide(say, item, wide)]


def _agreed(say: Voice, item: Item, wide: frozenset[str]) -> list[layouts.Item]:
    said = layouts.text(story(say, item, short=True))
    return [discord.ui.Section[Any](said, accessory=after_all(say, item)), *_wide(say, item, wide)]


def _wide(say: Voice, item: Item, wide: frozenset[str]) -> list[layouts.Item]:
    if item.id not in wide:
        return []
    said = layouts.text(say("harvest-may-go-outside"))
    return [discord.ui.Section[Any](said, accessory=keep_inside(say, item))]


def _smaller(say: Voice, item: Item) -> str:
    again = say("harvest-again", day=_day(item.look_again_on)) if item.look_again_on else ""
    return f"-# {say('harvest-state', state=_state(item))} {again}".rstrip()


def _marked(answers: Answers) -> str:
    """What stays here says so itself, wherever it is read."""
    what = answers.text("what")
    return f"{LOCK} {what}" if what and answers.choice("for") == _HERE and not confidential(what) else what


def _state(item: Item) -> str:
    if not item.for_group:
        return "me"
    return "group" if item.shown else "asked"


def _day(on: date) -> str:
    return moments_day(datetime.combine(on, time(12), UTC))


def _fields(say: Voice, filled: Answers) -> list[Field]:
    kinds = {kind.value: say("harvest-kind", kind=kind.value) for kind in Kind}
    readers = {
        _GROUP: say("harvest-for-group"),
        _HERE: say("harvest-for-here"),
        _ME: say("harvest-for-me"),
    }
    people = discord.ui.UserSelect[Any](required=False, min_values=0, max_values=CONCERNED_MOST)
    return [
        one_of("kind", say("harvest-which"), kinds, value=filled.choice("kind")),
        line(
            "what",
            say("harvest-what"),
            hint=say("harvest-what-hint"),
            value=filled.text("what"),
            most=WHAT_MOST,
            required=True,
            long=True,
        ),
        line("changed", say("harvest-changed"), value=filled.text("changed"), most=WHAT_MOST, long=True),
        pick("with", say("harvest-with"), people, hint=say("harvest-with-hint")),
        one_of("for", say("harvest-for"), readers, value=filled.choice("for") or _GROUP),
    ]
