"""Claiming: some of what is due is taken by this run, in one short transaction, before any call is made."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Integer, bindparam, update

from bot.kernel.house import Work
from bot.rhythm.calls import Act, Delivery
from bot.rhythm.chains import abandon
from bot.rhythm.edits import drop_outdated
from bot.rhythm.kinds import Lane, kind_of
from bot.rhythm.pacing import edit_moment, is_late
from bot.rhythm.people import Circle, Listener, People
from bot.rhythm.rows import BY_ID, DELIVERIES, Row, load, save, wanted
from bot.rhythm.spending import Candidate, give_back, spend
from bot.rhythm.tables import DeliveryState
from bot.rhythm.telling import OVER, Trouble, tell_facilitators
from bot.rhythm.verdicts import GO, HOLD, LEFT, NO_MESSAGE, Drop, Go, Hold, Verdict, Wait, held, judge
from bot.rhythm.waking import others_alive

LEASE = timedelta(minutes=5)
"""A claim older than this may belong to a process that is no more."""
_BELIEVED = 6 * LEASE
_NOBODY: Mapping[int, Listener] = {}
_DUE = (
    wanted(DELIVERIES.c.asked_for == bindparam("lane"), DELIVERIES.c.try_at <= bindparam("now"))
    .order_by(DELIVERIES.c.turn, DELIVERIES.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
)
_EDITED = (
    update(DELIVERIES)
    .where(DELIVERIES.c.id.in_(bindparam("ids", expanding=True)))
    .values(edited_at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Run:
    """A process at work. `carried` is what its couriers have in their hands: a claim that is not among these was lost
    on the way."""

    number: int
    carried: set[int] = field(default_factory=set[int])


@dataclass(frozen=True, slots=True)
class Claim:
    """`found`: how much was due, even if nothing of it is to be done now."""

    found: int
    deliveries: Sequence[Delivery] = ()


async def claim(work: Work, people: People, run: Run, *, asked_for: bool, most: int) -> Claim:
    rows = await _due(work, asked_for=asked_for, most=most)
    if not rows:
        return Claim(found=0)
    mine = [row for row in await _not_in_flight(work, rows, run) if not _expired(work, row)]
    candidates = await _weigh(work, people, mine)
    granted = await spend(work, candidates)
    going: list[Candidate] = []
    for each in candidates:
        if each.row.id in granted:
            going.append(each)
        else:
            _apply(
                each.row, held(kind_of(each.row.kind), each.circle, work.now, private=each.reader is not None)
            )
    deliveries = await _take(work, going, run.number)
    await give_back(work, [row for row in rows if row.state in OVER])
    await save(work, rows)
    await _tidy(work, rows)
    return Claim(len(rows), deliveries)


async def take_over(work: Work, run: Run) -> None:
    """At the start of a run: the claims of runs that are no more are looked at now, not when they lapse."""
    alive = await others_alive(work) | {run.number}
    lapsed = wanted(
        DELIVERIES.c.state == DeliveryState.CLAIMED.value,
        DELIVERIES.c.try_at.is_not(None),
        DELIVERIES.c.claimed_by.not_in(alive),
    )
    rows = await load(work, lapsed.with_for_update(skip_locked=True))
    await _doubt(work, rows)
    await save(work, rows)


async def _due(work: Work, *, asked_for: bool, most: int) -> Sequence[Row]:
    return await load(work, _DUE, lane=asked_for, now=work.now, most=most)


async def _not_in_flight(work: Work, rows: Sequence[Row], run: Run) -> list[Row]:
    claimed = [row for row in rows if row.state == DeliveryState.CLAIMED]
    others = await others_alive(work) - {run.number} if claimed else frozenset[int]()
    lost: list[Row] = []
    for row in claimed:
        if _is_carried(work, row, run, others):
            row.try_at = work.now + LEASE
        else:
            lost.append(row)
    await _doubt(work, lost)
    return [row for row in rows if row.state not in (DeliveryState.CLAIMED, DeliveryState.DROPPED)]


def _is_carried(work: Work, row: Row, run: Run, others: Collection[int]) -> bool:
    """What another carries is not known here; it may have lost it, so it is believed for a while."""
    if row.claimed_by == run.number:
        return row.id in run.carried
    return row.claimed_by in others and (row.claimed_at or work.now) + _BELIEVED > work.now


async def _doubt(work: Work, rows: Sequence[Row]) -> None:
    for row in rows:
        row.state, row.try_at = DeliveryState.READY.value, work.now
        row.doubt_since = row.doubt_since or row.claimed_at
    await drop_outdated(work, rows)


def _expired(work: Work, row: Row) -> bool:
    """What may have been said already must be settled, however late it is."""
    over = row.expires_at <= work.now and row.doubt_since is None
    if over:
        row.state, row.try_at = DeliveryState.EXPIRED.value, None
    return over


async def _weigh(work: Work, people: People, rows: Sequence[Row]) -> list[Candidate]:
    if not rows:
        return []
    circles = await people.circles(work, {row.community_id for row in rows})
    members = {row.member_id for row in rows if row.member_id is not None}
    listeners = await people.listeners(work, members) if members else _NOBODY
    going: list[Candidate] = []
    for row in rows:
        circle = circles.get(row.community_id)
        reader = _reader(row, circle, listeners.get(row.member_id or 0))
        verdict = _verdict(work, row, circle, reader)
        if circle is not None and isinstance(verdict, Go):
            going.append(Candidate(row, circle, reader))
        else:
            _apply(row, verdict)
    return going


def _reader(row: Row, circle: Circle | None, listener: Listener | None) -> Listener | None:
    """Of several who lead, the first who hears directly and does not rest; else one who must find it in *For you*."""
    if row.to_facilitators and circle:
        return max(circle.facilitators, key=lambda each: (each.direct, each.tide), default=None)
    return listener


def _verdict(work: Work, row: Row, circle: Circle | None, reader: Listener | None) -> Verdict:
    if circle is None or (row.member_id is not None and reader is None):
        return LEFT
    if row.to_facilitators and reader is None:
        return HOLD
    if row.doubt_since is not None:
        return GO
    return judge(kind_of(row.kind), Act(row.act), circle, reader, work.now, asked_for=row.asked_for)


def _apply(row: Row, verdict: Verdict) -> None:
    match verdict:
        case Go():
            pass
        case Wait(until):
            row.try_at = until
        case Hold():
            row.state, row.try_at = DeliveryState.HELD.value, row.expires_at
        case Drop(why):
            row.state, row.try_at, row.trouble = DeliveryState.DROPPED.value, None, why


async def _take(work: Work, going: Sequence[Candidate], run: int) -> list[Delivery]:
    messages = await _messages(work, {each.row.of_id for each in going if each.row.of_id is not None})
    taken: list[Delivery] = []
    for each in going:
        row, of = each.row, messages.get(each.row.of_id or 0)
        verdict = _still_there(work, row, of)
        if not isinstance(verdict, Go):
            _apply(row, verdict)
            continue
        row.state, row.try_at = DeliveryState.CLAIMED.value, work.now + LEASE
        row.claimed_at, row.claimed_by = work.now, run
        taken.append(_delivery(work, each, of))
    await _note_edits(work, [each.of_id for each in taken if each.act is Act.EDIT])
    return taken


async def _messages(work: Work, ids: Collection[int]) -> dict[int, Row]:
    if not ids:
        return {}
    return {row.id: row for row in await load(work, BY_ID, ids=list(ids))}


async def _note_edits(work: Work, messages: Sequence[int | None]) -> None:
    if messages:
        await work.session.execute(_EDITED, {"ids": messages, "now": work.now})


def _still_there(work: Work, row: Row, of: Row | None) -> Verdict:
    if row.of_id is None:
        return GO
    if of is None or of.reference is None:
        return NO_MESSAGE
    if row.act != Act.EDIT or row.doubt_since is not None:
        return GO
    moment = edit_moment(work.now, of.sent_at or work.now, of.edited_at)
    return Wait(moment) if moment > work.now else GO


def _delivery(work: Work, each: Candidate, of: Row | None) -> Delivery:
    row = each.row
    return Delivery(
        id=row.id,
        community=row.community_id,
        kind=row.kind,
        act=Act(row.act),
        subject=row.subject,
        member=row.member_id,
        account=each.reader.account if each.reader else None,
        of_id=row.of_id,
        of=of.reference if of else None,
        asked_for=row.asked_for,
        due_at=row.due_at,
        late=is_late(row.due_at, work.now),
        doubt_since=row.doubt_since,
    )


async def _tidy(work: Work, rows: Sequence[Row]) -> None:
    """What stands under a message that is not said goes with it; a facilitator hears what the channel missed."""
    over = [row for row in rows if row.state in OVER]
    if over:
        await abandon(work, [row.id for row in over])
    missed = [
        row for row in over if row.state == DeliveryState.EXPIRED and kind_of(row.kind).lane is Lane.COMMUNITY
    ]
    await tell_facilitators(
        work, [Trouble(row.community_id, "expired", str(row.id)) for row in missed if row.act == Act.SEND]
    )
