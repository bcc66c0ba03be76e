"""The second circle: a short list that who facilitates keeps, and how someone of it is suggested."""

from collections.abc import Sequence

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line, some_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.questions import second_circle
from bot.questions.second_circle import NAME_MOST, REACH_MOST, TOPIC_MOST, Outsider
from cogs.questions.look import ACCENT

_AGREES = "agrees"
_LABEL_MOST, _SHOWN = 100, 3000


class SecondCircle(Press, at="questions:circle"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        community = who.must(Right.STEER)
        async with turn.house.reading() as work:
            known = await second_circle.everyone(work, community)
        await turn.reply(page(turn.say, known))


class Add(Press, at="questions:circle-add"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Someone())


class Someone(Form, at="questions:circle-someone"):
    """Someone outside the group; nothing of them is written before they agreed."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.STEER)
        say = turn.say
        agrees = {_AGREES: say("questions-circle-agrees")}
        lines = (("name", NAME_MOST), ("topic", TOPIC_MOST), ("reach", REACH_MOST))
        return Sheet(
            say("questions-circle-title"),
            [
                *(
                    line(
                        name,
                        say("questions-circle-field", field=name),
                        value=filled.text(name),
                        most=most,
                        required=True,
                    )
                    for name, most in lines
                ),
                some_of("agrees", say("questions-outsider-knows"), agrees),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        name, topic, reach = (answers.text(each) for each in ("name", "topic", "reach"))
        agrees = answers.choice("agrees") == _AGREES
        async with turn.house.writing() as work:
            await second_circle.add(work, who, name, topic, reach, agrees=agrees)
            known = await second_circle.everyone(work, who.here())
        await turn.reply(page(turn.say, known))


class Remove(Choice, at="questions:circle-remove"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            for each in values:
                await second_circle.remove(work, who, each)
            known = await second_circle.everyone(work, who.here())
        await turn.replace(page(turn.say, known))
        await turn.house.database.scrub()


async def possibilities(work: Work, who: Who, say: Voice) -> Sequence[layouts.Item]:
    """In the list of what a group may choose."""
    button = SecondCircle().button(say("questions-circle-open"))
    return [layouts.text(say("questions-circle-about")), *layouts.rows([button])]


def page(say: Voice, known: Sequence[Outsider]) -> layouts.Layout:
    actions: list[layouts.Item] = [Add().button(say("questions-circle-add"), primary=not known)]
    if known:
        options = [
            discord.SelectOption(label=shorten(f"{each.name}: {each.topic}", _LABEL_MOST), value=each.id)
            for each in known
        ]
        actions.append(Remove().menu(options, placeholder=say("questions-circle-remove")))
    lines = shorten("\n".join(f"- {_line(each)}" for each in known), _SHOWN)
    return layouts.note(
        say("questions-circle-heading"),
        lines,
        say("questions-circle-readers"),
        actions=actions,
        accent=ACCENT,
    )


def suggested(say: Voice, found: Sequence[Outsider]) -> str:
    """After the members: whom one may turn to outside the group."""
    if not found:
        return ""
    return "\n".join([say("questions-circle-suggested"), *(f"- {_line(each)}" for each in found)])


def _line(each: Outsider) -> str:
    return f"**{quoted(each.name)}** · {quoted(each.topic)} · {quoted(each.reach)}"
