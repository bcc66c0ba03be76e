"""Photos go by themselves twelve weeks after they were sent, as the receipt and `/help` say beforehand.

A photo shows people who were asked for this week, not for ever; what should last is a harvest, in words.
"""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby

from sqlalchemy import delete, select

from bot.community.week.opening import Week
from bot.kernel.house import Work
from bot.standups.placing import parts_of, place
from bot.standups.reports import refresh
from bot.standups.tables import EntryRow, PhotoRow, WeekRow

PHOTOS_LAST = timedelta(weeks=12)
AT_ONCE = 100


async def with_each_week(work: Work, weeks: Sequence[Week]) -> None:
    """The oldest first, so many at a time; what is left goes with the next week."""
    old = (
        select(WeekRow, EntryRow)
        .join(EntryRow, EntryRow.week_id == WeekRow.id)
        .join(PhotoRow, PhotoRow.entry_id == EntryRow.id)
        .where(
            WeekRow.community_id.in_({each.community for each in weeks}),
            EntryRow.written_at <= work.now - PHOTOS_LAST,
        )
        .order_by(WeekRow.id, EntryRow.id)
        .limit(AT_ONCE)
    )
    found = [(week, entry) for week, entry in await work.session.execute(old)]
    await work.session.execute(
        delete(PhotoRow).where(PhotoRow.entry_id.in_([entry.id for _, entry in found]))
    )
    for _, group in groupby(found, key=lambda each: each[0].id):
        pairs = list(group)
        await _shown_without(work, pairs[0][0], [entry for _, entry in pairs])


async def _shown_without(work: Work, week: WeekRow, entries: Sequence[EntryRow]) -> None:
    if week.thread is not None and week.opened_at is not None:
        await place(
            work, [week], entries, await parts_of(work, [entry.id for entry in entries]), asked_for=False
        )
    await refresh(work, week)
