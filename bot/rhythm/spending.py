"""The weekly budgets in the database: taken when a message is claimed, given back when it turns out to reach nobody."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, Table, and_, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.kernel.house import Work
from bot.rhythm.budgets import Purse, Wish, next_week, share_out, week_of
from bot.rhythm.calls import Act
from bot.rhythm.kinds import ALLOWANCE, KINDS, Lane, kind_of
from bot.rhythm.people import Circle, Listener
from bot.rhythm.rows import DELIVERIES, Row, load, wanted
from bot.rhythm.schedules import next_openings
from bot.rhythm.tables import BudgetRow, DeliveryState

# As a table, without the ORM's bookkeeping: every message that makes unread passes here.
_BUDGETS = cast("Table", BudgetRow.__table__)
_SPENT = select(_BUDGETS.c.lane, _BUDGETS.c.owner, _BUDGETS.c.week, _BUDGETS.c.spent)
_PRIVATE = [kind.name for kind in KINDS.values() if kind.lane in {Lane.FROM_BOT, Lane.FROM_PEOPLE}]

_BROUGHT = [kind for kind in KINDS.values() if kind.brought_by]


@dataclass(frozen=True, slots=True)
class Candidate:
    row: Row
    circle: Circle
    reader: Listener | None


async def spend(work: Work, candidates: Collection[Candidate]) -> set[int]:
    """The deliveries that may go. What is sure to come later this week and goes before, keeps its place."""
    wishes = {each.row.id: wish for each in candidates if (wish := _wish(each, work.now))}
    free = {each.row.id for each in candidates} - wishes.keys()
    if not wishes:
        return free
    spent = await _spent(work, {wish.purse for wish in wishes.values()})
    wishing = [each for each in candidates if each.row.id in wishes]
    later = [*await _coming(work, wishing), *await _brought(work, wishing)]
    granted = share_out([*wishes.values(), *later], spent) & wishes.keys()
    for number in granted:
        spent[wishes[number].purse] = spent.get(wishes[number].purse, 0) + 1
    await _keep(work, {wishes[number].purse: spent[wishes[number].purse] for number in granted})
    for each in candidates:
        if each.row.id in granted:
            purse = wishes[each.row.id].purse
            each.row.counted_owner, each.row.counted_week = purse.owner, purse.week
    return free | granted


async def with_room(work: Work, listeners: Mapping[int, Listener], lane: Lane) -> set[int]:
    """Whose week still has a place in this lane: for whoever chooses whom to turn to."""
    purses = {
        member: Purse(lane, each.account, week_of(work.now, each.zone)) for member, each in listeners.items()
    }
    if not purses:
        return set()
    rows = await work.session.execute(_SPENT.where(_any_of(purses.values())))
    full = {Purse(Lane(lane), owner, week) for lane, owner, week, spent in rows if spent >= ALLOWANCE[lane]}
    return {member for member, purse in purses.items() if purse not in full}


async def give_back(work: Work, rows: Iterable[Row]) -> None:
    for row in rows:
        lane = kind_of(row.kind).lane
        if row.counted_week is None or lane is None:
            continue
        of = (BudgetRow.lane == lane.value, BudgetRow.owner == row.counted_owner)
        taken = update(BudgetRow).where(*of, BudgetRow.week == row.counted_week)
        await work.session.execute(taken.values(spent=BudgetRow.spent - 1))
        row.counted_owner = row.counted_week = None


def _wish(each: Candidate, now: datetime) -> Wish | None:
    """What was counted at an earlier attempt is not counted twice."""
    lane = kind_of(each.row.kind).lane
    if lane is None or each.row.act != Act.SEND or each.row.counted_week is not None:
        return None
    return Wish(each.row.id, each.row.kind, _purse(lane, each, now), each.row.asked_for)


def _purse(lane: Lane, each: Candidate, now: datetime) -> Purse:
    if each.reader is None:
        return Purse(lane, each.row.community_id, week_of(now, each.circle.zone))
    return Purse(lane, each.reader.account, week_of(now, each.reader.zone))


async def _coming(work: Work, candidates: Collection[Candidate]) -> list[Wish]:
    """What the same members are to get before their week is over, besides the candidates themselves."""
    private = {each.row.member_id: each for each in candidates if each.reader}
    if not private:
        return []
    waiting = wanted(
        DELIVERIES.c.member_id.in_(private),
        DELIVERIES.c.try_at.is_not(None),
        DELIVERIES.c.state == DeliveryState.READY.value,
        DELIVERIES.c.kind.in_(_PRIVATE),
        DELIVERIES.c.id.not_in([each.row.id for each in candidates]),
    )
    rows = await load(work, waiting)
    return [wish for row in rows if (wish := _later(row, private[row.member_id], work.now))]


async def _brought(work: Work, candidates: Collection[Candidate]) -> list[Wish]:
    """What a rhythm brings to the same channels before their week is over."""
    shared = {
        each.row.community_id: each.circle.zone
        for each in candidates
        if each.reader is None and not kind_of(each.row.kind).brought_by
    }
    if not shared:
        return []
    return [
        Wish(-community, kind.name, Purse(kind.lane, community, week_of(moment, shared[community])))
        for kind in _BROUGHT
        for community, moment in (await next_openings(work, shared, kind.brought_by)).items()
        if kind.lane is not None
    ]


def _later(row: Row, beside: Candidate, now: datetime) -> Wish | None:
    zone = beside.reader.zone if beside.reader else beside.circle.zone
    if row.try_at is None or row.try_at >= next_week(now, zone):
        return None
    return _wish(Candidate(row, beside.circle, beside.reader), now)


async def _spent(work: Work, purses: Collection[Purse]) -> dict[Purse, int]:
    """Locked, so that two processes do not spend the same place; what has no row yet cannot be locked, and gets one.
    SQLite has one writer anyway."""
    rows = [_row(purse, 0) for purse in sorted(purses)]
    if (insert := _insert(work)) is postgresql.insert:
        await work.session.execute(insert(_BUDGETS).on_conflict_do_nothing(), rows)
    found = await work.session.execute(_SPENT.where(_any_of(purses)).with_for_update())
    return {Purse(Lane(lane), owner, week): spent for lane, owner, week, spent in found}


async def _keep(work: Work, spent: Mapping[Purse, int]) -> None:
    if spent:
        insert = _insert(work)(_BUDGETS)
        renewed = insert.on_conflict_do_update(
            index_elements=_BUDGETS.primary_key, set_={"spent": insert.excluded.spent}
        )
        await work.session.execute(renewed, [_row(purse, spent[purse]) for purse in sorted(spent)])


def _insert(work: Work) -> Callable[[Table], postgresql.Insert] | Callable[[Table], sqlite.Insert]:
    return postgresql.insert if work.session.get_bind().dialect.name == "postgresql" else sqlite.insert


def _row(purse: Purse, spent: int) -> dict[str, object]:
    return {"lane": purse.lane.value, "owner": purse.owner, "week": purse.week, "spent": spent}


def _any_of(purses: Collection[Purse]) -> ColumnElement[bool]:
    """By lane and week, of which there are few."""
    owners: defaultdict[tuple[Lane, int], list[int]] = defaultdict(list)
    for purse in purses:
        owners[purse.lane, purse.week].append(purse.owner)
    return or_(
        *(
            and_(_BUDGETS.c.lane == lane.value, _BUDGETS.c.week == week, _BUDGETS.c.owner.in_(of))
            for (lane, week), of in owners.items()
        )
    )
