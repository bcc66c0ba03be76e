"""`/me data`: everything held about me, to take along or to erase."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import Any

import discord

from bot.community.mydata import Kept, as_json
from bot.community.removal import KEPT_FOR
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from bot.kernel.text import plain
from cogs.community.telling import written

_ARCHIVE = "tussenruimte.zip"


class TakeAlong(Press, at="community:export"):
    async def pressed(self, turn: Turn) -> None:
        kept = await _kept(turn)
        layout = layouts.sheet(
            layouts.text(turn.say("data-ready")), discord.ui.File[Any](f"attachment://{_ARCHIVE}")
        )
        file = discord.File(io.BytesIO(archive(turn.say, kept)), _ARCHIVE)
        await turn.reply(layout, files=[file])


class Erase(Press, at="community:erase"):
    """Asked once more before it happens."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        who.joined()
        yes = EraseNow(who.here()).button(turn.say("data-erase-yes"), danger=True)
        await turn.replace(
            layouts.note(turn.say("data-erase-heading"), turn.say("data-erase-text"), actions=[yes])
        )


class EraseNow(Press, at="community:erase-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            await turn.client.leavers.hand_over(work, who, give=False)
            await turn.client.keepers.erase(work, who)
        await turn.house.database.scrub()
        await turn.replace(layouts.note(turn.say("data-erased"), turn.say("data-backups")))


async def show(turn: Turn) -> None:
    """`/me data`"""
    kept = await _kept(turn)
    who = await turn.who()
    await turn.reply(page(turn.say, kept, who.here()))


def page(say: Voice, kept: Sequence[Kept], community: int) -> layouts.Layout:
    kinds = dict.fromkeys(say(each.kind) for each in kept)
    return layouts.note(
        say("data-heading"),
        "\n".join(f"- {kind}" for kind in kinds),
        say("data-text", days=KEPT_FOR.days),
        actions=[
            TakeAlong(community).button(say("data-export"), primary=True),
            Erase(community).button(say("data-erase"), danger=True),
        ],
    )


def archive(say: Voice, kept: Sequence[Kept]) -> bytes:
    """The same twice, for programs and for people, with every file beside it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("tussenruimte.json", as_json(kept))
        file.writestr("tussenruimte.md", "\n\n".join(_readable(say, kept)))
        for each in kept:
            for name, content in each.files.items():
                file.writestr(f"files/{name}", content)
    return packed.getvalue()


def _readable(say: Voice, kept: Iterable[Kept]) -> Iterable[str]:
    """Under one heading what is of one kind; what says the same stands there once."""
    yield f"# {say('data-title')}"
    for heading, entries in groupby(kept, key=partial(_heading, say)):
        yield heading
        yield from dict.fromkeys(filter(None, (plain(each.readable(say)) for each in entries)))


def _heading(say: Voice, kept: Kept) -> str:
    when = f" · {written(say, kept.at)}" if kept.at else ""
    return f"## {say(kept.kind)}{when} · {say('data-audience', audience=kept.audience.value)}"


async def _kept(turn: Turn) -> list[Kept]:
    who = await turn.who()
    async with turn.house.writing() as work:
        return await turn.client.keepers.export(work, who)
