"""How new an index must be: every change to what may be found counts up, so that all processes see it."""

from sqlalchemy import select

from bot.kernel.house import Work
from bot.questions.tables import RevisionRow
from bot.rhythm.waking import wake


async def changed(work: Work, community: int) -> None:
    row = await work.session.get(RevisionRow, community, with_for_update=True)
    if row is None:
        work.session.add(RevisionRow(community_id=community, revision=1))
    else:
        row.revision += 1
    await work.session.flush()
    await wake(work)


async def revision(work: Work, community: int) -> int:
    known = select(RevisionRow.revision).where(RevisionRow.community_id == community)
    return await work.session.scalar(known) or 0
