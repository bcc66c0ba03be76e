"""What a community's panel shows at this moment, and how it is put up. Whoever draws it asks here and nowhere else."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from bot.community.group_tables import RoundRow
from bot.community.tables import CommunityRow
from bot.community.week import rounds
from bot.community.week.rounds import Round, round_of
from bot.community.week.rules import Action, shows, week_number
from bot.community.words import Calm, Phase
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.recalling import came_to_nothing, newest_sent
from bot.rhythm.telling import tell

OCCASION = "week"
KIND, THREAD_KIND = "panel", "week-thread"
RESTING, LATE = "resting", "late"
"""In the subject of a panel, before the number of its week: the week is over, or it opened late. The others have the
number alone."""

# As columns, without the ORM's bookkeeping, and built once: in one minute of a Monday thousands of panels are asked for.
_SHOWN = (
    select(
        CommunityRow.id,
        CommunityRow.channel,
        CommunityRow.nudge_role,
        CommunityRow.language,
        CommunityRow.own_words,
        CommunityRow.name,
        CommunityRow.intention,
        CommunityRow.zone,
        CommunityRow.weekday,
        CommunityRow.opens_at,
        CommunityRow.started_at,
        CommunityRow.phase,
        CommunityRow.next_session_at,
        CommunityRow.calm,
        CommunityRow.calm_until,
        CommunityRow.grown,
        RoundRow,
    )
    .outerjoin(RoundRow, (RoundRow.community_id == CommunityRow.id) & RoundRow.closed_at.is_(None))
    .where(CommunityRow.id.in_(bindparam("communities", expanding=True)), CommunityRow.removed_at.is_(None))
)
_Row = Any
"""A community, whole or as `_SHOWN` has it."""


@dataclass(frozen=True, slots=True)
class Panel:
    community: int
    channel: str
    nudge_role: str | None
    language: Language
    own_words: Mapping[str, str]
    name: str
    intention: str
    week: int
    weekday: int
    opens_next_at: datetime | None
    """None while nothing is planned: in a pause, or when nobody answered for long."""
    phase: Phase
    round: Round | None
    next_session_at: datetime | None
    calm: Calm | None
    calm_until: datetime | None
    actions: tuple[Action, ...]


async def panels(work: Work, communities: Collection[int]) -> dict[int, Panel]:
    """Without those that have not begun or are no more."""
    rows = (await work.session.execute(_SHOWN, {"communities": list(communities)})).all()
    return await _panels(work, rows, {row.id: round_of(row.RoundRow) for row in rows if row.RoundRow})


async def community_name(work: Work, community: int) -> str:
    return (await work.session.get_one(CommunityRow, community)).name


async def under_the_week(work: Work, community: int) -> int | None:
    """The delivery under which rooms tell what belongs to this week: its thread, or the panel where there is none.

    None where neither came about: what is told is told in the channel then."""
    row = await work.session.get_one(CommunityRow, community)
    panel, thread = (await _standing(work, [row]))[community]
    return thread or panel


async def refresh(work: Work, community: int) -> Panel | None:
    """Shows what holds now: an edit of the panel that stands, or a first one. None before the beginning."""
    row = await work.session.get(CommunityRow, community, with_for_update=True)
    shown = await _one(work, row) if row is not None else None
    if row is None or shown is None:
        return None
    standing, row.week_thread = (await _standing(work, [row]))[community]
    row.panel = standing
    if standing is None:
        await put_up_new(work, [row], thread=False)
    else:
        await tell(work, [_edit(row, standing, work.now)])
    return shown


async def refresh_standing(work: Work, communities: Collection[int]) -> None:
    """What stands shows what holds now; where none stands yet, none is put up."""
    rows = await work.session.scalars(
        select(CommunityRow).where(CommunityRow.id.in_(communities), CommunityRow.panel.is_not(None))
    )
    found = rows.all()
    standing = await _standing(work, found)
    edits = [_edit(row, panel, work.now) for row in found if (panel := standing[row.id][0]) is not None]
    if edits:
        await tell(work, edits)


async def moved(work: Work, community: int) -> Panel | None:
    """The community has another channel: its panel is put up there."""
    row = await work.session.get_one(CommunityRow, community, with_for_update=True)
    await put_up_new(work, [row], thread=False)
    return await _one(work, row)


async def put_up_new(
    work: Work, rows: Sequence[CommunityRow], *, thread: bool = True, late: Collection[int] = ()
) -> list[tuple[int | None, int | None]]:
    """A new panel for each, pinned; the one before it is put to rest. Gives panel and thread, as deliveries. `late` are
    the communities whose week opens later than it should have."""
    standing = await _standing(work, rows)
    tells: list[Tell] = []
    for row in rows:
        week = week_of(row, work.now)
        panel = Tell(
            kind=KIND, community=row.id, subject=_subject(week, row.id in late), asked_for=not thread
        )
        tells += [panel, *_chain(panel, week, standing[row.id][0], thread=thread)]
    told = dict(zip(tells, await tell(work, tells), strict=True))
    for row in rows:
        mine = [each for each in tells if each.community == row.id]
        row.panel = next(told[each] for each in mine if each.act is Act.SEND)
        row.week_thread = next((told[each] for each in mine if each.act is Act.THREAD), row.week_thread)
    return [(row.panel, row.week_thread) for row in rows]


async def _standing(work: Work, rows: Sequence[CommunityRow]) -> dict[int, tuple[int | None, int | None]]:
    """By community its panel and thread, sent or on their way. Of a panel that came to nothing the one before it still
    stands; a thread that did not come about is not there."""
    told = {number for row in rows for number in (row.panel, row.week_thread) if number is not None}
    lost = await came_to_nothing(work, told)
    before = await newest_sent(work, KIND, {row.id for row in rows if row.panel in lost})
    return {
        row.id: (
            before.get(row.id) if row.panel in lost else row.panel,
            None if row.week_thread in lost else row.week_thread,
        )
        for row in rows
    }


def _edit(row: CommunityRow, panel: int, now: datetime) -> Tell:
    week = str(week_of(row, now))
    return Tell(kind=KIND, community=row.id, subject=week, act=Act.EDIT, of=panel, asked_for=True)


def _subject(week: int, late: bool) -> str:
    return f"{LATE}:{week}" if late else str(week)


def _chain(panel: Tell, week: int, before: int | None, *, thread: bool) -> list[Tell]:
    here = panel.community
    chain = [Tell(kind=KIND, community=here, act=Act.PIN, of=panel)]
    if thread:
        chain.append(Tell(kind=THREAD_KIND, community=here, subject=str(week), act=Act.THREAD, of=panel))
    if before is not None:
        rest = f"{RESTING}:{week}"
        chain.append(Tell(kind=KIND, community=here, subject=rest, act=Act.EDIT, of=before, after=panel))
        chain.append(Tell(kind=KIND, community=here, act=Act.UNPIN, of=before, after=panel))
    return chain


async def _panels(work: Work, rows: Sequence[_Row], running: Mapping[int, Round]) -> dict[int, Panel]:
    opens = await schedules.next_openings(work, [row.id for row in rows], OCCASION)
    shown = (_panel(row, work.now, opens.get(row.id), running.get(row.id)) for row in rows)
    return {each.community: each for each in shown if each is not None}


async def _one(work: Work, row: CommunityRow) -> Panel | None:
    return (await _panels(work, [row], await rounds.currents(work, {row.id}))).get(row.id)


def _panel(row: _Row, now: datetime, opens_next_at: datetime | None, running: Round | None) -> Panel | None:
    if row.started_at is None or row.channel is None or row.weekday is None or row.opens_at is None:
        return None
    return Panel(
        community=row.id,
        channel=row.channel,
        nudge_role=row.nudge_role,
        language=language_of(row.language),
        own_words=row.own_words,
        name=row.name,
        intention=row.intention,
        week=week_of(row, now),
        weekday=row.weekday,
        opens_next_at=opens_next_at,
        phase=Phase(row.phase),
        round=running,
        next_session_at=row.next_session_at if row.next_session_at and row.next_session_at > now else None,
        calm=calm_of(row, now),
        calm_until=row.calm_until,
        actions=shows(row.grown),
    )


def week_of(row: CommunityRow, now: datetime) -> int:
    if row.started_at is None or row.weekday is None:
        return 0
    return week_number(row.weekday, row.opens_at or time(), ZoneInfo(row.zone), row.started_at, now)


def calm_of(row: CommunityRow, now: datetime) -> Calm | None:
    return calm_at(now, row.calm, row.calm_until)


def calm_at(now: datetime, calm: str | None, until: datetime | None) -> Calm | None:
    over = until is not None and until <= now
    return None if calm is None or over else Calm(calm)
