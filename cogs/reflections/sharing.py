"""The ladder of audiences: who reads is told before anything is posted, and nothing goes without a second press. And
what else a note may become."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form
from bot.discord.routes import VERSION
from bot.discord.turn import Turn
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.reflections import journal, nameless, sharing
from bot.reflections.journal import Note
from cogs.community.choosing import chosen_person
from cogs.community.telling import moment
from cogs.reflections.look import ACCENT, cited
from cogs.reflections.reading_first import AboutSomeone


class WriteOn(Press, at="reflections:write-on"):
    async def pressed(self, turn: Turn) -> None:
        form = turn.client.routes.find(f"{VERSION}:reflections:rewrite:{self.argument()}:{self.number(1)}")
        if isinstance(form, Form):
            await turn.open(form)


class Bring(Press, at="reflections:bring"):
    """A note becomes a case."""

    async def pressed(self, turn: Turn) -> None:
        form = turn.client.routes.find(f"{VERSION}:reflections:case:{self.argument()}:{self.number(1)}")
        if isinstance(form, Form):
            await turn.open(form)


class Ladder(Press, at="reflections:ladder"):
    """Of one's own note: with whom. In a direct message nobody of the group can be picked."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
            may = await nameless.allowed(work, who.here())
        person = [] if turn.in_direct_message else [Audience.ONE_PERSON]
        audiences = [*person, *([Audience.WITHOUT_NAME] if may else []), Audience.GROUP]
        steps = [
            Share(note.id, each.value, who.here()).button(turn.say("reflections-share", audience=each.value))
            for each in audiences
        ]
        await turn.replace(_turned(turn.say, who, note, turn.say("reflections-sharing"), steps))


class Further(Press, at="reflections:further"):
    """A case, a question to who may know, or a point for when all are together: other rooms answer those two."""

    async def pressed(self, turn: Turn) -> None:
        who, say = await turn.who(self.number(1)), turn.say
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        steps = [
            Bring(note.id, who.here()).button(say("reflections-together")),
            _to(say("questions-ask-group"), "questions:of-note", who, note),
            _to(say("questions-to-agenda"), "questions:note-to-agenda", who, note),
        ]
        await turn.replace(_turned(say, who, note, say("reflections-further-text"), steps))


class Share(Press, at="reflections:share"):
    """One step of the ladder, looked at: the note as others will read it, and who they are."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(2))
        audience = _audience(self.argument(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
            if audience is Audience.WITHOUT_NAME:
                await nameless.must_be_allowed(work, who)
        await turn.replace(before(turn.say, who, note, audience))


class ShareNow(Press, at="reflections:share-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(2))
        if _audience(self.argument(1)) is Audience.WITHOUT_NAME:
            async with turn.house.writing() as work:
                at = await nameless.give(work, who, self.argument())
            await turn.replace(layouts.note(turn.say("reflections-given", moment=moment(at)), accent=ACCENT))
            await turn.house.database.scrub()
            return
        async with turn.house.writing() as work:
            await sharing.with_group(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("reflections-shared"), accent=ACCENT))


class WithOne(Choice, at="reflections:with-one"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number(1))
        person = chosen_person(turn, values)
        async with turn.house.writing() as work:
            await sharing.with_one(work, who, self.argument(), person.account)
        await turn.replace(
            layouts.note(turn.say("reflections-confided", person=f"<@{person.account}>"), accent=ACCENT)
        )


def steps(say: Voice, who: Who, note: Note) -> list[layouts.Item]:
    """What may follow; doing nothing is the usual step and needs no button."""
    if note.audience is not Audience.ONLY_ME:
        return []
    return [
        WriteOn(note.id, who.here()).button(say("reflections-write-on")),
        Ladder(note.id, who.here()).button(say("reflections-share-it")),
        Further(note.id, who.here()).button(say("reflections-further")),
    ]


def _turned(say: Voice, who: Who, note: Note, text: str, steps: Sequence[layouts.Item]) -> layouts.Layout:
    back = _to(say("reflections-back"), "reflections:open", who, note)
    return layouts.note(
        cited(note.question, note.text, short=True), text, actions=[*steps, back], accent=ACCENT
    )


def _to(label: str, place: str, who: Who, note: Note) -> discord.ui.Button[Any]:
    return discord.ui.Button(label=label, custom_id=f"{VERSION}:{place}:{note.id}:{who.here()}")


def before(say: Voice, who: Who, note: Note, audience: Audience) -> layouts.Layout:
    lines = [
        cited(note.question, note.text),
        say("reflections-reads", audience=audience.value, channel=f"<#{who.channel}>"),
    ]
    back = Ladder(note.id, who.here()).button(say("reflections-back"))
    if audience is Audience.ONE_PERSON:
        menu = discord.ui.UserSelect[Any](
            custom_id=WithOne(note.id, who.here()).custom_id, placeholder=say("reflections-whom")
        )
        return layouts.note(*lines, actions=[menu, back], accent=ACCENT)
    yes = ShareNow(note.id, audience.value, who.here()).button(say("reflections-post"), primary=True)
    about = (
        [AboutSomeone(note.id, who.here()).button(say("reader-about-someone"))]
        if audience is Audience.WITHOUT_NAME
        else []
    )
    return layouts.note(*lines, actions=[yes, *about, back], accent=ACCENT)


def _audience(value: str) -> Audience:
    try:
        audience = Audience(value)
    except ValueError:
        raise DomainError("core-unknown-button") from None
    if audience is Audience.ONLY_ME:
        raise DomainError("core-unknown-button")
    return audience
