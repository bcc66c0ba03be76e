"""*Take away* on a message: hidden at once; who wrote it hears why, with a name or without."""

from collections.abc import Mapping, Sequence
from typing import Any

import discord
from discord import app_commands

from bot.community.people import Who
from bot.community.safety import hiding
from bot.community.safety.hiding import WHY_MOST, Hidden
from bot.discord import layouts
from bot.discord.addresses import Reference
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, some_of
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from cogs.community.telling import written
from cogs.safety.posts import POSTS

_LONGEST_ID = 20
_SILENT = "silent"


class Hiding(Form, at="safety:hide"):
    """For a message, by its channel and its own number."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who, say = await turn.who(), turn.say
        async with turn.house.reading() as work:
            nameless = await hiding.look(work, who, POSTS, self._message())
        fields: list[Field] = [
            line(
                "why",
                say("hiding-why"),
                hint=say("hiding-why-hint"),
                value=filled.text("why"),
                most=WHY_MOST,
                long=True,
            )
        ]
        if nameless:
            silent = {_SILENT: say("hiding-silence")}
            fields.append(
                some_of("silence", say("hiding-nameless"), silent, hint=say("hiding-nameless-hint"))
            )
        return Sheet(say("hiding-title"), fields)

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await hiding.hide(
                work,
                who,
                POSTS,
                self._message(),
                answers.text("why"),
                silence=answers.choice("silence") == _SILENT,
            )
        await turn.reply(layouts.note(turn.say("hiding-done")))

    def _message(self) -> str:
        for position in (0, 1):
            text = self.argument(position)
            if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
                raise DomainError("core-unknown-button")
        return str(Reference(int(self.argument(0)), int(self.argument(1))))


class Understood(Press, at="safety:hidden-seen"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await hiding.put_away(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("hiding-understood")))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await hiding.shown(work, {each.subject for each in deliveries})
        about = {each: found[each.subject] for each in deliveries if each.subject in found}
        return await said_to_each(work, self._client.house, about, lambda say, _, post: told(say, post))


async def found(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    """For you: what someone gave without a name and was hidden."""
    return [
        discord.ui.Section[Any](
            layouts.text(_text(say, post)), accessory=Understood(post.id).button(say("foryou-put-away"))
        )
        for post in await hiding.mine(work, who)
    ]


def told(say: Voice, post: Hidden) -> layouts.Layout:
    return layouts.note(_text(say, post))


def _text(say: Voice, post: Hidden) -> str:
    why = "> " + quoted(post.why).replace("\n", "\n> ")
    silent = say("hiding-silent", day=written(say, post.quiet_until)) if post.quiet_until else ""
    return "\n".join(filter(None, (say("hiding-told"), why, silent, say("hiding-talk"))))


@app_commands.context_menu(name=localised("Take away", "command-hide"))
@app_commands.guild_only()
async def hide_this(interaction: discord.Interaction[Client], message: discord.Message) -> None:
    await turn_of(interaction).open(Hiding(message.channel.id, message.id))
