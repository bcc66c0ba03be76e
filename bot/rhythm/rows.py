"""Deliveries as plain rows, many at a time: what is claimed and marked passes here, without the ORM's bookkeeping,
which costs more than the database itself when thousands leave in the same minute."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, Table, bindparam, select, update

from bot.kernel.house import Work
from bot.rhythm.tables import DeliveryRow


@dataclass(slots=True)
class Row:
    """A delivery as the database holds it. The fields from `act` on may change; `save` writes those that did."""

    id: int
    community_id: int
    kind: str
    subject: str
    member_id: int | None
    to_facilitators: bool
    asked_for: bool
    of_id: int | None
    due_at: datetime
    expires_at: datetime
    act: str
    state: str
    try_at: datetime | None
    attempts: int
    counted_owner: int | None
    counted_week: int | None
    claimed_at: datetime | None
    claimed_by: int | None
    doubt_since: datetime | None
    sent_at: datetime | None
    edited_at: datetime | None
    reference: str | None
    trouble: str | None
    _as_read: tuple[Any, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._as_read = _changing(self)

    @property
    def changed(self) -> dict[str, Any]:
        """What is no longer as it was read, by column."""
        now = _changing(self)
        if now == self._as_read:
            return {}
        before_and_after = zip(_MAY_CHANGE, self._as_read, now, strict=True)
        return {name: after for name, before, after in before_and_after if after != before}


DELIVERIES = cast("Table", DeliveryRow.__table__)
_NAMES = [each.name for each in fields(Row) if each.init]
_MAY_CHANGE = _NAMES[_NAMES.index("act") :]
_changing = attrgetter(*_MAY_CHANGE)
_SELECT = select(*(DELIVERIES.c[name] for name in _NAMES))
_SAVE = update(DELIVERIES).where(DELIVERIES.c.id == bindparam("number"))


def wanted(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The query for `load`, to be ordered, limited or locked."""
    return _SELECT.where(*conditions)


async def load(work: Work, query: Select[Any], **values: Any) -> list[Row]:
    return [Row(*found) for found in await work.session.execute(query, values)]


BY_ID = wanted(DELIVERIES.c.id.in_(bindparam("ids", expanding=True)))
"""For `load(…, ids=…)`. What is asked for each hundred deliveries is built once: building takes longer than asking."""
_LOCKED = BY_ID.order_by(DELIVERIES.c.id).with_for_update()


async def locked(work: Work, ids: Collection[int]) -> dict[int, Row]:
    """In one order, so that two who need the same ones do not wait for each other."""
    if not ids:
        return {}
    return {row.id: row for row in await load(work, _LOCKED, ids=list(ids))}


async def save(work: Work, rows: Iterable[Row]) -> None:
    """What changed of rows that were locked when they were read; those with the same changes go together."""
    together: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if changed := row.changed:
            together[tuple(changed)].append({"number": row.id, **changed})
    for changes in together.values():
        await work.session.execute(_SAVE, changes)
