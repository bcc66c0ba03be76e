"""The take-along question in the week's thread, what a colleague said, and both switches among the possibilities."""

from collections.abc import Mapping, Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.content.bilingual import Both
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import nameless, taking_along
from bot.reflections.rules import TEXT_MOST
from bot.rhythm.calls import Delivery
from cogs.reflections.look import ACCENT
from cogs.reflections.without_name import Look

_ON, _OFF = "on", "off"


class Switch(Press, at="reflections:take-along-switch"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        if self.argument() not in (_ON, _OFF):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await taking_along.switch(work, who, on=self.argument() == _ON)
        said = turn.say("reflections-take-along-stands", on=self.argument())
        await turn.replace(layouts.note(said, accent=ACCENT))


class BringBack(Press, at="reflections:bring-back"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Bringing(*self.arguments))


class Bringing(Form, at="reflections:bringing"):
    """For a question's key."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        asked = taking_along.question(self.argument()).in_language(who.language)
        said = line(
            "text",
            turn.say("reflections-colleague-said"),
            hint=turn.say("reflections-text-hint"),
            value=filled.text("text"),
            most=TEXT_MOST,
            required=True,
            long=True,
        )
        question = discord.ui.TextDisplay[Any](f"**{quoted(asked)}**")
        return Sheet(turn.say("reflections-bring-back-title"), [question, said])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await taking_along.bring_back(work, who, self.argument(), answers.text("text"))
        await turn.reply(layouts.note(turn.say("reflections-shared"), accent=ACCENT))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        questions = taking_along.questions({each.subject for each in deliveries})
        about = {
            each: (each.subject, questions[each.subject]) for each in deliveries if each.subject in questions
        }
        return await said_to_each(work, self._client.house, about, lambda say, _, thing: drawn(say, *thing))


def drawn(say: Voice, key: str, question: Both) -> layouts.Layout:
    return layouts.note(
        say("reflections-take-along"),
        f"> {quoted(question.in_language(say.language))}",
        say("reflections-take-along-text"),
        actions=[BringBack(key).button(say("reflections-bring-back"), primary=True)],
        accent=ACCENT,
    )


async def possibilities(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    """For *more possibilities*: what this room holds that is off until it is chosen."""
    on = await taking_along.is_on(work, who.here())
    without_name = await nameless.allowed(work, who.here())
    switch = Switch(_OFF if on else _ON).button(say("reflections-take-along-change", on=_ON if on else _OFF))
    look = Look().button(say("reflections-open"))
    return [
        discord.ui.Section[Any](
            layouts.text(say("reflections-take-along-stands", on=_ON if on else _OFF)), accessory=switch
        ),
        discord.ui.Section[Any](
            layouts.text(say("reflections-nameless-possible", on=_ON if without_name else _OFF)),
            accessory=look,
        ),
    ]
