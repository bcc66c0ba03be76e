"""The weekly budgets in the database: taken when a message is claimed, given back when it turns out to reach nobody."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.kernel.house import Work
from bot.rhythm.budgets import Purse, Wish, next_week, share_out, week_of
from bot.rhythm.calls import Act
from bot.rhythm.kinds import ALLOWANCE, KINDS, Lane, kind_of
from bot.rhythm.people import Circle, Listener
from bot.rhythm.tables import BudgetRow, DeliveryRow, DeliveryState

# As a table, without the ORM's bookkeeping: every message that makes unread passes here.
_BUDGETS = cast("Table", BudgetRow.__table__)
_PURSE = tuple_(_BUDGETS.c.lane, _BUDGETS.c.owner, _BUDGETS.c.week)
_SPENT = select(_BUDGETS.c.lane, _BUDGETS.c.owner, _BUDGETS.c.week, _BUDGETS.c.spent)
_SPEND = (
    update(_BUDGETS)
    .where(tuple_(bindparam("of"), bindparam("whose"), bindparam("when")) == _PURSE)
    .values(spent=bindparam("now"))
)
_PRIVATE = [kind.name for kind in KINDS.values() if kind.lane in {Lane.FROM_BOT, Lane.FROM_PEOPLE}]


@dataclass(frozen=True, slots=True)
class Candidate:
    row: DeliveryRow
    circle: Circle
    reader: Listener | None


async def spend(work: Work, candidates: Collection[Candidate]) -> set[int]:
    """The deliveries that may go. What is sure to come later this week and goes before, keeps its place."""
    wishes = {each.row.id: wish for each in candidates if (wish := _wish(each, work.now))}
    free = {each.row.id for each in candidates} - wishes.keys()
    if not wishes:
        return free
    spent = await _spent(work, {wish.purse for wish in wishes.values()})
    later = await _coming(work, [each for each in candidates if each.row.id in wishes])
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
    of = [(purse.lane.value, purse.owner, purse.week) for purse in purses.values()]
    rows = await work.session.execute(_SPENT.where(_PURSE.in_(of)))
    full = {Purse(Lane(lane), owner, week) for lane, owner, week, spent in rows if spent >= ALLOWANCE[lane]}
    return {member for member, purse in purses.items() if purse not in full}


async def give_back(work: Work, rows: Iterable[DeliveryRow]) -> None:
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
    rows = await work.session.scalars(
        select(DeliveryRow).where(
            DeliveryRow.member_id.in_(private),
            DeliveryRow.try_at.is_not(None),
            DeliveryRow.state == DeliveryState.READY.value,
            DeliveryRow.kind.in_(_PRIVATE),
            DeliveryRow.id.not_in([each.row.id for each in candidates]),
        )
    )
    return [wish for row in rows if (wish := _later(row, private[row.member_id], work.now))]


def _later(row: DeliveryRow, beside: Candidate, now: datetime) -> Wish | None:
    zone = beside.reader.zone if beside.reader else beside.circle.zone
    if row.try_at is None or row.try_at >= next_week(now, zone):
        return None
    return _wish(Candidate(row, beside.circle, beside.reader), now)


async def _spent(work: Work, purses: Collection[Purse]) -> dict[Purse, int]:
    """Locked, so that two processes do not spend the same place."""
    postgres = work.session.get_bind().dialect.name == "postgresql"
    insert = postgresql.insert if postgres else sqlite.insert
    ordered = [(purse.lane.value, purse.owner, purse.week) for purse in sorted(purses)]
    rows = [{"lane": lane, "owner": owner, "week": week, "spent": 0} for lane, owner, week in ordered]
    await work.session.execute(insert(_BUDGETS).on_conflict_do_nothing(), rows)
    found = await work.session.execute(_SPENT.where(_PURSE.in_(ordered)).with_for_update())
    return {Purse(Lane(lane), owner, week): spent for lane, owner, week, spent in found}


async def _keep(work: Work, spent: dict[Purse, int]) -> None:
    rows = [{"of": p.lane.value, "whose": p.owner, "when": p.week, "now": n} for p, n in spent.items()]
    if rows:
        await work.session.execute(_SPEND, rows)
