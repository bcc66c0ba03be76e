"""Ways to use a card together, as suggestions; the group's own stands among them. Some of them the bot can begin."""

from bot.community.addresses import homes
from bot.community.people import Who
from bot.community.rights import Right
from bot.content.forms import own_form, working_forms
from bot.content.spaces import Function
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.ruimte import decks, drawing
from bot.unseen.templates import ASSOCIATIONS, PERSPECTIVES
from cogs.ruimte.assuming import Assume
from cogs.ruimte.listening import Listen
from cogs.ruimte.look import ACCENT
from cogs.ruimte.returning import ThenAndNow
from cogs.unseen.beginning import Begin

_FUNCTIONS = tuple(Function)


class Forms(Press, at="ruimte:forms"):
    """With a card: those that fit the phase."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            function = await drawing.function(work, who)
        await turn.reply(page(turn.say, who, self.argument(), function))


class OtherForms(Press, at="ruimte:other-forms"):
    """With a card and a function: those for what comes after it, round and round."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        if self.argument(1) not in _FUNCTIONS:
            raise DomainError("core-unknown-button")
        await turn.replace(page(turn.say, who, self.argument(), Function(self.argument(1))))


class AtOnce(Press, at="ruimte:at-once"):
    """An unseen round about a card's word, or about a question with it: nobody copies the first."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        community = who.must(Right.RUN_WEEK)
        async with turn.house.reading() as work:
            card = await decks.open_card(work, community, self.argument())
            home = (await homes(work, [community]))[community]
            question = None
            if len(self.arguments) > 1:
                question = await drawing.asked(work, who, card.key, self.argument(1))
        if card.empty:
            raise DomainError("together-silence")
        if question is not None:
            template, prompt = PERSPECTIVES, question.text.in_language(home.language)
        else:
            say = turn.house.languages.voice(home.language, home.own_words)
            template = ASSOCIATIONS
            prompt = say("ruimte-at-once-word", word=card.word.in_language(home.language))
        await turn.open(Begin(template.name), Answers(texts={"prompt": prompt}))


def page(say: Voice, who: Who, space: str, function: Function) -> layouts.Layout:
    said = [
        f"**{each.name.in_language(who.language)}** · {each.how.in_language(who.language)}"
        for each in (*(form for form in working_forms() if form.function is function), own_form())
    ]
    following = _FUNCTIONS[(_FUNCTIONS.index(function) + 1) % len(_FUNCTIONS)]
    actions = [
        *_to_begin(say, who, space, function),
        OtherForms(space, following.value).button(say("ruimte-other-forms")),
    ]
    return layouts.note(say("ruimte-forms-heading"), *said, actions=actions, accent=ACCENT)


def _to_begin(say: Voice, who: Who, space: str, function: Function) -> list[layouts.Button]:
    """Where the bot keeps an order, a secret or the words of then."""
    match function:
        case Function.ORIENTATION if who.may(Right.RUN_WEEK):
            return [AtOnce(space).button(say("ruimte-at-once"))]
        case Function.ORIENTATION:
            return []
        case Function.DEEPENING:
            return [
                Listen().button(say("together-listen")),
                Assume().button(say("together-assume")),
            ]
        case Function.EVALUATION:
            return [ThenAndNow(space).button(say("together-look-back"))]
