"""What the group sees: the card, what people say to it, and the bot's one sentence."""

from collections.abc import Mapping, Sequence

from bot.community.voices import voices
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content, Picture, Said
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from bot.ruimte import laying
from bot.ruimte.laying import ASK, Laid
from cogs.ruimte import look
from cogs.ruimte.asking import Meaning, Question
from cogs.ruimte.empty import LeaveEmpty, OwnWord
from cogs.ruimte.forms import Forms
from cogs.ruimte.look import ACCENT
from cogs.ruimte.words import MyWord


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def cards(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await laying.laid(work, {_number(each.subject) for each in deliveries})
        spoken = await voices(work, self._client.house.languages, deliveries)
        contents: dict[int, Content] = {}
        for each in deliveries:
            laid = found.get(_number(each.subject))
            if laid is not None and each.id in spoken:
                say, _ = spoken[each.id]
                asks = each.subject.startswith(ASK)
                contents[each.id] = _ask(say, laid) if asks else await self._card(say, laid)
        return contents

    async def words(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await laying.words(work, {_number(each.subject) for each in deliveries})
        return {
            each.id: _word(found[_number(each.subject)])
            for each in deliveries
            if _number(each.subject) in found
        }

    async def _card(self, say: Voice, laid: Laid) -> Said:
        picture = await look.picture(self._client, laid.card, say.language)
        draw = _quiet if laid.card.empty else _card
        return Said(lambda: draw(say, laid, picture), [picture])


def _ask(say: Voice, laid: Laid) -> Said:
    """The line comes after the first round; then the one question, and silence."""
    line = look.line(laid.card, say.language)
    said = f"**{look.word(laid.card, say.language)}**" + (f" · {line}" if line else "")
    return Said(lambda: layouts.note(said, say("ruimte-ask-on"), accent=ACCENT))


def _card(say: Voice, laid: Laid, picture: Picture) -> layouts.Layout:
    heading = [layouts.text(say("ruimte-lays", name=quoted(laid.by)))] if laid.by else []
    return layouts.sheet(
        *heading,
        layouts.picture(picture.name, picture.alt),
        layouts.text(f"{say('ruimte-what-comes-up')}"),
        actions=[
            MyWord(laid.id).button(say("ruimte-my-word"), primary=True),
            Meaning(laid.card.key).button(say("ruimte-meaning")),
            Question(laid.card.key).button(say("ruimte-question")),
            Forms(laid.card.key).button(say("ruimte-forms")),
        ],
        accent=ACCENT,
    )


def _quiet(say: Voice, laid: Laid, picture: Picture) -> layouts.Layout:
    return layouts.sheet(
        layouts.picture(picture.name, picture.alt),
        actions=[
            LeaveEmpty().button(say("ruimte-leave-empty")),
            OwnWord(laid.id).button(say("ruimte-own-word")),
        ],
        accent=ACCENT,
    )


def _word(said: laying.Said) -> Said:
    text = quoted(said.text).replace("\n", "\n> ")
    return Said(lambda: layouts.note(f"**{quoted(said.name)}**\n> {text}"))


def _number(subject: str) -> int:
    return int(subject.removeprefix(f"{ASK}:"))
