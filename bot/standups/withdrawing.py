"""Out of the group's sight, and whose it was: for hiding what someone posted, and for taking a report back."""

from sqlalchemy import select

from bot.community.safety.hiding import Author
from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.standups import parking, reports
from bot.standups.rules import State
from bot.standups.tables import BoardRow, EntryRow, ParkedRow, PartRow, WeekRow


async def entry(work: Work, community: int, subject: str) -> Author | None:
    """Card and report; what was written stays its author's own."""
    del community
    row = await work.session.get(EntryRow, int(subject), with_for_update=True)
    if row is None:
        return None
    for part in await work.session.scalars(select(PartRow).where(PartRow.entry_id == row.id)):
        part.left_out = True
    return Author(row.member_id)


async def obstacle(work: Work, community: int, subject: str) -> Author | None:
    del community
    row = await work.session.get(PartRow, subject, with_for_update=True)
    if row is None:
        return None
    row.left_out = True
    return Author((await work.session.get_one(EntryRow, row.entry_id)).member_id)


async def point(work: Work, community: int, subject: str) -> Author | None:
    del community
    row = await work.session.get(ParkedRow, int(subject), with_for_update=True)
    if row is None:
        return None
    author = Author(row.taker_id) if row.taker_id is not None else None
    await parking.forget(work, row)
    return author


async def report(work: Work, community: int, subject: str) -> Author | None:
    """Whole, by any of its pages; it is a draft again, until it is posted by hand."""
    row = await work.session.get(WeekRow, int(subject.partition(":")[0]), with_for_update=True)
    if row is not None:
        standing = [(reports.KIND, 0, row.report)] if row.report is not None else []
        standing += [(reports.PAGE, place, page) for place, page in enumerate(row.report_pages, start=1)]
        gone = [
            Tell(kind=kind, community=community, subject=f"{row.id}:{place}", act=Act.DELETE, of=page)
            for kind, place, page in standing
        ]
        await tell(work, gone)
        row.report, row.report_pages, row.report_at = None, [], None
        row.state = State.CLOSED.value
    return None


async def board(work: Work, community: int, subject: str) -> Author | None:
    """The group's own: what everyone put there stays theirs, and is shown nowhere until a round has another."""
    del community
    row = await work.session.get(BoardRow, int(subject), with_for_update=True)
    if row is not None:
        row.delivery = None
    return None
