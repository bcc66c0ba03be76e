"""`/community rhythm`, a command in the group of arriving."""

from typing import Any

import discord
from discord import app_commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.rhythm import page


async def show(interaction: discord.Interaction[Client]) -> None:
    await page.show(turn_of(interaction))


def rhythm() -> app_commands.Command[Any, ..., None]:
    return app_commands.Command(
        name=localised("rhythm", "command-rhythm"),
        description=localised("When the week opens, how often, and when it rests", "command-rhythm-about"),
        callback=show,
    )
