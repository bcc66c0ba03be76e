"""A text for others, and an account of the group as a file: of what everyone concerned said yes to, nothing else."""

import io
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import discord

from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.harvest import archive, outside
from bot.kernel.languages import Language, Voice
from cogs.harvest import pictures
from cogs.harvest.look import ACCENT

_DRAFTS: Mapping[Language, str] = {"nl": "verhalen.md", "en": "stories.md"}
_ARCHIVE = "tussenruimte-export.zip"


class AskEveryone(Press, at="harvest:ask-outside"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await outside.ask(work, who)
        await turn.replace(layouts.note(turn.say("harvest-outside-asked"), accent=ACCENT))


async def show(turn: Turn) -> None:
    """`/harvest outside`"""
    who = await turn.who()
    community = who.must(Right.EXPORT)
    async with turn.house.reading() as work:
        stories = await outside.approved(work, community)
    if not stories:
        await turn.reply(nothing_yet(turn.say))
        return
    ask = AskEveryone().button(turn.say("harvest-outside-ask"))
    text = archive.draft(turn.say, stories, ZoneInfo(who.home_zone))
    await _hand(turn, turn.say("harvest-outside"), _DRAFTS[turn.say.language], text.encode(), [ask])


async def export(turn: Turn) -> None:
    """`/community export`"""
    who = await turn.who()
    who.must(Right.EXPORT)
    async with turn.house.reading() as work:
        account = await archive.account(work, who)
    if account.empty:
        await turn.reply(nothing_yet(turn.say))
        return
    painted = [await pictures.painted(turn.client, each) for each in pictures.of_account(turn.say, account)]
    drawn = {picture.name: picture.content for picture in painted}
    await _hand(turn, turn.say("harvest-export"), _ARCHIVE, archive.packed(turn.say, account, drawn), [])


def nothing_yet(say: Voice) -> layouts.Layout:
    ask = AskEveryone().button(say("harvest-outside-ask"), primary=True)
    return layouts.note(say("harvest-outside"), say("harvest-outside-none"), actions=[ask], accent=ACCENT)


async def _hand(turn: Turn, text: str, name: str, content: bytes, actions: list[layouts.Item]) -> None:
    layout = layouts.sheet(
        layouts.text(text), discord.ui.File[Any](f"attachment://{name}"), actions=actions, accent=ACCENT
    )
    await turn.reply(layout, files=[discord.File(io.BytesIO(content), name)])
