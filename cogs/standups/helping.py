"""*In the way*: what would help, a word to the facilitator, and a hand from the group."""

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.standups import changing
from bot.standups.changing import OFFER_MOST
from bot.standups.rules import Help
from cogs.standups import places
from cogs.standups.changing import shown_again
from cogs.standups.look import ACCENT
from cogs.standups.receipt import CALL, WORD


class WouldHelp(Choice, at=places.WOULD_HELP):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number(1))
        wish = next(iter(values), "")
        if wish in (WORD, CALL):
            await _tell_facilitator(turn, who, self.argument(), wish)
            return
        if wish not in tuple(Help):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            entry = await changing.ask_help(work, who, self.argument(), Help(wish))
            shown = await shown_again(work, turn, who, entry)
        await turn.replace(shown)


class NoLonger(Press, at=places.NO_LONGER):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await changing.no_longer(work, who, self.argument())
        await turn.reply(layouts.note(turn.say("standups-over-kept"), accent=ACCENT))


class ThinkAlong(Press, at="standups:think-along"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Offer(*self.arguments))


class Offer(Form, at="standups:offer"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).joined()
        say = turn.say
        field = line(
            "text",
            say("standups-offer"),
            hint=say("standups-offer-hint"),
            value=filled.text("text"),
            most=OFFER_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("standups-offer-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await changing.offer(work, who, self.argument(), answers.text("text"))
        await turn.reply(layouts.note(turn.say("standups-offered"), accent=ACCENT))


async def _tell_facilitator(turn: Turn, who: Who, part: str, how: str) -> None:
    async with turn.house.writing() as work:
        await changing.tell_facilitator(work, who, part, call=how == CALL)
    await turn.reply(layouts.note(turn.say("standups-facilitator-told", how=how), accent=ACCENT))
