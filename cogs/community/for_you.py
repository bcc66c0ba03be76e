"""*For you*: one private list of what waits for someone, oldest first."""

import io
from collections.abc import Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.community.rights import leads
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.said import Picture, Said
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.rhythm import foryou
from bot.rhythm.calls import Act, Delivery
from bot.rhythm.foryou import Reader, Waiting
from cogs.community.settings import Settings

_SHOWN = 6


class ForYou(Press, at="community:for-you"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class Show(Press, at="community:show"):
    """One thing that waits, as it would have been told."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            waiting = await foryou.waiting(work, reader(who))
            found = next((each for each in waiting if each.id == self.number()), None)
            if found is None:
                raise DomainError("foryou-gone")
            content = (await turn.client.renderers.render(work, [_delivery(found, who)])).get(found.id)
        if not isinstance(content, Said):
            raise DomainError("foryou-gone")
        layout = content.layout()
        done = PutAway(found.id, found.community).button(turn.say("foryou-put-away"))
        layout.add_item(discord.ui.ActionRow[Any](done))
        await turn.reply(layout, files=[_file(picture) for picture in content.pictures])


class PutAway(Press, at="community:put-away"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await foryou.put_away(work, reader(who), self.number())
        await turn.replace(await _listed(turn, who))


async def show(turn: Turn) -> None:
    """`/me for-you`"""
    who = await turn.who()
    if reader(who).facilitates is None:
        who.joined()
    await turn.reply(await _listed(turn, who))


async def _listed(turn: Turn, who: Who) -> layouts.Layout:
    async with turn.house.reading() as work:
        waiting = await foryou.waiting(work, reader(who))
        finders = turn.client.found_for_you if who.member is not None else ()
        found = [item for find in finders for item in await find(work, who, turn.say)]
    return page(turn.say, waiting, found)


def reader(who: Who) -> Reader:
    return Reader(who.member, who.community if leads(who.roles) else None)


def page(say: Voice, waiting: Sequence[Waiting], found: Sequence[layouts.Item] = ()) -> layouts.Layout:
    """`found` at this very click: what no list may name someone for."""
    heading = layouts.text(say("foryou-heading"))
    settings = Settings().button(say("foryou-settings"))
    if not waiting and not found:
        return layouts.sheet(heading, layouts.text(say("foryou-nothing")), actions=[settings])
    more = len(waiting) - _SHOWN
    rest = [layouts.text(say("foryou-more"))] if more > 0 else []
    lines = [_line(say, each) for each in waiting[:_SHOWN]]
    return layouts.sheet(heading, *found, *lines, *rest, actions=[settings])


def _line(say: Voice, waiting: Waiting) -> discord.ui.Section[Any]:
    button = Show(waiting.id, waiting.community).button(say("foryou-show"))
    return discord.ui.Section(layouts.text(say("foryou-kind", kind=waiting.kind)), accessory=button)


def _file(picture: Picture) -> discord.File:
    return discord.File(io.BytesIO(picture.content), picture.name, description=picture.alt)


def _delivery(waiting: Waiting, who: Who) -> Delivery:
    return Delivery(
        id=waiting.id,
        community=waiting.community,
        kind=waiting.kind,
        act=Act.SEND,
        subject=waiting.subject,
        member=who.member,
        account=None,
        of_id=None,
        of=None,
        asked_for=True,
        due_at=waiting.since,
        late=False,
        doubt_since=None,
    )
