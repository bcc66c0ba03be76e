"""*My week*: one click, one form of five fields, all of them optional; and the photo that came with it."""

from typing import Any

import discord

from bot.community.people import Who
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, pick
from bot.discord.routes import Route
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.pictures.photos import MOST_BYTES, PhotoRefused, PhotoTrouble, prepare
from bot.standups import changing, entries, writing
from bot.standups.entries import Mine
from bot.standups.rules import TYPED_MOST, Kind
from bot.standups.writing import Typed
from cogs.standups.receipt import receipt

_GONE = "gone"


class MyWeek(Press, at="standups:my-week"):
    """In the group's channel; from a private message with the community's number."""

    async def pressed(self, turn: Turn) -> None:
        await turn.open(Week(*self.arguments))


class Week(Form, at="standups:week"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await _who(turn, self)
        async with turn.house.reading() as work:
            mine = await entries.look(work, who)
        return Sheet(turn.say("standups-title"), _fields(turn.say, _typed(filled, mine), mine))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await _who(turn, self)
        async with turn.house.writing() as work:
            mine = await writing.write(work, who, _typed(answers, None))
        trouble = await _keep_photo(turn, who, mine, answers) if answers.attached("photo") else ""
        async with turn.house.reading() as work:
            mine = await entries.look(work, who)
        await turn.replace(receipt(turn.say, who, mine, trouble=trouble))


async def show(turn: Turn) -> None:
    """`/week mine`"""
    await turn.open(Week())


async def _who(turn: Turn, route: Route) -> Who:
    return await turn.who(route.number()) if route.arguments else await turn.who()


def _typed(answers: Answers, mine: Mine | None) -> Typed:
    """What was typed, or for an untouched form what stands there; a new one begins with last week's plan."""
    if answers.texts or mine is None:
        return Typed(*(answers.text(kind.value) for kind in Kind))
    if mine.entry is None:
        return Typed(done="\n".join(mine.carried))
    return Typed(*("\n".join(part.text for part in mine.entry.of(kind)) for kind in Kind))


def _fields(say: Voice, typed: Typed, mine: Mine) -> list[Field]:
    upload = discord.ui.FileUpload[Any](required=False, min_values=0, max_values=1)
    stands = mine.entry is not None and mine.entry.photo is not None
    planned = "yes" if mine.entry is None and mine.carried else "no"
    moment, done, plan, obstacle = (
        line(
            kind.value,
            say("standups-field", kind=kind.value),
            hint=say("standups-field-hint", kind=kind.value, planned=planned),
            value=value,
            most=TYPED_MOST,
            long=True,
        )
        for kind, value in zip(Kind, (typed.moment, typed.done, typed.plan, typed.obstacle), strict=True)
    )
    hint = say("standups-photo-hint", stands="yes" if stands else "no")
    return [moment, pick("photo", say("standups-photo"), upload, hint=hint), done, plan, obstacle]


async def _keep_photo(turn: Turn, who: Who, mine: Mine, answers: Answers) -> str:
    """The text is kept already; a file that cannot be shown gets a word of its own, which this returns."""
    attachment = answers.attached("photo")[0]
    if mine.entry is None:
        return ""
    if int(attachment["size"]) > MOST_BYTES:
        return PhotoTrouble.TOO_LARGE.value
    try:
        photo = await prepare(await turn.client.http.get_from_cdn(attachment["url"]))
    except PhotoRefused as refused:
        return refused.trouble.value
    except discord.HTTPException:
        return _GONE
    async with turn.house.writing() as work:
        await changing.keep_photo(work, who, mine.entry.id, photo.jpeg)
    return ""
