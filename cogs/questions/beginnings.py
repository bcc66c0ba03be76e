"""Where a question begins elsewhere: with what is in someone's way, or with a note of their own."""

from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.reflections import journal
from bot.standups import entries
from cogs.questions import asking


class OfObstacle(Press, at="questions:of-obstacle"):
    """Only what its writer may read, and theirs to change before anyone is asked."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            row, _, _ = await entries.own_part(work, who, self.argument())
            text = entries.as_part(work, row).text
        await asking.open(turn, text)


class OfNote(Press, at="questions:of-note"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        await asking.open(turn, note.text)
