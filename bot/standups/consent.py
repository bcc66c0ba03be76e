"""Take me out: what of one's own does not come into the report. Silence lets it be posted for who read it already."""

from sqlalchemy import select, update

from bot.community.people import Who
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.standups import reports
from bot.standups.tables import EntryRow, NeedRow, PartRow, WeekRow


async def take_out(work: Work, who: Who, week: int) -> None:
    """The cards in the thread stay; what was posted in the report already disappears from it."""
    member = who.joined()
    row = await work.session.get(WeekRow, week, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("standups-not-yours")
    mine = select(EntryRow.id).where(EntryRow.week_id == week, EntryRow.member_id == member)
    await work.session.execute(update(PartRow).where(PartRow.entry_id.in_(mine)).values(withdrawn=True))
    await work.session.execute(
        update(NeedRow).where(NeedRow.week_id == week, NeedRow.member_id == member).values(withdrawn=True)
    )
    await reports.refresh(work, row)
