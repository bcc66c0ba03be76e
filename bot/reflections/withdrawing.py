"""Out of the group's sight, and whose it was: for hiding what someone posted."""

from bot.community.safety.hiding import Author
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.reflections.mixing import author_of
from bot.reflections.relaying import OCCASION
from bot.reflections.rounds import Round
from bot.reflections.tables import CaseRow, CaseSayRow, NamelessRow, NoteRow
from bot.rhythm import schedules


async def note(work: Work, community: int, subject: str) -> Author | None:
    """It stays its author's own."""
    del community
    row = await work.session.get(NoteRow, subject, with_for_update=True)
    if row is None:
        return None
    row.audience, row.delivery = Audience.ONLY_ME.value, None
    return Author(row.member_id)


async def without_name(work: Work, community: int, subject: str) -> Author | None:
    del community
    row = await work.session.get(NamelessRow, subject, with_for_update=True)
    if row is None:
        return None
    row.delivery = None
    return Author(author_of(work, row), named=False)


async def case(work: Work, community: int, subject: str) -> Author | None:
    """Its rounds end with it."""
    row = await work.session.get(CaseRow, subject, with_for_update=True)
    if row is None:
        return None
    row.round, row.until, row.delivery = Round.CLOSED.value, None, None
    await schedules.stop(work, community, OCCASION, subject=row.id)
    return Author(author_of(work, row), named=row.named)


async def said(work: Work, community: int, subject: str) -> Author | None:
    """Also out of what waits for who brought the case."""
    del community
    row = await work.session.get(CaseSayRow, subject, with_for_update=True)
    if row is None:
        return None
    named = (await work.session.get_one(CaseRow, row.case_id)).named
    author = Author(author_of(work, row), named=named)
    await work.session.delete(row)
    return author
