"""How scored statements are read: a spread for each, never a number of people, and what to talk about."""

from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.unseen import scales
from bot.unseen.rounds import Round

_FULL = "▰"


def statement(say: Voice, found: Round, place: int) -> str:
    text = found.statements[place]
    return say("unseen-statement", statement=text) if found.template.statements else text


def said_of(say: Voice, found: Round, answer: str) -> str:
    """One's own answer."""
    choices = scales.choices_of(answer, len(found.statements))
    return "\n".join(
        f"{quoted(statement(say, found, place))} **{say('unseen-option', option=choice)}**"
        for place, choice in enumerate(choices)
        if choice
    )


def spreads(say: Voice, found: Round) -> str:
    options, result = found.template.choices, found.result or {}
    lines: list[str] = []
    for place in range(len(found.statements)):
        bars = scales.bars_of(result, place, options)
        lines.append(f"**{quoted(statement(say, found, place))}**")
        lines.append(
            " · ".join(
                f"{say('unseen-option', option=option)} {_FULL * length}"
                for option, length in zip(options, bars, strict=True)
                if length
            )
            if bars
            else say("unseen-statement-few")
        )
    return "\n".join(lines)


def to_talk_about(say: Voice, found: Round) -> str:
    place = scales.widest(found.result or {}, found.template.choices, len(found.statements))
    if place is None:
        return say("unseen-alike")
    return say("unseen-widest", statement=quoted(statement(say, found, place)))
