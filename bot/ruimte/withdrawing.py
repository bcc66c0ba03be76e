"""Out of the group's sight, and whose it was: for hiding a card or a word."""

from bot.community.hiding import Author
from bot.kernel.house import Work
from bot.ruimte.tables import CardRow, CardWordRow


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
