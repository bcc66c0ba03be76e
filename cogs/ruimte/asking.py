"""What goes with a card when someone asks: the line, then what is meant, and a question that fits the phase."""

from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.text import quoted
from bot.ruimte import decks, drawing
from cogs.ruimte import look
from cogs.ruimte.assuming import Assume
from cogs.ruimte.forms import AtOnce, Forms
from cogs.ruimte.look import ACCENT

# Where thoughts about each other come up, one can be checked.
_ABOUT_OTHERS = frozenset({"dynamiek", "twijfel"})


class Meaning(Press, at="ruimte:meaning"):
    """One line, no examples."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            card = await decks.card(work, who.here(), self.argument())
        said = look.line(card, who.language) or turn.say("ruimte-no-line")
        more = [More(card.key).button(turn.say("ruimte-more"))] if card.meaning else []
        await turn.reply(
            layouts.note(f"**{look.word(card, who.language)}**\n{said}", actions=more, accent=ACCENT)
        )


class More(Press, at="ruimte:more"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            card = await decks.card(work, who.here(), self.argument())
        said = quoted(card.meaning.in_language(who.language)) if card.meaning else turn.say("ruimte-no-line")
        await turn.replace(layouts.note(f"**{look.word(card, who.language)}**\n{said}", accent=ACCENT))


class Question(Press, at="ruimte:question"):
    async def pressed(self, turn: Turn) -> None:
        await _ask(turn, self.argument(), another=False)


class AnotherQuestion(Press, at="ruimte:another-question"):
    async def pressed(self, turn: Turn) -> None:
        await _ask(turn, self.argument(), another=True)


async def _ask(turn: Turn, space: str, *, another: bool) -> None:
    who = await turn.who()
    async with turn.house.writing() as work:
        question = await drawing.question(work, who, space, another=another)
    if question is None:
        await turn.reply(layouts.note(turn.say("ruimte-no-question"), accent=ACCENT))
        return
    buttons = [
        AnotherQuestion(space).button(turn.say("ruimte-another-question")),
        Forms(space).button(turn.say("ruimte-forms")),
    ]
    if who.may(Right.RUN_WEEK):
        buttons.append(AtOnce(space, question.key).button(turn.say("ruimte-at-once")))
    if space in _ABOUT_OTHERS:
        buttons.append(Assume().button(turn.say("together-assume")))
    text = f"### {quoted(question.text.in_language(who.language))}"
    shown = layouts.note(text, actions=buttons, accent=ACCENT)
    await (turn.replace(shown) if another else turn.reply(shown))
