"""Looking back: the timeline and the field, and what kind of worth something had, asked once."""

import io

import discord

from bot.content.frames import Frame, parts
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.turn import Turn
from bot.harvest import looking_back
from bot.harvest.items import Item
from bot.kernel.languages import Language, Voice
from cogs.harvest import pictures
from cogs.harvest.look import ACCENT, story


class LookBack(Press, at="harvest:look-back"):
    async def pressed(self, turn: Turn) -> None:
        await following(turn)


class Cycle(Choice, at="harvest:cycle"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        await _tag(turn, self.argument(), cycle=next(iter(values), None))


class Capital(Choice, at="harvest:capital"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        await _tag(turn, self.argument(), capital=next(iter(values), None))


class NoTag(Press, at="harvest:no-tag"):
    async def pressed(self, turn: Turn) -> None:
        await _tag(turn, self.argument())


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


async def following(turn: Turn) -> None:
    """The next story of one's own to look back at."""
    who = await turn.who()
    async with turn.house.reading() as work:
        item = await looking_back.untagged(work, who)
    if item is None:
        await turn.replace(layouts.note(turn.say("harvest-all-looked"), accent=ACCENT))
    else:
        await turn.replace(asked(turn.say, who.language, item))


def asked(say: Voice, language: Language, item: Item) -> layouts.Layout:
    cycles, capitals = (_options(frame, language) for frame in (Frame.CYCLE, Frame.CAPITAL))
    return layouts.note(
        say("harvest-look-back-heading"),
        story(say, item),
        actions=[
            Cycle(item.id).menu(cycles, placeholder=say("harvest-cycle")),
            Capital(item.id).menu(capitals, placeholder=say("harvest-capital")),
            NoTag(item.id).button(say("harvest-no-tag")),
        ],
        accent=ACCENT,
    )


async def _tag(turn: Turn, item: str, cycle: str | None = None, capital: str | None = None) -> None:
    who = await turn.who()
    async with turn.house.writing() as work:
        await looking_back.tag(work, who, item, cycle, capital)
    await following(turn)


def _options(frame: Frame, language: Language) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(label=part.label.in_language(language), value=part.key) for part in parts(frame)
    ]


async def _show(turn: Turn, drawing: pictures.Drawing, text: str) -> None:
    picture = await pictures.painted(turn.client, drawing)
    back = LookBack().button(turn.say("harvest-look-back"))
    shown = layouts.sheet(
        layouts.picture(picture.name, picture.alt), layouts.text(text), actions=[back], accent=ACCENT
    )
    file = discord.File(io.BytesIO(picture.content), picture.name, description=picture.alt)
    await turn.reply(shown, files=[file])
