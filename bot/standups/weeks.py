"""Which week it is for the stand-up: the newest that opened, or the one that is ahead."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.tables import put_once
from bot.standups.rules import State
from bot.standups.tables import AHEAD, WeekRow


@dataclass(frozen=True, slots=True)
class Week:
    """`number` is 0 for the week that is yet to open."""

    id: int
    community: int
    number: int
    state: State
    closes_at: datetime | None
    report_at: datetime | None

    @property
    def asks(self) -> bool:
        """The closing question is open."""
        return self.state is State.CLOSED and self.report_at is not None


async def present(work: Work, communities: Collection[int]) -> dict[int, Week]:
    """The newest of each community that has opened, in one query."""
    return {row.community_id: as_week(row) for row in await newest(work, communities)}


async def newest(work: Work, communities: Collection[int]) -> Sequence[WeekRow]:
    last = (
        select(WeekRow.community_id, func.max(WeekRow.number).label("number"))
        .where(WeekRow.community_id.in_(communities), WeekRow.number > AHEAD)
        .group_by(WeekRow.community_id)
        .subquery()
    )
    rows = await work.session.scalars(
        select(WeekRow).join(
            last, (WeekRow.community_id == last.c.community_id) & (WeekRow.number == last.c.number)
        )
    )
    return rows.all()


async def newest_of(work: Work, community: int, *, locked: bool = False) -> WeekRow | None:
    query = (
        select(WeekRow)
        .where(WeekRow.community_id == community, WeekRow.number > AHEAD)
        .order_by(WeekRow.number.desc())
        .limit(1)
    )
    return await work.session.scalar(query.with_for_update() if locked else query)


async def closed_of(work: Work, community: int, *, locked: bool = False) -> WeekRow | None:
    """The one whose question is open and whose report is a draft."""
    query = (
        select(WeekRow)
        .where(WeekRow.community_id == community, WeekRow.state == State.CLOSED.value)
        .order_by(WeekRow.number.desc())
        .limit(1)
    )
    return await work.session.scalar(query.with_for_update() if locked else query)


async def must_be_open(work: Work, community: int) -> WeekRow:
    row = await newest_of(work, community, locked=True)
    if row is None or row.state != State.OPEN:
        raise DomainError("standups-none-open")
    return row


async def writable(work: Work, community: int) -> WeekRow:
    """The week in which something may be written now: the open one, else the one ahead. It does not open or close
    while this work lasts."""
    row = await work.session.scalar(
        select(WeekRow)
        .where(WeekRow.community_id == community, WeekRow.state == State.OPEN.value)
        .with_for_update(read=True)
    )
    return row or await _ahead(work, community)


async def _ahead(work: Work, community: int) -> WeekRow:
    known: dict[str, object] = {
        "community_id": community,
        "number": AHEAD,
        "state": State.AHEAD.value,
        "report_pages": [],
        "word": "",
    }
    await put_once(work.session, WeekRow, known)
    row = await work.session.scalar(
        select(WeekRow)
        .where(WeekRow.community_id == community, WeekRow.number == AHEAD)
        .with_for_update(read=True)
    )
    assert row is not None  # noqa: S101  # it stands there now, whoever put it there
    return row


def as_week(row: WeekRow) -> Week:
    return Week(row.id, row.community_id, row.number, State(row.state), row.closes_at, row.report_at)
