"""Out of the group's sight, and whose it was: for hiding a question."""

from bot.community.safety.hiding import Author
from bot.kernel.house import Work
from bot.questions import revisions
from bot.questions.life import Event
from bot.questions.moving import happens, take_away
from bot.questions.rows import asker_of
from bot.questions.tables import QuestionRow


async def question(work: Work, community: int, subject: str) -> Author | None:
    """It goes no further, and nobody finds it any more; it stays its asker's own."""
    row = await work.session.get(QuestionRow, subject, with_for_update=True)
    asker = None if row is None else asker_of(work, row)
    if row is None or asker is None:
        return None
    named = row.member_id is not None
    await happens(work, row, Event.WITHDRAW)
    await take_away(work, row)
    if row.kept:
        row.kept = 0
        await revisions.changed(work, community)
    return Author(asker, named=named)
