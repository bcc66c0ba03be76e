"""*For you*: what waits for someone because it may not, or cannot, be told now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, false, or_, select, update

from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.rhythm.tables import DeliveryRow, DeliveryState


@dataclass(frozen=True, slots=True)
class Waiting:
    id: int
    community: int
    kind: str
    subject: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: nobody sees what waits for another. `facilitates`: the community in whose lead they have a part."""

    member: int | None
    facilitates: int | None = None


async def waiting(work: Work, reader: Reader) -> Sequence[Waiting]:
    """Oldest first; what expired is not there."""
    rows = await work.session.scalars(
        select(DeliveryRow)
        .where(_for(reader), DeliveryRow.state == DeliveryState.HELD.value, DeliveryRow.try_at > work.now)
        .order_by(DeliveryRow.due_at, DeliveryRow.id)
    )
    return [Waiting(row.id, row.community_id, row.kind, row.subject, row.due_at) for row in rows]


async def put_away(work: Work, reader: Reader, delivery: int) -> None:
    """Read, answered or not wanted: it waits no longer. Putting away twice is no mistake."""
    row = await work.session.scalar(
        select(DeliveryRow).where(DeliveryRow.id == delivery, _for(reader)).with_for_update()
    )
    if row is None:
        raise NotAllowed("rhythm-not-yours")
    if row.state == DeliveryState.HELD:
        row.state, row.try_at = DeliveryState.DROPPED.value, None


async def answered(work: Work, *subjects: str, member: int) -> None:
    """What this member was asked or told has its answer, or is overtaken: it waits no longer."""
    about = (DeliveryRow.member_id == member, DeliveryRow.subject.in_(subjects))
    await work.session.execute(
        update(DeliveryRow)
        .where(*about, DeliveryRow.state == DeliveryState.HELD.value)
        .values(state=DeliveryState.DROPPED.value, try_at=None)
    )


def _for(reader: Reader) -> ColumnElement[bool]:
    """What does not apply is left out: compared with None it would be everyone's, and no index would serve."""
    mine = DeliveryRow.member_id == reader.member if reader.member is not None else false()
    if reader.facilitates is None:
        return mine
    return or_(
        mine, and_(DeliveryRow.community_id == reader.facilitates, DeliveryRow.to_facilitators.is_(True))
    )
