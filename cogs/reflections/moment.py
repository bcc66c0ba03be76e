"""*Take a moment*: a card, a question or an own note. And a question: answer it, see another, or not now."""

from typing import Any

import discord

from bot.community.week.rules import Action
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.routes import VERSION
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import prompts
from bot.reflections.prompts import Question
from bot.rhythm import foryou
from cogs.community.panel import PLACES
from cogs.reflections.journal import Notes
from cogs.reflections.look import ACCENT
from cogs.reflections.writing import Begin


class Moment(Press, at="reflections:moment"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        who.joined()
        await turn.reply(choices(turn, who.here()))


class Ask(Press, at="reflections:ask"):
    """Also *another question*: what was shown before simply goes."""

    async def pressed(self, turn: Turn) -> None:
        await ask(turn)


class NotNow(Press, at="reflections:not-now"):
    """Keeps nothing, counts nothing, asks nothing. Of what waits in *For you*: a community and its subject."""

    async def pressed(self, turn: Turn) -> None:
        if len(self.arguments) > 1:
            who = await turn.who(self.number())
            async with turn.house.writing() as work:
                await foryou.answered(work, ":".join(self.arguments[1:]), member=who.joined())
        await turn.replace(layouts.note(turn.say("reflections-not-now-done")))


async def ask(turn: Turn) -> None:
    """`/reflect question`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        question = await prompts.another(work, who)
    await turn.replace(asked(turn.say, question, who.here()))


def choices(turn: Turn, community: int) -> layouts.Layout:
    say = turn.say
    actions: list[layouts.Item] = [
        Ask().button(say("reflections-a-question"), primary=True),
        Begin("", community).button(say("reflections-a-note")),
        Notes(0).button(say("reflections-my-notes")),
    ]
    draw = PLACES[Action.DRAW]
    if draw in {route.at for route in turn.client.routes}:
        label = say("panel-button", action=Action.DRAW.value)
        actions.append(discord.ui.Button[Any](label=label, custom_id=f"{VERSION}:{draw}"))
    return layouts.note(
        say("reflections-moment"), say("reflections-moment-text"), actions=actions, accent=ACCENT
    )


def asked(say: Voice, question: Question, community: int) -> layouts.Layout:
    return layouts.note(
        f"### {quoted(question.text)}",
        say("reflections-first-for-you"),
        actions=[
            Begin(question.key, community).button(say("reflections-answer"), primary=True),
            Ask().button(say("reflections-another")),
            NotNow().button(say("reflections-not-now")),
        ],
        accent=ACCENT,
    )
