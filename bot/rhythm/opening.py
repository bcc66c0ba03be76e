"""Opening: an occurrence is opened once, by its room, together with the deliveries that tell of it."""

from collections.abc import Mapping, Sequence
from itertools import groupby

import structlog
from sqlalchemy import select, update

from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.pacing import is_late, wait_before
from bot.rhythm.people import Circle, People
from bot.rhythm.registry import Due, Opener, Openers
from bot.rhythm.tables import OccurrenceRow, OccurrenceState, ScheduleRow
from bot.rhythm.telling import Trouble, tell, tell_facilitators

log = structlog.get_logger()

AT_ONCE = 50
_MOST_ATTEMPTS = 5


async def open_due(work: Work, people: People, openers: Openers) -> int:
    """Opens some of what is due, and says how many were looked at."""
    rows = await _due(work)
    if not rows:
        return 0
    circles = await people.circles(work, {schedule.community_id for _, schedule in rows})
    for occasion, group in groupby(rows, key=lambda row: row[1].occasion):
        opener = openers.get(occasion)
        if opener is None:
            await _nobody_opens(work, occasion, list(group))
        else:
            await _open(work, opener, await _sift(work, opener, list(group), circles))
    return len(rows)


async def _due(work: Work) -> Sequence[tuple[OccurrenceRow, ScheduleRow]]:
    query = (
        select(OccurrenceRow, ScheduleRow)
        .join(ScheduleRow, ScheduleRow.id == OccurrenceRow.schedule_id)
        .where(OccurrenceRow.try_at <= work.now)
        .order_by(OccurrenceRow.try_at)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True, of=OccurrenceRow)
    )
    rows = (await work.session.execute(query)).all()
    return sorted(rows, key=lambda row: row[1].occasion)


async def _sift(
    work: Work,
    opener: Opener,
    rows: Sequence[tuple[OccurrenceRow, ScheduleRow]],
    circles: Mapping[int, Circle],
) -> list[tuple[OccurrenceRow, Due]]:
    """What really opens: not in a silence, not when it makes no sense any more, not when nobody ever reacts."""
    opening: list[tuple[OccurrenceRow, Due]] = []
    missed: list[Trouble] = []
    for occurrence, schedule in rows:
        circle = circles.get(schedule.community_id)
        if circle is None or circle.tide < opener.tide:
            _end(occurrence, OccurrenceState.SKIPPED)
        elif work.now - occurrence.due_at > opener.grace:
            _end(occurrence, OccurrenceState.MISSED)
            missed.append(Trouble(schedule.community_id, "missed", str(occurrence.id)))
        elif opener.asks_after and schedule.unanswered >= opener.asks_after:
            _end(occurrence, OccurrenceState.SKIPPED)
            await _ask_whether_to_go_on(work, schedule)
        else:
            opening.append((occurrence, _as_due(work, occurrence, schedule, circle)))
    await tell_facilitators(work, missed)
    return opening


async def _open(work: Work, opener: Opener, opening: Sequence[tuple[OccurrenceRow, Due]]) -> None:
    """All in one go; if that fails, one by one, so that one broken week does not keep the others closed."""
    if not opening:
        return
    if await _succeeds(work, opener, [due for _, due in opening]):
        await _opened(work, opener, opening)
        return
    for occurrence, due in opening:
        if await _succeeds(work, opener, [due]):
            await _opened(work, opener, [(occurrence, due)])
        else:
            await _failed(work, occurrence, due)


async def _succeeds(work: Work, opener: Opener, due: Sequence[Due]) -> bool:
    try:
        async with work.session.begin_nested():
            await opener.open(work, due)
    except Exception:
        log.exception("opening failed", occasion=due[0].occasion, occurrences=[each.id for each in due])
        return False
    return True


async def _opened(work: Work, opener: Opener, opened: Sequence[tuple[OccurrenceRow, Due]]) -> None:
    for occurrence, _ in opened:
        _end(occurrence, OccurrenceState.OPENED)
    if opener.asks_after:
        await work.session.execute(
            update(ScheduleRow)
            .where(ScheduleRow.id.in_([due.schedule for _, due in opened]))
            .values(unanswered=ScheduleRow.unanswered + 1)
        )


async def _failed(work: Work, occurrence: OccurrenceRow, due: Due) -> None:
    occurrence.attempts += 1
    if occurrence.attempts < _MOST_ATTEMPTS:
        occurrence.try_at = work.now + wait_before(occurrence.attempts, occurrence.id)
        return
    _end(occurrence, OccurrenceState.FAILED)
    await tell_facilitators(work, [Trouble(due.community, "failed", str(due.id))])


async def _nobody_opens(work: Work, occasion: str, rows: Sequence[tuple[OccurrenceRow, ScheduleRow]]) -> None:
    """A room that was taken out of the house must not keep the others closed."""
    log.error("no room opens this", occasion=occasion)
    for occurrence, _ in rows:
        _end(occurrence, OccurrenceState.FAILED)
    await tell_facilitators(
        work, [Trouble(schedule.community_id, "failed", str(occurrence.id)) for occurrence, schedule in rows]
    )


async def _ask_whether_to_go_on(work: Work, schedule: ScheduleRow) -> None:
    """Asked once; until somebody says yes the rhythm rests."""
    schedule.asked_at, schedule.next_at = work.now, None
    await tell(work, [Tell(kind="go-on", community=schedule.community_id, subject=str(schedule.id))])


def _end(occurrence: OccurrenceRow, state: OccurrenceState) -> None:
    occurrence.state, occurrence.try_at = state.value, None


def _as_due(work: Work, occurrence: OccurrenceRow, schedule: ScheduleRow, circle: Circle) -> Due:
    return Due(
        id=occurrence.id,
        schedule=schedule.id,
        community=schedule.community_id,
        occasion=schedule.occasion,
        subject=schedule.subject,
        due_at=occurrence.due_at,
        late=is_late(occurrence.due_at, work.now),
        tide=circle.tide,
    )
