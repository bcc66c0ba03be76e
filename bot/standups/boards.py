"""The board of a round: activities from intended to shared. Whoever put one there moves it; nothing is counted."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.rounds import Round
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line, shorten
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.standups.settings import settings
from bot.standups.tables import ActivityRow, BoardRow

KIND = "board"
GOAL_MOST, ACTIVITY_MOST = 120, 120
_ACTIVITIES_MOST = 40


class Lane(StrEnum):
    INTENDED = "intended"
    BUSY = "busy"
    TRIED = "tried"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Activity:
    id: int
    text: str
    lane: Lane
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    id: int
    community: int
    goal: str
    activities: tuple[Activity, ...]
    closed: bool


async def board(work: Work, who: Who) -> Board | None:
    """The present one, as this member sees it."""
    await _switched_on(work, who.here())
    row = await _present(work, who.here())
    return None if row is None else (await boards(work, [row.id], movable=await _movable(work, who)))[row.id]


async def boards(work: Work, numbers: Collection[int], *, movable: Collection[int] = ()) -> dict[int, Board]:
    """In one query, with all that lies on them."""
    found = await work.session.execute(
        select(BoardRow, ActivityRow)
        .outerjoin(ActivityRow, ActivityRow.board_id == BoardRow.id)
        .where(BoardRow.id.in_(numbers))
        .order_by(BoardRow.id, ActivityRow.id)
    )
    rows = found.all()
    activities: defaultdict[int, list[Activity]] = defaultdict(list)
    for _, each in rows:
        if each:
            mine = each.member_id in movable
            activities[each.board_id].append(Activity(each.id, each.text, Lane(each.lane), mine))
    return {
        row.id: Board(
            row.id, row.community_id, row.goal, tuple(activities[row.id]), row.closed_at is not None
        )
        for row, _ in rows
    }


async def begin(work: Work, who: Who, goal: str) -> Board:
    """A new round has a new board; the one before it stays where it is, as it was."""
    community = who.must(Right.RUN_WEEK)
    await _switched_on(work, community)
    await _close(work, community)
    row = BoardRow(community_id=community, goal=shorten(one_line(goal), GOAL_MOST), opened_at=work.now)
    work.session.add(row)
    await work.session.flush()
    told = Tell(kind=KIND, community=community, subject=str(row.id), asked_for=True)
    (row.delivery,) = await tell(work, [told])
    return (await boards(work, [row.id]))[row.id]


async def close(work: Work, who: Who) -> None:
    """The round is over: the board says so, and what is still parked is looked at again."""
    await _close(work, who.must(Right.RUN_WEEK))


async def close_rounds(work: Work, rounds: Sequence[Round]) -> None:
    """A part of every closing round: its board is over too."""
    for each in rounds:
        await _close(work, each.community)


async def put(work: Work, who: Who, texts: Sequence[str]) -> None:
    """What somebody intends. The same words twice are one activity."""
    who.must(Right.CONTRIBUTE)
    member = who.joined()
    row = await _must_be_present(work, who.here())
    standing = (await work.session.scalars(select(ActivityRow).where(ActivityRow.board_id == row.id))).all()
    known = {each.text.casefold() for each in standing if each.member_id == member}
    typed = (shorten(one_line(text), ACTIVITY_MOST) for text in texts)
    by_words = {text.casefold(): text for text in typed if text}
    new = [text for words, text in by_words.items() if words not in known]
    if len(standing) + len(new) > _ACTIVITIES_MOST:
        raise DomainError("standups-board-full")
    work.session.add_all(
        ActivityRow(board_id=row.id, member_id=member, text=text, lane=Lane.INTENDED.value) for text in new
    )
    await work.session.flush()
    await _renew(work, row)


async def move(work: Work, who: Who, activity: int, lane: Lane | None) -> None:
    """Along the road, back, or off the board: by whoever put it there, or takes it up after they left."""
    row = await work.session.get(ActivityRow, activity, with_for_update=True)
    if row is None or row.member_id not in await _movable(work, who):
        raise NotAllowed("standups-not-yours")
    on = await work.session.get_one(BoardRow, row.board_id, with_for_update=True)
    if on.closed_at is not None:
        raise DomainError("standups-no-board")
    if lane is None:
        await work.session.delete(row)
    else:
        row.lane = lane.value
    await work.session.flush()
    await _renew(work, on)


async def tried(work: Work, numbers: Collection[int]) -> dict[int, str]:
    """Those of these activities that were tried, and stand so still."""
    lanes = (Lane.TRIED.value, Lane.SHARED.value)
    rows = await work.session.scalars(
        select(ActivityRow).where(ActivityRow.id.in_(numbers), ActivityRow.lane.in_(lanes))
    )
    return {row.id: row.text for row in rows}


async def _movable(work: Work, who: Who) -> set[int]:
    """Whose activities this member may move: their own, and those of who left this group."""
    left = await work.session.scalars(
        select(MemberRow.id).where(MemberRow.community_id == who.here(), MemberRow.left_at.is_not(None))
    )
    return {who.joined(), *left}


async def renew(work: Work, numbers: Collection[int]) -> None:
    rows = await work.session.scalars(
        select(BoardRow).where(BoardRow.id.in_(numbers), BoardRow.delivery.is_not(None))
    )
    edits = [_edit(row) for row in rows]
    if edits:
        await tell(work, edits)


async def _switched_on(work: Work, community: int) -> None:
    if not (await settings(work, community)).board:
        raise DomainError("standups-board-off")


async def _present(work: Work, community: int) -> BoardRow | None:
    return await work.session.scalar(
        select(BoardRow).where(BoardRow.community_id == community, BoardRow.closed_at.is_(None))
    )


async def _must_be_present(work: Work, community: int) -> BoardRow:
    await _switched_on(work, community)
    row = await work.session.scalar(
        select(BoardRow)
        .where(BoardRow.community_id == community, BoardRow.closed_at.is_(None))
        .with_for_update()
    )
    if row is None:
        raise DomainError("standups-no-board")
    return row


async def _close(work: Work, community: int) -> None:
    row = await _present(work, community)
    if row is not None:
        row.closed_at = work.now
        await _renew(work, row)


async def _renew(work: Work, row: BoardRow) -> None:
    if row.delivery is not None:
        await tell(work, [_edit(row)])


def _edit(row: BoardRow) -> Tell:
    return Tell(
        kind=KIND,
        community=row.community_id,
        subject=str(row.id),
        act=Act.EDIT,
        of=row.delivery,
        asked_for=True,
    )
