"""Writing a note, and what the bot says then: that nobody reads it, and at most one question further."""

from typing import Any

import discord

from bot.community.people import Who
from bot.community.safety import urgent as where
from bot.content.prompts import follow_ups
from bot.content.rounds import by_chance
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import asking_on, journal, prompts, sharing
from bot.reflections.journal import Note
from bot.reflections.rules import TEXT_MOST
from bot.rhythm import foryou
from cogs.reflections import sharing as ladder
from cogs.reflections.look import ACCENT, cited
from cogs.safety import urgent

FOLLOWED, _FURTHER = "follow-up", "follow-up-further"
_TRIED, _DOUBT = "tried", "doubt"


class Begin(Press, at="reflections:begin"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Write(*self.arguments))


class Write(Form, at="reflections:write"):
    """For a question's key (empty for a note of one's own accord), in a community; of a follow-up, what it is about."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        who.joined()
        say = turn.say
        async with turn.house.reading() as work:
            question = await _question(turn, work, who, self.argument())
            channels = await where.channels(work, who)
        kinds = {_TRIED: say("reflections-mark-tried"), _DOUBT: say("reflections-mark-doubt")}
        mark = one_of("mark", say("reflections-mark"), kinds, value=filled.choice("mark"), required=False)
        asked = [discord.ui.TextDisplay[Any](f"**{quoted(question)}**")] if question else []
        return Sheet(
            say("reflections-title"),
            [
                *asked,
                _text(say, filled.text("text")),
                mark,
                discord.ui.TextDisplay[Any](urgent.line(say, channels)),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        mark = answers.choice("mark")
        async with turn.house.writing() as work:
            question = await _question(turn, work, who, self.argument())
            note = await journal.write(work, who, question, answers.text("text"))
            if mark == _TRIED:
                await asking_on.tried(work, who, note.id)
            if len(self.arguments) > 2:
                await foryou.answered(work, ":".join(self.arguments[2:]), member=who.joined())
        one_more = self.argument() == FOLLOWED
        await turn.reply(kept(turn.say, who, note, doubt=mark == _DOUBT, one_more=one_more))


class Rewrite(Form, at="reflections:rewrite"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        return Sheet(turn.say("reflections-title"), [_text(turn.say, filled.text("text") or note.text)])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            note = await journal.rewrite(work, who, self.argument(), answers.text("text"))
            await sharing.refresh(work, who, note.id)
        await turn.reply(kept(turn.say, who, note, doubt=False))


def kept(say: Voice, who: Who, note: Note, *, doubt: bool, one_more: bool = False) -> layouts.Layout:
    """Doubt is met with one line that it was heard and one question; nothing is solved. `one_more`: the second of two
    questions about what was tried, with an answer and readers of its own."""
    lines = [
        say("reflections-kept", audience=note.audience.value),
        cited(note.question, note.text, short=True),
    ]
    if doubt:
        lines += [say("reflections-doubt"), _one_further(who)]
    steps = ladder.steps(say, who, note)
    if one_more:
        steps.insert(0, Begin(_FURTHER, who.here()).button(say("reflections-one-more"), primary=True))
    if doubt:
        steps.append(urgent.button(say, who.here()))
    return layouts.note(*lines, actions=steps, accent=ACCENT)


def _one_further(who: Who) -> str:
    options = {each.en: each for each in follow_ups()}
    return options[by_chance(list(options))].in_language(who.language)


def _text(say: Voice, value: str) -> Field:
    return line(
        "text",
        say("reflections-text"),
        hint=say("reflections-text-hint"),
        value=value,
        most=TEXT_MOST,
        required=True,
        long=True,
    )


async def _question(turn: Turn, work: Work, who: Who, key: str) -> str:
    if key in (FOLLOWED, _FURTHER):
        part = "first" if key == FOLLOWED else "further"
        return turn.say("reflections-follow-up-question", part=part)
    try:
        return await prompts.question(work, who, key)
    except DomainError:
        return ""  # retired since: what someone wants to write down is kept all the same
