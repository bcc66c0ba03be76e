"""Joining: a button, one form of three questions, and a welcome that says what follows from the answers."""

from typing import Any

import discord

from bot.community import members
from bot.community.members import Membership, Wishes
from bot.community.people import Who
from bot.community.week import nudging
from bot.community.week.rules import Action
from bot.community.words import Hearing
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import DUTCH, ENGLISH, Language, Voice
from bot.kernel.text import quoted
from cogs.community import nudge
from cogs.community.welcome import Welcome

FIRST = "first"


class Join(Press, at="community:join"):
    """Who has joined already sees their answers and may change them."""

    async def pressed(self, turn: Turn) -> None:
        await turn.open(Joining())


class Joining(Form, at="community:joining"):
    """Whoever pressed something else gets `FIRST`: what they pressed waits until they are in."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await members.mine(work, who)
        fields = _fields(turn.say, who, now, filled)
        if FIRST in self.arguments:
            fields.insert(0, discord.ui.TextDisplay[Any](turn.say("join-first")))
        return Sheet(turn.say("join-title"), fields)

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        wishes = _wishes(answers)
        who = await turn.who()
        async with turn.house.writing() as work:
            joined = await members.join(work, who, wishes)
            await nudging.again_after(work, joined.member)
        nudged = await nudge.follow(turn, joined, wishes.hears)
        say = turn.house.languages.voice(wishes.language, who.own_words)
        await turn.reply(
            welcome(say, joined, nudged) if joined.before is None else changed(say, joined, nudged)
        )


async def invite(turn: Turn) -> None:
    """The form at once after a press; who asked for something in words reads first that they have not joined."""
    if turn.pressed and not turn.answered:
        await turn.open(Joining(FIRST))
        return
    join = Join().button(turn.say("panel-button", action=Action.JOIN.value), primary=True)
    await turn.reply(layouts.note(turn.say("join-offer"), actions=[join]))


def welcome(say: Voice, joined: Membership, nudged: bool) -> layouts.Layout:
    name = quoted(joined.community_name)
    heading = say("join-back", name=name) if joined.returned else say("join-welcome", name=name)
    state = Welcome().button(say("welcome-open"), primary=True)
    return layouts.note(heading, _hears(say, joined.wishes.hears, nudged), say("join-after"), actions=[state])


def changed(say: Voice, joined: Membership, nudged: bool) -> layouts.Layout:
    return layouts.note(say("join-changed"), _hears(say, joined.wishes.hears, nudged))


def _hears(say: Voice, hears: Hearing, nudged: bool) -> str:
    match hears:
        case Hearing.DIRECT:
            return say("join-hears-direct")
        case Hearing.NUDGE:
            return say("join-hears-nudge") if nudged else say("join-nudge-not-yet")
        case Hearing.SELF:
            return say("join-hears-self")


def _fields(say: Voice, who: Who, now: Membership | None, filled: Answers) -> list[Field]:
    hears = filled.choice("hears") or (now.wishes.hears if now else None)
    language = filled.choice("language") or (now.wishes.language if now else who.language)
    zone = filled.text("zone") or (now.wishes.zone if now else "")
    ways = {
        Hearing.DIRECT.value: say("join-direct"),
        Hearing.NUDGE.value: say("join-nudge"),
        Hearing.SELF.value: say("join-self"),
    }
    return [
        one_of("hears", say("join-hears"), ways, hint=say("join-hears-hint"), value=hears),
        one_of("language", say("join-language"), {DUTCH: "Nederlands", ENGLISH: "English"}, value=language),
        line("zone", say("join-zone"), hint=say("join-zone-hint", zone=who.home_zone), value=zone, most=60),
    ]


def _wishes(answers: Answers) -> Wishes:
    try:
        hears = Hearing(answers.choice("hears") or "")
    except ValueError:
        raise DomainError("join-hears-missing") from None
    language: Language = ENGLISH if answers.choice("language") == ENGLISH else DUTCH
    return Wishes(hears, language, answers.text("zone"))
