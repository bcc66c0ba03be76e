"""What goes with a card when someone asks: the line, then what is meant, and a question that fits the phase."""

from bot.content.forms import own_form, working_forms
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.text import quoted
from bot.ruimte import decks, drawing
from cogs.ruimte import look
from cogs.ruimte.assuming import Assume
from cogs.ruimte.listening import Listen
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


class Forms(Press, at="ruimte:forms"):
    """Ways to use a card together: a few that fit the phase, the group's own always among them."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            function = await drawing.function(work, who)
        fitting = [form for form in working_forms() if form.function is function]
        said = [
            f"**{each.name.in_language(who.language)}** · {each.how.in_language(who.language)}"
            for each in (*fitting, own_form())
        ]
        listen = Listen().button(turn.say("together-listen"))
        await turn.reply(
            layouts.note(turn.say("ruimte-forms-heading"), *said, actions=[listen], accent=ACCENT)
        )


async def _ask(turn: Turn, space: str, *, another: bool) -> None:
    who = await turn.who()
    async with turn.house.writing() as work:
        question = await drawing.question(work, who, space, another=another)
    if question is None:
        await turn.reply(layouts.note(turn.say("ruimte-no-question"), accent=ACCENT))
        return
    buttons = [
        AnotherQuestion(space).button(turn.say("ruimte-another-question")),
        Forms().button(turn.say("ruimte-forms")),
    ]
    if space in _ABOUT_OTHERS:
        buttons.append(Assume().button(turn.say("together-assume")))
    text = f"### {quoted(question.text.in_language(who.language))}"
    shown = layouts.note(text, actions=buttons, accent=ACCENT)
    await (turn.replace(shown) if another else turn.reply(shown))
