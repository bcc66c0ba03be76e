"""Own notes: a few at a time, the newest first, found by any word in them; read by whoever wrote them alone."""

from datetime import datetime
from typing import Any

import discord

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.audiences import Audience
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.reflections import journal, sharing
from bot.reflections.journal import Note, Page
from cogs.reflections.look import ACCENT, cited
from cogs.reflections.sharing import steps
from cogs.reflections.writing import Begin

_WANTED_MOST = 40


class Notes(Press, at="reflections:notes"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn, self.number(), ":".join(self.arguments[1:]))


class Find(Press, at="reflections:find"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Search())


class Search(Form, at="reflections:search"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        word = line(
            "wanted",
            say("reflections-wanted"),
            hint=say("reflections-wanted-hint"),
            value=filled.text("wanted"),
            most=_WANTED_MOST,
            required=True,
        )
        return Sheet(say("reflections-search-title"), [word])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        await show(turn, wanted=answers.text("wanted"))


class Open(Press, at="reflections:open"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        await turn.replace(opened(turn.say, who, note))


class Narrow(Press, at="reflections:narrow"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await sharing.narrow(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reflections-narrowed"), accent=ACCENT))


class Remove(Press, at="reflections:remove"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await sharing.remove(work, who, self.argument())
        await turn.house.database.scrub()
        await turn.replace(layouts.note(turn.say("reflections-removed"), accent=ACCENT))


async def show(turn: Turn, number: int = 0, wanted: str = "") -> None:
    """`/reflect notes`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        found = await journal.page(work, who, number, wanted)
    await turn.replace(page(turn.say, who, found, wanted))


def page(say: Voice, who: Who, found: Page, wanted: str) -> layouts.Layout:
    heading = say("reflections-found", wanted=wanted) if wanted else say("reflections-notes")
    buttons = [Begin("", who.here()).button(say("reflections-a-note"), primary=not found.notes)]
    if found.notes or wanted:
        buttons.append(Find().button(say("reflections-find")))
    turning = (wanted,) if wanted else ()
    if found.number:
        buttons.append(Notes(found.number - 1, *turning).button(say("reflections-newer")))
    if found.more:
        buttons.append(Notes(found.number + 1, *turning).button(say("reflections-older")))
    lines = [_line(say, who, note) for note in found.notes] or [layouts.text(say("reflections-no-notes"))]
    return layouts.sheet(layouts.text(heading), *lines, actions=buttons, accent=ACCENT)


def opened(say: Voice, who: Who, note: Note) -> layouts.Layout:
    actions = steps(say, who, note)
    if note.audience is not Audience.ONLY_ME:
        actions.append(Narrow(note.id, who.here()).button(say("reflections-narrow")))
    actions.append(Remove(note.id, who.here()).button(say("reflections-remove"), danger=True))
    kept = say("reflections-kept", audience=note.audience.value)
    return layouts.note(
        _day(note.written_at), cited(note.question, note.text), kept, actions=actions, accent=ACCENT
    )


def _line(say: Voice, who: Who, note: Note) -> discord.ui.Section[Any]:
    said = f"{_day(note.written_at)}\n{cited(note.question, note.text, short=True)}"
    look = Open(note.id, who.here()).button(say("reflections-open"))
    return discord.ui.Section(layouts.text(said), accessory=look)


def _day(at: datetime) -> str:
    return f"<t:{int(at.timestamp())}:D>"
