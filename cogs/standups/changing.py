"""What the receipt offers: correcting, a small step, how a line went, who reads it, and the photo's words."""

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.audiences import Audience
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.standups import changing, entries
from bot.standups.changing import ALT_MOST
from bot.standups.entries import Part
from bot.standups.rules import Kind, Outcome
from bot.standups.writing import read_along
from cogs.standups import places, receipt, writing
from cogs.standups.look import ACCENT, cited

_READERS = (Audience.ONLY_ME, Audience.ONE_PERSON, Audience.GROUP)


class Correct(Press, at=places.CORRECT):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(writing.Week(*self.arguments))


class ReadAlong(Press, at=places.READ_ALONG):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            mine = await read_along(work, who)
        await turn.replace(receipt.receipt(turn.say, who, mine))


class Small(Press, at=places.SMALL):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await changing.mark_small(work, who, self.number())
            shown = await shown_again(work, turn, who, self.number())
        await turn.replace(shown)


class RemovePhoto(Press, at=places.REMOVE_PHOTO):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await changing.remove_photo(work, who, self.number())
            shown = await shown_again(work, turn, who, self.number())
        await turn.replace(shown)


class Describe(Press, at=places.DESCRIBE):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Words(*self.arguments))


class Words(Form, at="standups:words"):
    """What the photo shows, for who cannot see it."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            entry = await entries.entry_of(work, who, self.number())
        say = turn.say
        value = filled.text("alt") or entry.photo or ""
        hint = say("standups-alt-hint")
        return Sheet(
            say("standups-alt-title"),
            [line("alt", say("standups-alt"), hint=hint, value=value, most=ALT_MOST)],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await changing.describe_photo(work, who, self.number(), answers.text("alt"))
            shown = await shown_again(work, turn, who, self.number())
        await turn.replace(shown)


class OfPart(Choice, at=places.OF_PART):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number())
        if not values:
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            row, _, _ = await entries.own_part(work, who, values[0])
            part = entries.as_part(work, row)
        await turn.reply(of_part(turn.say, who, part))


class Became(Press, at="standups:became"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(2))
        if self.argument(1) not in tuple(Outcome):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            entry = await changing.became(work, who, self.argument(), Outcome(self.argument(1)))
            shown = await shown_again(work, turn, who, entry)
        await turn.replace(shown)


class ReadBy(Press, at="standups:read-by"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(2))
        if self.argument(1) not in _READERS:
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            entry = await changing.read_by(work, who, self.argument(), Audience(self.argument(1)))
            shown = await shown_again(work, turn, who, entry)
        await turn.replace(shown)


async def shown_again(work: Work, turn: Turn, who: Who, entry: int) -> layouts.Layout:
    return receipt.of_entry(turn.say, who, await entries.entry_of(work, who, entry))


def of_part(say: Voice, who: Who, part: Part) -> layouts.Layout:
    here = who.here()
    went: list[layouts.Item] = []
    if part.kind is Kind.DONE:
        went = [
            Became(part.id, each.value, here).button(say("standups-became", outcome=each.value))
            for each in Outcome
            if each is not (part.outcome or Outcome.DONE)
        ]
    reads: list[layouts.Item] = [
        ReadBy(part.id, each.value, here).button(say("standups-read-by", audience=each.value))
        for each in _READERS
        if each is not part.audience
    ]
    reader = say("standups-reads", audience=part.audience.value)
    return layouts.sheet(
        layouts.text(cited(part.text)),
        *layouts.rows(went),
        layouts.text(reader),
        actions=reads,
        accent=ACCENT,
    )
