"""The round in which a community is: read here; begun, changed and closed in `rounding`."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.community.group_tables import RoundRow
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class Round:
    """`number` counts a community's rounds from 1; `goal` is one sentence, or empty."""

    id: int
    community: int
    number: int
    goal: str
    began_at: datetime
    ends_at: datetime

    @property
    def halfway(self) -> datetime:
        return self.began_at + (self.ends_at - self.began_at) / 2


async def current(work: Work, community: int) -> Round | None:
    """None between rounds, and in a community that has none."""
    return (await currents(work, {community})).get(community)


async def currents(work: Work, communities: Collection[int]) -> dict[int, Round]:
    rows = await work.session.scalars(
        select(RoundRow).where(RoundRow.community_id.in_(communities), RoundRow.closed_at.is_(None))
    )
    return {row.community_id: round_of(row) for row in rows}


async def without(work: Work, communities: Collection[int]) -> set[int]:
    """Those that never had one."""
    had = await work.session.scalars(
        select(RoundRow.community_id).where(RoundRow.community_id.in_(communities)).distinct()
    )
    return {*communities} - {*had}


def round_of(row: RoundRow) -> Round:
    return Round(row.id, row.community_id, row.number, row.goal, row.began_at, row.ends_at)
