"""Slash commands and menus: every call becomes a turn, in time and never without an answer."""

import asyncio
from typing import TYPE_CHECKING, Any, cast

import discord
import structlog
from discord import app_commands

from bot.discord.dispatcher import announce
from bot.discord.failures import report
from bot.discord.turn import Turn

if TYPE_CHECKING:
    from bot.discord.client import Client

log = structlog.get_logger()

_TURN = "turn"


class Tree(app_commands.CommandTree["Client"]):
    async def interaction_check(self, interaction: "discord.Interaction[Client]", /) -> bool:
        """Every command passes here first. Nobody is refused here: rights are checked by the service."""
        if interaction.type is discord.InteractionType.application_command:
            interaction.client.turn_begins()
            turn = turn_of(interaction)
            interaction.extras["patience"] = asyncio.create_task(announce(turn))
        return True

    async def on_error(
        self, interaction: "discord.Interaction[Client]", error: app_commands.AppCommandError, /
    ) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            log.error("an autocomplete failed", reference=str(interaction.id), exc_info=error)
            return
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        await report(turn_of(interaction), cause)


def turn_of(interaction: discord.Interaction[Any]) -> Turn:
    """The one turn of this interaction."""
    if _TURN not in interaction.extras:
        interaction.extras[_TURN] = Turn(cast("Client", interaction.client), interaction)
    return interaction.extras[_TURN]
