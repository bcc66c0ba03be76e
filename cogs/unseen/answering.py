"""Answering unseen: a form that says beforehand who will read it, and one's own answer afterwards."""

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.unseen import service
from bot.unseen.service import ANSWER_MOST, WORD_MOST, Round
from bot.unseen.templates import Shape
from cogs.community.telling import moment

_LABEL_MOST = 45


class Answer(Press, at="unseen:answer"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Answering(self.number()))


class Answering(Form, at="unseen:answering"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        async with turn.house.reading() as work:
            found = await service.find(work, who, self.number())
            before = await service.mine(work, who, self.number())
        value = filled.text("answer") or filled.choice("answer") or before
        title = turn.say("unseen-title-named") if found.template.named else turn.say("unseen-title-nameless")
        return Sheet(title, [_field(turn.say, found, value)])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        text = answers.choice("answer") or answers.text("answer")
        async with turn.house.writing() as work:
            found = await service.find(work, who, self.number())
            await service.answer(work, who, self.number(), text)
        when = moment(found.closes_at)
        kept = turn.say("unseen-kept-until", moment=when) if text else turn.say("unseen-taken-back")
        await turn.reply(layouts.note(kept))


class Mine(Press, at="unseen:mine"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            text = await service.mine(work, who, self.number())
        await turn.reply(
            layouts.note(turn.say("unseen-mine"), f"> {quoted(text)}" if text else turn.say("unseen-none"))
        )


def _field(say: Voice, found: Round, value: str) -> Field:
    label = shorten(found.prompt, _LABEL_MOST)
    match found.template.shape:
        case Shape.CHOICE:
            choices = {each: say("unseen-option", option=each) for each in found.template.choices}
            return one_of("answer", label, choices, value=value or None, required=False)
        case Shape.WORD:
            return line("answer", label, hint=say("unseen-word"), value=value, most=WORD_MOST)
        case Shape.TEXT:
            return line(
                "answer", label, hint=say("unseen-sentence"), value=value, most=ANSWER_MOST, long=True
            )
