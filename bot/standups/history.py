"""Looking back: the weeks there were, with what one wrote oneself; and five lines for who was away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.community.growing import settings as silences
from bot.community.people import Who
from bot.community.tables import AgreementRow
from bot.community.week import panel
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.standups.entries import Part, as_part
from bot.standups.rules import Help, Kind, State
from bot.standups.settings import wish_row
from bot.standups.tables import AHEAD, EntryRow, PartRow, WeekRow, WishRow

WEEKS_A_PAGE = 5


@dataclass(frozen=True, slots=True)
class Past:
    """A week and what this member wrote in it."""

    week: int
    number: int
    opened_at: datetime | None
    reported: bool
    mine: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class History:
    page: int
    weeks: tuple[Past, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class News:
    """Five lines for who was away; nothing is expected of them. `week` is the one that is open now."""

    weeks_since: int
    agreed: str
    asked: str
    next_session_at: datetime | None
    week: int | None


async def history(work: Work, who: Who, page: int = 0) -> History:
    """The newest first, in two queries."""
    member = who.joined()
    found = await work.session.scalars(
        select(WeekRow)
        .where(WeekRow.community_id == who.here(), WeekRow.number > AHEAD)
        .order_by(WeekRow.number.desc())
        .offset(page * WEEKS_A_PAGE)
        .limit(WEEKS_A_PAGE + 1)
    )
    weeks = found.all()
    rows = await work.session.execute(
        select(EntryRow.week_id, PartRow)
        .join(PartRow, PartRow.entry_id == EntryRow.id)
        .where(EntryRow.member_id == member, EntryRow.week_id.in_([week.id for week in weeks]))
        .order_by(PartRow.position)
    )
    mine: dict[int, list[Part]] = {}
    for week, part in rows:
        mine.setdefault(week, []).append(as_part(work, part))
    shown = [_past(row, mine.get(row.id, ())) for row in weeks[:WEEKS_A_PAGE]]
    return History(page, tuple(shown), len(weeks) > WEEKS_A_PAGE)


async def news(work: Work, who: Who) -> News | None:
    """For who is back from *even niet*, once. None when there is nothing to catch up with."""
    member = who.joined()
    rested_until = await silences.rested_until(work, who)
    wish = await work.session.get(WishRow, member)
    known = wish.caught_up_at if wish else None
    if rested_until is None or rested_until > work.now or (known and known >= rested_until):
        return None
    last = await work.session.scalar(
        select(func.max(EntryRow.written_at)).where(EntryRow.member_id == member)
    )
    since = last or await silences.joined_at(work, who)
    return await _since(work, who.here(), since)


async def caught_up(work: Work, who: Who) -> None:
    (await wish_row(work, who.joined())).caught_up_at = work.now


async def _since(work: Work, community: int, since: datetime) -> News:
    weeks = await work.session.scalars(
        select(WeekRow).where(WeekRow.community_id == community, WeekRow.opened_at > since)
    )
    passed = sorted(weeks.all(), key=lambda week: week.number)
    agreed = await work.session.scalar(
        select(AgreementRow.text)
        .where(AgreementRow.community_id == community, AgreementRow.confirmed_at > since)
        .order_by(AgreementRow.confirmed_at.desc())
        .limit(1)
    )
    shown = (await panel.panels(work, {community})).get(community)
    return News(
        weeks_since=len(passed),
        agreed=agreed or "",
        asked=await _asked(work, [week.id for week in passed]),
        next_session_at=shown.next_session_at if shown else None,
        week=passed[-1].number if passed and passed[-1].state == State.OPEN else None,
    )


async def _asked(work: Work, weeks: Sequence[int]) -> str:
    """The newest thing in somebody's way for which the group was asked."""
    calls = [each.value for each in Help if each.calls]
    found = await work.session.scalar(
        select(PartRow.text)
        .join(EntryRow, EntryRow.id == PartRow.entry_id)
        .where(
            EntryRow.week_id.in_(weeks),
            PartRow.kind == Kind.OBSTACLE.value,
            PartRow.audience == Audience.GROUP.value,
            PartRow.help.in_(calls),
            PartRow.over.is_(False),
        )
        .order_by(EntryRow.id.desc())
        .limit(1)
    )
    return found or ""


def _past(row: WeekRow, mine: Sequence[Part]) -> Past:
    return Past(row.id, row.number, row.opened_at, row.report is not None, tuple(mine))
