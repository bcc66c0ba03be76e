"""Beginning, changing and closing a round. A room with something to do at the end registers `client.rounds.also`."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.community.group_tables import RoundRow
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow
from bot.community.week import panel, rounds
from bot.community.week.opening import Week
from bot.community.week.rounds import Round, round_of
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import one_line
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due, Opener
from bot.rhythm.rules import moment_on
from bot.rhythm.telling import tell

OCCASION, KIND = "round-end", "sprint"
HALFWAY, CLOSED = "halfway", "closed"
"""The subjects of what is told about a round, before its number."""
GOAL_MOST = 200
_LONGEST = timedelta(weeks=26)
_MORNING = time(9)
_ALWAYS = timedelta(days=365)

CloseRounds = Callable[[Work, Sequence[Round]], Awaitable[None]]


class Rounds:
    """What happens when rounds close: each room's part, in the order in which they were added, and a word under the
    week."""

    def __init__(self) -> None:
        self._rooms: list[CloseRounds] = []

    def also(self, room: CloseRounds) -> None:
        self._rooms.append(room)

    def opener(self) -> Opener:
        """However late and however quiet: a round that is over must not go on."""
        return Opener(self.close_due, grace=_ALWAYS, tide=Tide.STILL)

    async def close_due(self, work: Work, due: Sequence[Due]) -> None:
        rows = await work.session.scalars(
            select(RoundRow)
            .where(
                RoundRow.id.in_([int(each.subject) for each in due]),
                RoundRow.closed_at.is_(None),
                RoundRow.ends_at <= work.now,
            )
            .with_for_update()
        )
        await self._close(work, rows.all())

    async def close(self, work: Work, who: Who, number: int) -> Round:
        """Sooner than planned. A button of an earlier round closes nothing."""
        row = await _running(work, who.must(Right.RUN_WEEK))
        if row.id != number:
            raise DomainError("rounds-none")
        await schedules.stop(work, row.community_id, OCCASION, subject=str(row.id))
        await self._close(work, [row])
        return round_of(row)

    async def _close(self, work: Work, rows: Sequence[RoundRow]) -> None:
        for row in rows:
            row.closed_at = work.now
        await work.session.flush()
        closed = [round_of(row) for row in rows]
        for room in self._rooms:
            await room(work, closed)
        for each in closed:
            await _tell(work, each, CLOSED)
        await panel.refresh_standing(work, {each.community for each in closed})


async def begin(work: Work, community: int, goal: str, last: date) -> Round:
    """The group confirmed it. Where a round runs already, that one goes on with this goal until this day."""
    end = await ending(work, community, last)
    row = await work.session.scalar(_open(community).with_for_update())
    if row is None:
        newest = select(func.max(RoundRow.number)).where(RoundRow.community_id == community)
        number = (await work.session.scalar(newest) or 0) + 1
        row = RoundRow(community_id=community, number=number, began_at=work.now, ends_at=end)
        work.session.add(row)
    return await _until(work, row, goal, end)


async def change(work: Work, who: Who, goal: str, last: date) -> Round:
    """Whoever keeps the week going changes goal and end of the running round."""
    row = await _running(work, who.must(Right.RUN_WEEK))
    return await _until(work, row, one_line(goal), await ending(work, row.community_id, last))


async def ending(work: Work, community: int, last: date) -> datetime:
    """The moment at which a round with this last day is over."""
    moment = _end_of(await work.session.get_one(CommunityRow, community), last)
    if not work.now < moment <= work.now + _LONGEST:
        raise DomainError("rounds-end-wrong")
    return moment


async def gone_by(work: Work, community: int, last: date) -> bool:
    """Whether a round with this last day would be over before it began."""
    return _end_of(await work.session.get_one(CommunityRow, community), last) <= work.now


async def halfway(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week: once, half-way, whether to go on like this."""
    running = await rounds.currents(work, [week.community for week in weeks])
    for week in weeks:
        found = running.get(week.community)
        if found is not None and found.halfway <= work.now < found.ends_at:
            await _tell(work, found, HALFWAY)


async def told(work: Work, numbers: Collection[int]) -> dict[tuple[int, int], Round]:
    """By community and the round's own id."""
    rows = await work.session.scalars(select(RoundRow).where(RoundRow.id.in_(numbers)))
    return {(row.community_id, row.id): round_of(row) for row in rows}


def _end_of(row: CommunityRow, last: date) -> datetime:
    """When a week would open, in the community's zone."""
    return moment_on(last.toordinal(), row.opens_at or _MORNING, ZoneInfo(row.zone))


async def _until(work: Work, row: RoundRow, goal: str, end: datetime) -> Round:
    if len(goal) > GOAL_MOST:
        raise DomainError("agreements-long", most=GOAL_MOST)
    zone = (await work.session.get_one(CommunityRow, row.community_id)).zone
    row.goal, row.ends_at = goal, end
    await work.session.flush()
    await schedules.set_appointment(work, row.community_id, OCCASION, end, zone, subject=str(row.id))
    await panel.refresh(work, row.community_id)
    return round_of(row)


async def _tell(work: Work, of: Round, subject: str) -> None:
    under = await panel.under_the_week(work, of.community)
    if under is not None:
        about = f"{subject}:{of.id}"
        await tell(work, [Tell(kind=KIND, community=of.community, subject=about, of=under, once=about)])


async def _running(work: Work, community: int) -> RoundRow:
    row = await work.session.scalar(_open(community).with_for_update())
    if row is None:
        raise DomainError("rounds-none")
    return row


def _open(community: int):  # noqa: ANN202  # a select of one table
    return select(RoundRow).where(RoundRow.community_id == community, RoundRow.closed_at.is_(None))
