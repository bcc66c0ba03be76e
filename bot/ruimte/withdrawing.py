"""Out of the group's sight, and whose it was: for hiding what a card brought."""

from bot.community.safety.hiding import Author
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.ruimte import listening
from bot.ruimte.tables import (
    AssumptionRow,
    CardRow,
    CardWordRow,
    ListeningRow,
    ListeningTurnRow,
    ReturnRow,
)


async def card(work: Work, community: int, subject: str) -> Author | None:
    del community
    row = await work.session.get(CardRow, int(subject), with_for_update=True) if subject.isdecimal() else None
    return None if row is None or row.member_id is None else Author(row.member_id)


async def word(work: Work, community: int, subject: str) -> Author | None:
    del community
    row = await work.session.get(CardWordRow, int(subject), with_for_update=True)
    if row is None:
        return None
    await work.session.delete(row)
    return Author(row.member_id)


async def sentence(work: Work, community: int, subject: str) -> Author | None:
    """What two shared of an assumption: the sentence goes, so that no later yes shows it again."""
    del community
    row = await work.session.get(AssumptionRow, subject, with_for_update=True)
    if row is None or row.sentence_by is None:
        return None
    author = Author(row.sentence_by)
    row.sentence, row.sentence_by, row.shared = None, None, False
    return author


async def heard(work: Work, community: int, subject: str) -> Author | None:
    """A turn goes, and others can go on from there; the message that began a round takes the round along."""
    sort, _, number = subject.rpartition(":")
    if sort == listening.TURN:
        turn = await work.session.get(ListeningTurnRow, int(number), with_for_update=True)
        author = None if turn is None or turn.member_id is None else Author(turn.member_id)
        if turn is not None:
            await listening.take_back(work, turn)
        return author
    row = None if sort else await work.session.get(ListeningRow, int(number), with_for_update=True)
    if row is not None:
        row.closed, row.delivery = True, None
        await schedules.stop(work, community, listening.OCCASION, subject=subject)
    return None


async def now(work: Work, community: int, subject: str) -> Author | None:
    """What someone says to a card now stays their own; an invitation is nobody's."""
    del community
    row = await work.session.get(ReturnRow, subject, with_for_update=True)
    if row is None:
        return None
    row.delivery = None
    return Author(row.member_id)
