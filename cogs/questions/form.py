"""What is filled in to ask something, for oneself or for another."""

from typing import Any

import discord

from bot.discord.forms import Field, line, one_of, pick
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.questions.asking import Wanted
from bot.questions.rules import TEXT_MOST, Kind

_NAMED, _NAMELESS = "named", "nameless"
_LEFT_OUT_MOST = 10


def wanted_of(answers: Answers, *, link: str = "", left_out: tuple[str, ...] = ()) -> Wanted:
    """What was filled in, however the form was opened."""
    kind = answers.choice("kind")
    return Wanted(
        text=answers.text("text"),
        kind=Kind(kind) if kind in tuple(Kind) else None,
        named=answers.choice("name") != _NAMELESS,
        left_out=(*answers.chosen("left-out"), *left_out),
        link=link,
    )


def fields(say: Voice, filled: Answers, *, nameless: bool) -> list[Field]:
    text = line(
        "text",
        say("questions-text"),
        hint=say("questions-text-hint"),
        value=filled.text("text"),
        most=TEXT_MOST,
        required=True,
        long=True,
    )
    kinds = {kind.value: say("questions-kind", kind=kind.value) for kind in Kind}
    people = discord.ui.UserSelect[Any](required=False, min_values=0, max_values=_LEFT_OUT_MOST)
    fields = [
        text,
        one_of("kind", say("questions-which"), kinds, value=filled.choice("kind"), required=False),
        pick("left-out", say("questions-left-out"), people, hint=say("questions-left-out-hint")),
    ]
    if nameless:
        names = {_NAMED: say("questions-named"), _NAMELESS: say("questions-nameless")}
        fields.append(one_of("name", say("questions-name"), names, value=filled.choice("name") or _NAMED))
    return fields
