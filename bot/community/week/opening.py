"""The community's week: it opens on its day and hour, with a new panel and a thread; rooms add what is theirs."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.community.tables import CommunityRow
from bot.community.week.panel import OCCASION, put_up_new, week_of
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due, Opener
from bot.rhythm.rules import Rule, going_on

_GRACE = timedelta(days=2)
_ASKS_AFTER = 4


@dataclass(frozen=True, slots=True)
class Week:
    """A week that opens now. `panel` and `thread` are deliveries; what a room tells may stand under them."""

    community: int
    number: int
    opened_at: datetime
    late: bool
    tide: Tide
    panel: int | None = None
    thread: int | None = None


OpenWeek = Callable[[Work, Sequence[Week]], Awaitable[None]]


class Weeks:
    """What happens when weeks open: the panel first, then each room's part in the order in which they were added."""

    def __init__(self) -> None:
        self._rooms: list[OpenWeek] = []

    def also(self, room: OpenWeek) -> None:
        self._rooms.append(room)

    def opener(self) -> Opener:
        return Opener(self.open, grace=_GRACE, tide=Tide.LOW, asks_after=_ASKS_AFTER)

    async def open(self, work: Work, due: Sequence[Due]) -> None:
        rows = await work.session.scalars(
            select(CommunityRow)
            .where(CommunityRow.id.in_([each.community for each in due]))
            .with_for_update()
        )
        communities = {row.id: row for row in rows}
        weeks = [_week(work, communities[each.community], each) for each in due]
        late = {week.community for week in weeks if week.late}
        put_up = await put_up_new(work, [communities[week.community] for week in weeks], late=late)
        weeks = [
            replace(week, panel=panel, thread=thread)
            for week, (panel, thread) in zip(weeks, put_up, strict=True)
        ]
        for room in self._rooms:
            await room(work, weeks)


async def plan(work: Work, row: CommunityRow, *, every: int | None = None) -> None:
    """The week opens on this day and hour from now on; as often as before, if nothing is said of that."""
    if row.weekday is None or row.opens_at is None or row.started_at is None:
        raise ValueError("A community's week begins when the four questions are answered")
    rhythms = await schedules.rhythms(work, row.id)
    before = next((each.rule for each in rhythms if each.occasion == OCCASION), None)
    often = every or (before.every if before else 1)
    today = work.now.astimezone(ZoneInfo(row.zone)).date()
    rule = going_on(before, Rule(row.weekday, row.opens_at, today, often))
    await schedules.set_rhythm(work, row.id, OCCASION, rule, row.zone)


def _week(work: Work, row: CommunityRow, due: Due) -> Week:
    return Week(row.id, week_of(row, work.now), due.due_at, due.late, due.tide)
