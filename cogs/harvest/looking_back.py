"""Looking back: the timeline and the field, and what kind of worth something had, asked once."""

import io

import discord

from bot.community.people import Who
from bot.content.frames import Frame, parts
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.routes import Route
from bot.discord.turn import Turn
from bot.harvest import looking_back
from bot.harvest.items import Item
from bot.harvest.looking_back import TAGS, tag_of
from bot.kernel.errors import DomainError
from bot.kernel.languages import Language, Voice
from cogs.harvest import pictures
from cogs.harvest.keeping import Remove
from cogs.harvest.look import ACCENT, story


class LookBack(Press, at="harvest:look-back"):
    """In the group's channel; from a private message with the community's number."""

    async def pressed(self, turn: Turn) -> None:
        await following(turn, await _who(turn, self, 0))


class Tag(Choice, at="harvest:tag"):
    """For an item and a frame, in a community."""

    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await _who(turn, self, 2)
        try:
            frame = Frame(self.argument(1))
        except ValueError:
            raise DomainError("core-unknown-button") from None
        async with turn.house.writing() as work:
            item = await looking_back.tag(work, who, self.argument(), frame, next(iter(values), ""))
        await turn.replace(asked(turn.say, who.language, item))


class Looked(Press, at="harvest:looked"):
    async def pressed(self, turn: Turn) -> None:
        who = await _who(turn, self, 1)
        async with turn.house.writing() as work:
            await looking_back.looked(work, who, self.argument())
        await following(turn, who)


async def show_timeline(turn: Turn) -> None:
    """`/harvest timeline`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        months = await looking_back.timeline(work, who)
    if not months:
        await turn.reply(layouts.note(turn.say("harvest-nothing-yet"), accent=ACCENT))
        return
    await _show(turn, pictures.timeline(turn.say, months), turn.say("harvest-timeline-text"))


async def show_field(turn: Turn) -> None:
    """`/harvest field`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        patches = await looking_back.field(work, who)
    if not patches:
        actions = [LookBack().button(turn.say("harvest-look-back"), primary=True)]
        await turn.reply(layouts.note(turn.say("harvest-no-field"), actions=actions, accent=ACCENT))
        return
    await _show(turn, pictures.field(turn.say, patches), turn.say("harvest-field-text"))


async def following(turn: Turn, who: Who) -> None:
    """The next story of one's own to look back at."""
    async with turn.house.reading() as work:
        item = await looking_back.next_one(work, who)
    if item is None:
        await turn.replace(layouts.note(turn.say("harvest-all-looked"), accent=ACCENT))
    else:
        await turn.replace(asked(turn.say, who.language, item))


def asked(say: Voice, language: Language, item: Item) -> layouts.Layout:
    menus = [
        Tag(item.id, frame.value, item.community).menu(
            _options(frame, language, tag_of(item, frame)), placeholder=say("harvest-tag", frame=frame.value)
        )
        for frame in TAGS
    ]
    done = Looked(item.id, item.community).button(say("harvest-looked"), primary=True)
    away = Remove(item.id, item.community).button(say("harvest-remove"))
    return layouts.note(
        say("harvest-look-back-heading", again="yes" if item.looked_back else "no"),
        story(say, item),
        actions=[*menus, done, away],
        accent=ACCENT,
    )


async def _who(turn: Turn, route: Route, position: int) -> Who:
    return await turn.who(route.number(position)) if len(route.arguments) > position else await turn.who()


def _options(frame: Frame, language: Language, chosen: str | None) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            label=part.label.in_language(language), value=part.key, default=part.key == chosen
        )
        for part in parts(frame)
    ]


async def _show(turn: Turn, drawing: pictures.Drawing, text: str) -> None:
    picture = await pictures.painted(turn.client, drawing)
    back = LookBack().button(turn.say("harvest-look-back"))
    shown = layouts.sheet(
        layouts.picture(picture.name, picture.alt), layouts.text(text), actions=[back], accent=ACCENT
    )
    file = discord.File(io.BytesIO(picture.content), picture.name, description=picture.alt)
    await turn.reply(shown, files=[file])
