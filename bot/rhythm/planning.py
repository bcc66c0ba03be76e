"""Planning: schedules whose moment has come become occurrences, and get their next moment."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.kernel.house import Work
from bot.rhythm.rules import Rest, catch_up
from bot.rhythm.schedules import rests_of, rule_of
from bot.rhythm.tables import DeliveryRow, OccurrenceRow, OccurrenceState, ScheduleRow

AT_ONCE = 500
"""Planned in one transaction: small enough to leave the event loop to the others."""

_DUE = (
    select(
        ScheduleRow.id,
        ScheduleRow.community_id,
        ScheduleRow.zone,
        ScheduleRow.weekday,
        ScheduleRow.at,
        ScheduleRow.every,
        ScheduleRow.anchor,
        ScheduleRow.next_at,
    )
    .order_by(ScheduleRow.next_at)
    .with_for_update(skip_locked=True)
)
# As tables, without the ORM's bookkeeping, which costs more than the database itself when thousands are planned.
_OCCURRENCES = cast("Table", OccurrenceRow.__table__)
_SCHEDULES = cast("Table", ScheduleRow.__table__)
_MOVE_ON = (
    update(_SCHEDULES).where(_SCHEDULES.c.id == bindparam("schedule")).values(next_at=bindparam("moment"))
)
_Moment = datetime | None
_ScheduleTuple = tuple[int, int, str, int | None, time | None, int | None, date | None, datetime | None]

_NEXT = select(
    select(ScheduleRow.next_at)
    .where(ScheduleRow.next_at.is_not(None))
    .order_by(ScheduleRow.next_at)
    .limit(1)
    .scalar_subquery(),
    select(OccurrenceRow.try_at)
    .where(OccurrenceRow.try_at.is_not(None))
    .order_by(OccurrenceRow.try_at)
    .limit(1)
    .scalar_subquery(),
    *(
        select(DeliveryRow.try_at)
        .where(DeliveryRow.asked_for == asked_for, DeliveryRow.try_at.is_not(None))
        .order_by(DeliveryRow.try_at)
        .limit(1)
        .scalar_subquery()
        for asked_for in (False, True)
    ),
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """When there is something to plan, to open, to deliver; None for never, as things stand."""

    plan: datetime | None
    open: datetime | None
    deliver: datetime | None
    answer: datetime | None

    @property
    def soonest(self) -> datetime | None:
        moments = (self.plan, self.open, self.deliver, self.answer)
        return min((moment for moment in moments if moment is not None), default=None)


async def look_ahead(work: Work) -> Ahead:
    """One query of four index look-ups, whatever the tables hold."""
    found = (await work.session.execute(_NEXT)).one()
    return Ahead(*cast("tuple[_Moment, _Moment, _Moment, _Moment]", found))


async def plan(work: Work, most: int = AT_ONCE) -> int:
    """How many were planned. After downtime only the latest moment of a rhythm is opened: never a burst."""
    found = await work.session.execute(_DUE.where(ScheduleRow.next_at <= work.now).limit(most))
    rows = found.all()
    if not rows:
        return 0
    rests = await rests_of(work, {community for _, community, *_ in rows})
    moments = {row[0]: _moments(row, rests.get(row[1], ()), work.now) for row in rows}
    insert = postgresql.insert if work.session.get_bind().dialect.name == "postgresql" else sqlite.insert
    await work.session.execute(
        insert(_OCCURRENCES).on_conflict_do_nothing(),
        [
            {
                "schedule_id": schedule,
                "due_at": due,
                "state": OccurrenceState.DUE.value,
                "try_at": due,
                "attempts": 0,
            }
            for schedule, (due, _) in moments.items()
        ],
    )
    await work.session.execute(
        _MOVE_ON, [{"schedule": schedule, "moment": after} for schedule, (_, after) in moments.items()]
    )
    return len(rows)


def _moments(row: _ScheduleTuple, rests: tuple[Rest, ...], now: datetime) -> tuple[datetime, datetime | None]:
    """The moment to open, and the one after it."""
    _, _, zone_name, weekday, at, every, anchor, due = row
    assert due is not None  # noqa: S101  # the query asked for it
    rule = rule_of(weekday, at, every, anchor, rests)
    if rule is None:
        return due, None
    return catch_up(rule, ZoneInfo(zone_name), due, now)
