"""`/week`, `/standup`, `/park`, and *Park* on a message."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.community import settings as silence
from cogs.standups import arranging, board, closing, history, live, parking, writing

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Week(
    commands.GroupCog,
    group_name=localised("week", "command-week"),
    group_description=localised("Your week in this group", "command-week-about"),
):
    @app_commands.command(
        name=localised("mine", "command-week-mine"),
        description=localised("Your week in a word or more; the group reads it", "command-week-mine-about"),
    )
    async def mine(self, interaction: Interaction) -> None:
        await writing.show(turn_of(interaction))

    @app_commands.command(
        name=localised("not-now", "command-not-now"),
        description=localised("Nothing from me this week", "command-week-not-now-about"),
    )
    async def not_now(self, interaction: Interaction) -> None:
        await silence.not_this_week(turn_of(interaction))

    @app_commands.command(
        name=localised("board", "command-week-board"),
        description=localised("The board of this round, and what you have on it", "command-week-board-about"),
    )
    async def board(self, interaction: Interaction) -> None:
        await board.show(turn_of(interaction))

    @app_commands.command(
        name=localised("history", "command-week-history"),
        description=localised("The weeks there were, with what you wrote", "command-week-history-about"),
    )
    async def history(self, interaction: Interaction) -> None:
        await history.show(turn_of(interaction))

    @app_commands.command(
        name=localised("reminders", "command-week-reminders"),
        description=localised(
            "A word beforehand or just before closing, if you want one", "command-week-reminders-about"
        ),
    )
    async def reminders(self, interaction: Interaction) -> None:
        await arranging.show_wishes(turn_of(interaction))


@app_commands.guild_only()
class Standup(
    commands.GroupCog,
    group_name=localised("standup", "command-standup"),
    group_description=localised("Run the week: open, close, report, skip", "command-standup-about"),
):
    @app_commands.command(
        name=localised("open", "command-standup-open"),
        description=localised("Open this week's stand-up, again or after all", "command-standup-open-about"),
    )
    async def open(self, interaction: Interaction) -> None:
        await closing.open_week(turn_of(interaction))

    @app_commands.command(
        name=localised("close", "command-standup-close"),
        description=localised("Close it now, with the one question", "command-standup-close-about"),
    )
    async def close(self, interaction: Interaction) -> None:
        await closing.close_week(turn_of(interaction))

    @app_commands.command(
        name=localised("skip", "command-standup-skip"),
        description=localised("Skip this week, or the next one", "command-standup-skip-about"),
    )
    async def skip(self, interaction: Interaction) -> None:
        await closing.skip_week(turn_of(interaction))

    @app_commands.command(
        name=localised("report", "command-standup-report"),
        description=localised("See the report before it goes, and change it", "command-standup-report-about"),
    )
    async def report(self, interaction: Interaction) -> None:
        await closing.show_report(turn_of(interaction))

    @app_commands.command(
        name=localised("live", "command-standup-live"),
        description=localised("In turns, a quarter of an hour in all", "command-standup-live-about"),
    )
    async def live(self, interaction: Interaction) -> None:
        await live.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("settings", "command-standup-settings"),
        description=localised(
            "When the week closes, the board, the live version", "command-standup-settings-about"
        ),
    )
    async def settings(self, interaction: Interaction) -> None:
        await arranging.show(turn_of(interaction))


@app_commands.guild_only()
class Park(
    commands.GroupCog,
    group_name=localised("park", "command-park"),
    group_description=localised("Points for later", "command-park-about"),
):
    @app_commands.command(
        name=localised("point", "command-park-point"),
        description=localised("Park a point, with who is involved", "command-park-point-about"),
    )
    async def point(self, interaction: Interaction) -> None:
        await parking.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("list", "command-park-list"),
        description=localised("What is parked, and letting go of it", "command-park-list-about"),
    )
    async def list(self, interaction: Interaction) -> None:
        await parking.show(turn_of(interaction))


@app_commands.context_menu(name=localised("Park", "command-park-this"))
@app_commands.guild_only()
async def park_this(interaction: Interaction, message: discord.Message) -> None:
    await parking.from_message(turn_of(interaction), message)
