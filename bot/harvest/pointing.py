"""Stories that may point to who kept them: their own words, read by the whole group, and not marked to stay here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select

from bot.harvest import items
from bot.harvest.outside import stays_here
from bot.harvest.tables import HarvestRow
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class Story:
    id: str
    member: int
    text: str
    at: datetime


class Stories:
    """For whoever finds who knows. `members` are those who allowed it."""

    async def known(self, work: Work, community: int, members: Collection[int]) -> tuple[str, ...]:
        """Which there are: what changes, changes this."""
        rows = await work.session.scalars(
            select(HarvestRow.id).where(*_theirs(community, members)).order_by(HarvestRow.id)
        )
        return tuple(rows.all())

    async def read(self, work: Work, community: int, members: Collection[int]) -> Sequence[Story]:
        rows = (await work.session.scalars(select(HarvestRow).where(*_theirs(community, members)))).all()
        opened = zip(rows, await items.opened_all(work, rows), strict=True)
        return [
            Story(each.id, row.member_id, "\n".join(filter(None, (each.what, each.changed))), each.kept_at)
            for row, each in opened
            if not stays_here(each)
        ]


def _theirs(community: int, members: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    return (
        HarvestRow.community_id == community,
        HarvestRow.member_id.in_(members),
        HarvestRow.shown_at.is_not(None),
        HarvestRow.words_of.is_(None) | (HarvestRow.words_of == HarvestRow.member_id),
    )
