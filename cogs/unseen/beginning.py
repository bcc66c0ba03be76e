"""`/unseen`: choose a form, ask the question, and hear when the answers appear."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Choice
from bot.discord.forms import Field, Form, Sheet, line
from bot.discord.translator import localised
from bot.discord.tree import turn_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.unseen import rounds
from bot.unseen.rounds import PROMPT_MOST
from bot.unseen.scales import STATEMENT_MOST, STATEMENTS_MOST
from bot.unseen.templates import STATEMENTS, TEMPLATES
from cogs.community.telling import moment
from cogs.unseen.look import ACCENT


@app_commands.guild_only()
class Unseen(commands.Cog):
    @app_commands.command(
        name=localised("unseen", "command-unseen"),
        description=localised("A round in which everyone first answers unseen", "command-unseen-about"),
    )
    async def unseen(self, interaction: discord.Interaction[Client]) -> None:
        turn = turn_of(interaction)
        (await turn.who()).must(Right.RUN_WEEK)
        say = turn.say
        options = [
            discord.SelectOption(
                label=say("unseen-template", template=name),
                description=say("unseen-template-about", template=name),
                value=name,
            )
            for name in TEMPLATES
        ]
        menu = ChooseTemplate().menu(options, placeholder=say("unseen-choose"))
        await turn.reply(
            layouts.note(say("unseen-heading"), say("unseen-text"), actions=[menu], accent=ACCENT)
        )


class ChooseTemplate(Choice, at="unseen:template"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        if not values or values[0] not in TEMPLATES:
            raise DomainError("core-unknown-button")
        await turn.open(Begin(values[0]))


class Begin(Form, at="unseen:begin"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.RUN_WEEK)
        say, template = turn.say, self.argument()
        value = filled.text("prompt") or say("unseen-prompt-usual", template=template)
        field = line(
            "prompt", say("unseen-question"), value=value, most=PROMPT_MOST, required=True, long=True
        )
        return Sheet(say("unseen-begin-title"), [field, *_own_statements(say, template, filled)])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            begun = await rounds.begin(
                work, who, self.argument(), answers.text("prompt"), answers.text("statements")
            )
        if begun is None:
            said = [turn.say("unseen-small"), turn.say("unseen-talk")]
        else:
            said = [turn.say("unseen-begun", moment=moment(begun.closes_at))]
        await turn.reply(layouts.note(*said, accent=ACCENT))


def _own_statements(say: Voice, template: str, filled: Answers) -> list[Field]:
    if template != STATEMENTS.name:
        return []
    hint = say("unseen-statements-hint", most=STATEMENTS_MOST)
    value = filled.text("statements")
    most = STATEMENTS_MOST * (STATEMENT_MOST + 1)
    return [
        line(
            "statements",
            say("unseen-statements"),
            hint=hint,
            value=value,
            most=most,
            required=True,
            long=True,
        )
    ]
