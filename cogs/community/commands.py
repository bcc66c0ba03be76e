"""The commands of arriving: `/community`, `/me` and `/help`."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.community import (
    agreements,
    data,
    for_you,
    helping,
    intake,
    leaving,
    possibilities,
    profile,
    roles,
    setting_up,
    settings,
    welcome,
)

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Community(
    commands.GroupCog,
    group_name=localised("community", "command-community"),
    group_description=localised("For facilitators: everything of this group", "command-community-about"),
):
    @app_commands.command(
        name=localised("setup", "command-setup"),
        description=localised("Set up a group, or change its set-up", "command-setup-about"),
    )
    async def setup(self, interaction: Interaction) -> None:
        await setting_up.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("possibilities", "command-possibilities"),
        description=localised(
            "A next step, who steers, how much guidance, taking it easy", "command-possibilities-about"
        ),
    )
    async def possibilities(self, interaction: Interaction) -> None:
        await possibilities.show(turn_of(interaction))

    @app_commands.command(
        name=localised("agreements", "command-agreements"),
        description=localised("Our agreements, compass, decisions and own words", "command-agreements-about"),
    )
    async def agreements(self, interaction: Interaction) -> None:
        await agreements.show(turn_of(interaction))

    @app_commands.command(
        name=localised("roles", "command-roles"),
        description=localised("Who does what in this group, and for how long", "command-roles-about"),
    )
    async def roles(self, interaction: Interaction) -> None:
        await roles.show(turn_of(interaction))


class Me(
    commands.GroupCog,
    group_name=localised("me", "command-me"),
    group_description=localised("For you: what is yours in this group", "command-me-about"),
):
    @app_commands.command(
        name=localised("leave", "command-leave"),
        description=localised("Leave this group", "command-leave-about"),
    )
    async def leave(self, interaction: Interaction) -> None:
        await leaving.ask(turn_of(interaction))

    @app_commands.command(
        name=localised("welcome", "command-welcome"),
        description=localised(
            "How things stand in the group, and a buddy if you like", "command-welcome-about"
        ),
    )
    async def welcome(self, interaction: Interaction) -> None:
        await welcome.show(turn_of(interaction))

    @app_commands.command(
        name=localised("for-you", "command-for-you"),
        description=localised("What waits for you", "command-for-you-about"),
    )
    async def for_you(self, interaction: Interaction) -> None:
        await for_you.show(turn_of(interaction))

    @app_commands.command(
        name=localised("intake", "command-intake"),
        description=localised(
            "Getting acquainted: three short questions, for you first", "command-intake-about"
        ),
    )
    async def intake(self, interaction: Interaction) -> None:
        await intake.show(turn_of(interaction))

    @app_commands.command(
        name=localised("profile", "command-profile"),
        description=localised("What you know about, what you are looking for", "command-profile-about"),
    )
    async def profile(self, interaction: Interaction) -> None:
        await profile.show(turn_of(interaction))

    @app_commands.command(
        name=localised("settings", "command-settings"),
        description=localised(
            "How you hear from me, your language, how much guidance", "command-settings-about"
        ),
    )
    async def settings(self, interaction: Interaction) -> None:
        await settings.show(turn_of(interaction))

    @app_commands.command(
        name=localised("data", "command-data"),
        description=localised(
            "Everything held about you: see it, take it along, erase it", "command-data-about"
        ),
    )
    async def data(self, interaction: Interaction) -> None:
        await data.show(turn_of(interaction))

    @app_commands.command(
        name=localised("not-now", "command-not-now"),
        description=localised("Nothing from me for a while", "command-not-now-about"),
    )
    async def not_now(self, interaction: Interaction) -> None:
        await settings.ask_not_now(turn_of(interaction))


class Help(commands.Cog):
    @app_commands.command(
        name="help",
        description=localised("What I do, what I keep, who sees it, how to stop me", "command-help-about"),
    )
    async def help(self, interaction: Interaction) -> None:
        await helping.tell(turn_of(interaction))
