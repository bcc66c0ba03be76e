"""Answering unseen: a form that says beforehand who will read it, and one's own answer afterwards."""

from math import ceil

from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.unseen import answering, rounds, scales
from bot.unseen.answering import ANSWER_MOST, WORD_MOST
from bot.unseen.rounds import Round
from bot.unseen.templates import Shape
from cogs.community.telling import moment
from cogs.unseen.look import ACCENT
from cogs.unseen.scales import said_of, statement

_LABEL_MOST, _FIELDS_MOST = 45, 5


class Answer(Press, at="unseen:answer"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Answering(*self.arguments))


class Answering(Form, at="unseen:answering"):
    """For a round; and for the part of its statements, where they do not fit into one form."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        async with turn.house.reading() as work:
            found = await rounds.find(work, who, self.number())
            before = await answering.mine(work, who, self.number())
        title = turn.say("unseen-title-named") if found.template.named else turn.say("unseen-title-nameless")
        if found.template.shape is Shape.SCALE:
            return Sheet(title, _scale(turn.say, found, self._places(found), before, filled))
        value = filled.text("answer") or filled.choice("answer") or before
        return Sheet(title, [_field(turn.say, found, value)])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            found = await rounds.find(work, who, self.number())
            if found.template.shape is Shape.SCALE:
                before = await answering.mine(work, who, found.id)
                text = _merged(found, self._places(found), before, answers)
            else:
                text = answers.choice("answer") or answers.text("answer")
            await answering.answer(work, who, self.number(), text)
        await turn.reply(self._receipt(turn.say, found, text))

    def _receipt(self, say: Voice, found: Round, text: str) -> layouts.Layout:
        when = moment(found.closes_at)
        kept = say("unseen-kept-until", moment=when) if text else say("unseen-taken-back")
        rest = self._places(found).stop < len(found.statements)
        more = (
            [Answer(found.id, self._part() + 1).button(say("unseen-further"), primary=True)] if rest else []
        )
        return layouts.note(kept, actions=more, accent=ACCENT)

    def _part(self) -> int:
        return self.number(1) if len(self.arguments) > 1 else 0

    def _places(self, found: Round) -> range:
        """Which statements this form holds: as many in each, and no more than fit."""
        number = len(found.statements)
        size = ceil(number / max(1, ceil(number / _FIELDS_MOST)))
        first = min(self._part() * size, number)
        return range(first, min(first + size, number))


class Mine(Press, at="unseen:mine"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            text = await answering.mine(work, who, self.number())
            found = (await rounds.rounds(work, [self.number()]))[self.number()]
        shown = _shown(turn.say, found, text) if text else turn.say("unseen-none")
        await turn.reply(layouts.note(turn.say("unseen-mine"), shown, accent=ACCENT))


def _shown(say: Voice, found: Round, text: str) -> str:
    match found.template.shape:
        case Shape.SCALE:
            return said_of(say, found, text)
        case Shape.CHOICE:
            return f"> {say('unseen-option', option=text)}"
        case _:
            return f"> {quoted(text)}"


def _scale(say: Voice, found: Round, places: range, before: str, filled: Answers) -> list[Field]:
    """Each statement with its options; leaving one open is an answer too."""
    choices = scales.choices_of(before, len(found.statements))
    options = {each: say("unseen-option", option=each) for each in found.template.choices}
    fields: list[Field] = []
    for place in places:
        text = statement(say, found, place)
        fields.append(
            one_of(
                str(place),
                shorten(text, _LABEL_MOST),
                options,
                hint=text if len(text) > _LABEL_MOST else None,
                value=filled.choice(str(place)) or choices[place] or None,
                required=False,
            )
        )
    return fields


def _merged(found: Round, places: range, before: str, answers: Answers) -> str:
    choices = scales.choices_of(before, len(found.statements))
    for place in places:
        choices[place] = answers.choice(str(place)) or ""
    return scales.packed(choices)


def _field(say: Voice, found: Round, value: str) -> Field:
    label = shorten(found.prompt, _LABEL_MOST)
    match found.template.shape:
        case Shape.CHOICE:
            choices = {each: say("unseen-option", option=each) for each in found.template.choices}
            return one_of("answer", label, choices, value=value or None, required=False)
        case Shape.WORD:
            return line("answer", label, hint=say("unseen-word"), value=value, most=WORD_MOST)
        case _:
            return line(
                "answer", label, hint=say("unseen-sentence"), value=value, most=ANSWER_MOST, long=True
            )
