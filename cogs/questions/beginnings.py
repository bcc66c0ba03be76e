"""Where a question begins, with what is in the way or a note of one's own; and where that goes on the agenda instead."""

from bot.discord.components import Press
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.questions.rows import own, question_of
from bot.reflections import journal
from bot.standups import entries
from bot.standups.parking import TEXT_MOST, Outlet
from cogs.questions import asking
from cogs.standups.parking import Parking


class OfObstacle(Press, at="questions:of-obstacle"):
    """Only what its writer may read, and theirs to change before anyone is asked."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            row, _, _ = await entries.own_part(work, who, self.argument())
            text = entries.as_part(work, row).text
        await asking.open(turn, who.here(), text)


class OfNote(Press, at="questions:of-note"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        await asking.open(turn, who.here(), note.text)


class NoteToAgenda(Press, at="questions:note-to-agenda"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            note = await journal.read(work, who, self.argument())
        await _to_agenda(turn, who.here(), note.text)


class ToAgenda(Press, at="questions:to-agenda"):
    """What nobody knew, for when all are together."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.reading() as work:
            question = question_of(work, await own(work, who, self.argument()))
        await _to_agenda(turn, who.here(), question.text)


async def _to_agenda(turn: Turn, community: int, text: str) -> None:
    """Theirs to change before anyone reads it."""
    await turn.open(
        Parking(community), Answers({"text": text[:TEXT_MOST]}, {"outlet": [Outlet.SESSION.value]})
    )
