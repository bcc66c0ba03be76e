"""`/harvest`, `/community export`, and *Keep* on a message."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.harvest import keeping, looking_back, outside, rounding_off

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Harvest(
    commands.GroupCog,
    group_name=localised("harvest", "command-harvest"),
    group_description=localised("Keep what is worth keeping, and look back", "command-harvest-about"),
):
    @app_commands.command(
        name=localised("keep", "command-harvest-keep"),
        description=localised("Celebrate, thank, what helped, what it brought", "command-harvest-keep-about"),
    )
    async def keep(self, interaction: Interaction) -> None:
        await keeping.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("mine", "command-harvest-mine"),
        description=localised("What you kept: read it, throw it away", "command-harvest-mine-about"),
    )
    async def mine(self, interaction: Interaction) -> None:
        await keeping.show_mine(turn_of(interaction))

    @app_commands.command(
        name=localised("timeline", "command-harvest-timeline"),
        description=localised("The way we went, month by month", "command-harvest-timeline-about"),
    )
    async def timeline(self, interaction: Interaction) -> None:
        await looking_back.show_timeline(turn_of(interaction))

    @app_commands.command(
        name=localised("field", "command-harvest-field"),
        description=localised("What it brought, side by side", "command-harvest-field-about"),
    )
    async def field(self, interaction: Interaction) -> None:
        await looking_back.show_field(turn_of(interaction))

    @app_commands.command(
        name=localised("outside", "command-harvest-outside"),
        description=localised(
            "A text for others, of what everyone agrees to", "command-harvest-outside-about"
        ),
    )
    async def outside(self, interaction: Interaction) -> None:
        await outside.show(turn_of(interaction))

    @app_commands.command(
        name=localised("round-off", "command-harvest-round-off"),
        description=localised(
            "What stays, who carries it, what we let go", "command-harvest-round-off-about"
        ),
    )
    async def round_off(self, interaction: Interaction) -> None:
        await rounding_off.show(turn_of(interaction))


def add_export(community: object) -> None:
    """`/community export`: the command group is another room's, what it does is this room's."""
    if not isinstance(community, app_commands.Group):
        return

    @community.command(
        name=localised("export", "command-export"),
        description=localised("An account of the group, of approved things alone", "command-export-about"),
    )
    async def export(interaction: Interaction) -> None:
        await outside.export(turn_of(interaction))


@app_commands.context_menu(name=localised("Keep", "command-keep"))
@app_commands.guild_only()
async def keep_this(interaction: Interaction, message: discord.Message) -> None:
    await keeping.from_message(turn_of(interaction), message)
