"""“Why this?”: every message that the bot sends by itself says why now, who sees it and how to stop it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.said import Said
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.rhythm.calls import Delivery
from bot.rhythm.kinds import KINDS, kind_of

if TYPE_CHECKING:
    from bot.discord.turn import Turn


class Why(Press, at="core:why"):
    """The kind of message stands in the id, so that it is answered as long as the message exists. Who reads it follows
    from where it is pressed: what is for one member or for whoever leads goes by direct message."""

    async def pressed(self, turn: "Turn") -> None:
        kind = KINDS.get(self.argument())
        if kind is None:
            raise DomainError("core-unknown-button")
        private, say = turn.in_direct_message, turn.say
        await turn.reply(
            layouts.note(
                say("core-why-heading"),
                say(kind.why),
                say("core-why-private") if private else say("core-why-shared"),
                say("core-why-stop-private") if private else say("core-why-stop-shared"),
            )
        )


def with_why(said: Said, delivery: Delivery, say: Voice) -> Said:
    """The same message with its small print below."""
    if said.rests or kind_of(delivery.kind).invited:
        return said
    why = Why(delivery.kind)

    def layout() -> discord.ui.LayoutView:
        made = said.layout()
        made.add_item(discord.ui.ActionRow[Any](why.button(say("core-why"))))
        return made

    return replace(said, layout=layout)
