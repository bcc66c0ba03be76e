"""What members are called, for messages of several communities at once."""

from collections.abc import Collection

from sqlalchemy import select

from bot.community.tables import MemberRow
from bot.kernel.house import Work


async def names_of(work: Work, members: Collection[int]) -> dict[int, str]:
    rows = await work.session.execute(select(MemberRow.id, MemberRow.name).where(MemberRow.id.in_(members)))
    return dict(rows.all())
