"""The live form: who is here speaks in turn, fifteen minutes in all, and what is left moves to the thread."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.community.addresses import homes
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.tables import put_once
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.schedules import Appointment
from bot.rhythm.telling import tell
from bot.standups.settings import settings
from bot.standups.tables import LiveRow, SpeakerRow
from bot.standups.weeks import newest_of

KIND = "live"
OCCASION = "standup-live"
IN_ALL = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Live:
    """`now` and `next` are names. `signal`: the time of this turn is up, gently."""

    id: int
    begun: bool
    over: bool
    now: str
    next: str
    turn_until: datetime | None
    signal: bool
    here: tuple[str, ...]


async def gather(work: Work, who: Who) -> int:
    """A message in the thread on which whoever is there says so."""
    community = who.must(Right.RUN_WEEK)
    if not (await settings(work, community)).live:
        raise DomainError("standups-live-off")
    row = LiveRow(community_id=community, thread=await under_the_week(work, community), over=False)
    work.session.add(row)
    await work.session.flush()
    told = Tell(kind=KIND, community=community, subject=str(row.id), of=row.thread, asked_for=True)
    (row.delivery,) = await tell(work, [told])
    return row.id


async def here(work: Work, who: Who, number: int) -> None:
    """Once, however often it is pressed; who comes late speaks last."""
    who.must(Right.CONTRIBUTE)
    row = await _one(work, who, number)
    position = len(await _speakers(work, row.id)) + 1
    known = {"live_id": row.id, "member_id": who.joined(), "position": position, "done": False}
    await put_once(work.session, SpeakerRow, known)
    await _renew(work, row)


async def start(work: Work, who: Who, number: int) -> None:
    """In an order that turns from week to week, so that nobody always begins."""
    who.must(Right.RUN_WEEK)
    row = await _one(work, who, number)
    speakers = await _speakers(work, row.id)
    if not speakers:
        raise DomainError("standups-live-nobody")
    if row.began_at is not None:
        return
    week = await newest_of(work, row.community_id)
    for position, speaker in enumerate(turned(speakers, week.number if week else 0)):
        speaker.position = position
    row.began_at, row.ends_at = work.now, work.now + IN_ALL
    await work.session.flush()
    await _next_turn(work, row)


async def pass_on(work: Work, who: Who, number: int) -> None:
    """Done, or *pas*: by who has the floor, or by who keeps the time."""
    row = await _one(work, who, number)
    if row.began_at is None:
        raise DomainError("core-unknown-button")
    waiting = [each for each in await _speakers(work, row.id) if not each.done]
    if waiting:
        if not who.may(Right.RUN_WEEK) and waiting[0].member_id != who.joined():
            raise DomainError("standups-live-not-your-turn")
        waiting[0].done = True
    await work.session.flush()
    await _next_turn(work, row)


async def signal(work: Work, due: Sequence[Due]) -> None:
    """Opener: a soft sign at the end of a turn, and the end after fifteen minutes."""
    rows = await work.session.scalars(
        select(LiveRow)
        .where(
            LiveRow.community_id.in_({each.community for each in due}),
            LiveRow.over.is_(False),
            LiveRow.began_at.is_not(None),
        )
        .with_for_update()
    )
    ongoing = rows.all()
    for row in ongoing:
        row.over = row.ends_at is not None and row.ends_at <= work.now
    await work.session.flush()
    await _plan(work, [row for row in ongoing if not row.over])
    edits = [_edit(row) for row in ongoing if row.delivery is not None]
    if edits:
        await tell(work, edits)


async def shown(work: Work, numbers: Collection[int]) -> dict[int, Live]:
    found = await work.session.execute(
        select(LiveRow, SpeakerRow, MemberRow.name)
        .outerjoin(SpeakerRow, SpeakerRow.live_id == LiveRow.id)
        .outerjoin(MemberRow, MemberRow.id == SpeakerRow.member_id)
        .where(LiveRow.id.in_(numbers))
        .order_by(SpeakerRow.position, SpeakerRow.id)
    )
    rows = found.all()
    speakers: defaultdict[int, list[tuple[str, bool]]] = defaultdict(list)
    for row, speaker, name in rows:
        speakers[row.id] += [(name, speaker.done)] if speaker else []
    return {row.id: _live(row, speakers[row.id], work.now) for row, *_ in rows}


def turned(speakers: Sequence[SpeakerRow], week: int) -> Sequence[SpeakerRow]:
    """The same circle, begun one further every week."""
    circle = sorted(speakers, key=lambda each: each.member_id)
    first = week % len(circle)
    return [*circle[first:], *circle[:first]]


def _live(row: LiveRow, speakers: Sequence[tuple[str, bool]], now: datetime) -> Live:
    waiting = [name for name, done in speakers if not done]
    return Live(
        id=row.id,
        begun=row.began_at is not None,
        over=row.over,
        now=next(iter(waiting), ""),
        next=waiting[1] if len(waiting) > 1 else "",
        turn_until=row.turn_until,
        signal=row.turn_until is not None and row.turn_until <= now,
        here=tuple(name for name, _ in speakers),
    )


async def _next_turn(work: Work, row: LiveRow) -> None:
    """What is left of the quarter of an hour is shared by who has yet to speak."""
    waiting = [each for each in await _speakers(work, row.id) if not each.done]
    ends_at = row.ends_at or work.now
    row.over = not waiting or ends_at <= work.now
    row.turn_until = None if row.over else work.now + (ends_at - work.now) / len(waiting)
    await work.session.flush()
    await _plan(work, [] if row.over else [row])
    await _renew(work, row)


async def _plan(work: Work, rows: Sequence[LiveRow]) -> None:
    places = await homes(work, {row.community_id for row in rows})
    planned = [
        Appointment(row.community_id, OCCASION, min(ahead), places[row.community_id].zone)
        for row in rows
        if (ahead := [at for at in (row.turn_until, row.ends_at) if at is not None and at > work.now])
    ]
    if planned:
        await schedules.set_appointments(work, planned)


async def _speakers(work: Work, number: int) -> Sequence[SpeakerRow]:
    rows = await work.session.scalars(
        select(SpeakerRow).where(SpeakerRow.live_id == number).order_by(SpeakerRow.position, SpeakerRow.id)
    )
    return rows.all()


async def _one(work: Work, who: Who, number: int) -> LiveRow:
    row = await work.session.get(LiveRow, number, with_for_update=True)
    if row is None or row.community_id != who.here() or row.over:
        raise DomainError("standups-live-over")
    return row


async def _renew(work: Work, row: LiveRow) -> None:
    if row.delivery is not None:
        await tell(work, [_edit(row)])


def _edit(row: LiveRow) -> Tell:
    return Tell(
        kind=KIND,
        community=row.community_id,
        subject=str(row.id),
        act=Act.EDIT,
        of=row.delivery,
        asked_for=True,
    )
