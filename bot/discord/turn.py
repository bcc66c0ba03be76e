"""A turn: one interaction of one person, and the one private answer to it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.community.people import Sender, Who, find_who
from bot.discord.forms import EMPTY
from bot.kernel.drafts import Answers, Draft
from bot.kernel.house import House
from bot.kernel.languages import Voice, language_of

if TYPE_CHECKING:
    from bot.discord.client import Client
    from bot.discord.forms import Form

ALREADY_ANSWERED = 40060
DISCORD = "discord"


class FormTooLate(Exception):
    """Discord was told that an answer follows, and then takes no form any more."""

    def __init__(self, form: "Form", filled: Answers) -> None:
        super().__init__(form.custom_id)
        self.form = form
        self.filled = filled


class Turn:
    def __init__(self, client: "Client", interaction: discord.Interaction[Any]) -> None:
        self.client = client
        self.interaction = interaction
        self.draft: Draft | None = None
        self._who: Who | None = None
        self._answered = False
        self._answering = asyncio.Lock()

    @property
    def house(self) -> House:
        return self.client.house

    @property
    def sender(self) -> Sender:
        """Who acts and where, as Discord vouches for it."""
        return sender_of(self.interaction)

    async def who(self, community: int | None = None) -> Who:
        """The one who acts, in the community of this channel, or in the one that a private message's button names."""
        if self._who is None:
            async with self.house.reading() as work:
                self._who = await find_who(work, self.sender, community)
        return self._who

    @property
    def known(self) -> Who | None:
        """Who acts, if anyone had to ask."""
        return self._who

    @property
    def say(self) -> Voice:
        """The member's own language and the community's words; before `who()` the language of their Discord."""
        if self._who is not None:
            return self.house.languages.voice(self._who.language, self._who.own_words)
        return self.house.languages.voice(language_of(str(self.interaction.locale)))

    @property
    def in_direct_message(self) -> bool:
        return self.interaction.guild_id is None

    @property
    def answered(self) -> bool:
        return self._answered

    @property
    def pressed(self) -> bool:
        """A button or a menu; not a command, nor a form."""
        return self.interaction.type is discord.InteractionType.component

    async def reply(self, layout: discord.ui.LayoutView, *, files: Sequence[discord.File] = ()) -> None:
        """Answer privately. The first answer ends "thinking…", a later one stands below it."""
        layout.stop()
        async with self._answering:
            if self._answered:
                await self.interaction.followup.send(view=layout, files=list(files), ephemeral=True)
            else:
                send = self.interaction.response.send_message
                await self._first(lambda: send(view=layout, files=list(files), ephemeral=True))

    async def replace(self, layout: discord.ui.LayoutView, *, files: Sequence[discord.File] = ()) -> None:
        """Show this in place of the private message that was pressed; a message of the group stays as it is."""
        if not self._pressed_private():
            await self.reply(layout, files=files)
            return
        layout.stop()
        async with self._answering:
            if self._answered:
                await self.interaction.edit_original_response(view=layout, attachments=list(files))
            else:
                edit = self.interaction.response.edit_message
                await self._first(lambda: edit(view=layout, attachments=list(files)))

    async def open(self, form: "Form", filled: Answers = EMPTY) -> None:
        modal = await form.modal(self, filled)
        async with self._answering:
            if self._answered:
                raise FormTooLate(form, filled)
            await self._first(lambda: self.interaction.response.send_modal(modal))

    async def acknowledge(self) -> None:
        """Tell Discord that an answer follows. Done by itself when an answer takes long; a form is then offered."""
        async with self._answering:
            if not self._answered:
                thinking = not self._pressed_private()
                await self._first(lambda: self.interaction.response.defer(ephemeral=True, thinking=thinking))

    def _pressed_private(self) -> bool:
        message = self.interaction.message
        return message is not None and (message.flags.ephemeral or self.in_direct_message)

    async def _first(self, answer: Callable[[], Awaitable[object]]) -> None:
        """An answer whose connection broke may have arrived: it is sent once more, and "already" means that it did."""
        try:
            await answer()
        except (aiohttp.ClientError, OSError):
            await self._again(answer)
        except discord.HTTPException as error:
            _raise_unless_answered(error)
        self._answered = True

    async def _again(self, answer: Callable[[], Awaitable[object]]) -> None:
        try:
            await answer()
        except discord.HTTPException as error:
            _raise_unless_answered(error)


def _raise_unless_answered(error: discord.HTTPException) -> None:
    if error.code != ALREADY_ANSWERED:
        raise error


def sender_of(interaction: discord.Interaction[Any]) -> Sender:
    channel = interaction.channel
    home = channel.parent_id if isinstance(channel, discord.Thread) else interaction.channel_id
    return Sender(
        platform=DISCORD,
        account=str(interaction.user.id),
        name=interaction.user.display_name,
        locale=str(interaction.locale),
        server=str(interaction.guild_id) if interaction.guild_id else None,
        channel=str(home) if home else None,
        manages_server=interaction.permissions.manage_guild,
    )
