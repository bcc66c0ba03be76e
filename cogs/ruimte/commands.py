"""`/ruimte`: draw, choose, lay everything on the table; the group's own deck, also on paper."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord.client import Client
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from cogs.ruimte import agreeing, assuming, deck, drawing, listening, returning

Interaction = discord.Interaction[Client]


@app_commands.guild_only()
class Ruimte(
    commands.GroupCog,
    group_name="ruimte",
    group_description=localised("Nine cards to talk and to listen", "command-ruimte-about"),
):
    @app_commands.command(
        name=localised("draw", "command-ruimte-draw"),
        description=localised("A card, for yourself first", "command-ruimte-draw-about"),
    )
    async def draw(self, interaction: Interaction) -> None:
        await drawing.draw(turn_of(interaction))

    @app_commands.command(
        name=localised("choose", "command-ruimte-choose"),
        description=localised("Pick a card yourself", "command-ruimte-choose-about"),
    )
    async def choose(self, interaction: Interaction) -> None:
        await drawing.choose(turn_of(interaction))

    @app_commands.command(
        name=localised("lay", "command-ruimte-lay"),
        description=localised("All cards on the table", "command-ruimte-lay-about"),
    )
    async def lay(self, interaction: Interaction) -> None:
        await drawing.lay_out(turn_of(interaction))

    @app_commands.command(
        name=localised("deck", "command-ruimte-deck"),
        description=localised("The group’s own words: rename, hide, add", "command-ruimte-deck-about"),
    )
    async def deck(self, interaction: Interaction) -> None:
        await deck.show(turn_of(interaction))

    @app_commands.command(
        name=localised("print", "command-ruimte-print"),
        description=localised("The deck on paper, to cut out", "command-ruimte-print-about"),
    )
    async def print(self, interaction: Interaction) -> None:
        await deck.print_deck(turn_of(interaction))

    @app_commands.command(
        name=localised("back", "command-ruimte-back"),
        description=localised(
            "Then and now: one or two cards that you come back to", "command-ruimte-back-about"
        ),
    )
    async def back(self, interaction: Interaction) -> None:
        await returning.choose(turn_of(interaction))

    @app_commands.command(
        name=localised("check", "command-ruimte-check"),
        description=localised(
            "Ask one other person whether it is as you think, between you two", "command-ruimte-check-about"
        ),
    )
    async def check(self, interaction: Interaction) -> None:
        await assuming.begin(turn_of(interaction))

    @app_commands.command(
        name=localised("listen", "command-ruimte-listen"),
        description=localised(
            "In turns: first say what you heard, only then your own", "command-ruimte-listen-about"
        ),
    )
    async def listen(self, interaction: Interaction) -> None:
        await listening.offer(turn_of(interaction))

    @app_commands.command(
        name=localised("agreement", "command-ruimte-agreement"),
        description=localised(
            "What you agree on for now, and what you do not yet", "command-ruimte-agreement-about"
        ),
    )
    async def agreement(self, interaction: Interaction) -> None:
        await agreeing.begin(turn_of(interaction))
