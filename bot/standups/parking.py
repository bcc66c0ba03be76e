"""Parking: a point for later, with who is involved and where it goes. Nothing is parked for ever."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, select

from bot.community import checking
from bot.community.addresses import members_at
from bot.community.checking import Asks, asks
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.community.week.rounds import Round
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.rhythm.calls import Act, Tell
from bot.rhythm.recalling import rename_threads
from bot.rhythm.telling import tell
from bot.standups.tables import InvolvedRow, ParkedRow
from bot.standups.weeks import newest_of

KIND, THREAD, AGAIN = "parked", "parked-thread", "parked-again"
CHECK = checking.KIND
TAKEN_BACK = "taken-back"
"""The subject of a thread whose point is no more."""
TEXT_MOST = 500
PEOPLE_MOST = 10


class Outlet(StrEnum):
    """Where a parked point goes. Let go of is an outlet too."""

    OPEN = "open"
    THREAD = "thread"
    SESSION = "session"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Point:
    """What is to be parked. `author` is the platform's id of whose message it was, `link` where that stands."""

    text: str
    outlet: Outlet = Outlet.OPEN
    involved: Sequence[str] = ()
    author: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Parked:
    id: int
    community: int
    text: str
    link: str
    outlet: Outlet
    parked_at: datetime
    people: tuple[str, ...] = ()


async def park(work: Work, who: Who, point: Point) -> Parked:
    """Of someone who has not joined only the link is kept, and the taker's own sentence."""
    community = who.must(Right.CONTRIBUTE)
    text = plain(point.text)[:TEXT_MOST]
    if not text:
        raise DomainError("standups-parked-empty")
    known = await members_at(work, community, {*point.involved, point.author} - {""})
    week = await newest_of(work, community)
    row = ParkedRow(
        community_id=community,
        taker_id=who.joined(),
        author_id=known.get(point.author),
        week_id=week.id if week else None,
        text=text,
        link=point.link,
        outlet=point.outlet.value,
        parked_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    await _name(work, row, {known[each] for each in point.involved[:PEOPLE_MOST] if each in known})
    await _tell_new(work, row)
    return (await shown(work, [row.id]))[row.id]


async def let_out(work: Work, who: Who, number: int, outlet: Outlet) -> Parked:
    """It gets another way out; whoever takes part may say so."""
    row = await _one(work, who, number)
    row.outlet = outlet.value
    if outlet is Outlet.THREAD:
        await _take_away(work, row)
        await _tell_new(work, row)
    elif row.delivery is not None:
        await tell(work, [_told(row, Act.EDIT, row.delivery)])
    await work.session.flush()
    return (await shown(work, [row.id]))[row.id]


async def parked(work: Work, who: Who) -> Sequence[Parked]:
    """All that has not been let go, oldest first: for members, and again when a round ends."""
    return await open_points(work, who.here())


async def open_points(work: Work, community: int) -> Sequence[Parked]:
    """For the overview and for who makes an agenda."""
    return (await open_points_of(work, [community])).get(community, [])


async def open_points_of(work: Work, communities: Collection[int]) -> Mapping[int, Sequence[Parked]]:
    """By community; one without any is not among them."""
    open_ones = ParkedRow.outlet.in_((Outlet.OPEN.value, Outlet.SESSION.value))
    found: defaultdict[int, list[Parked]] = defaultdict(list)
    if not communities:
        return found
    for point in (await _points(work, ParkedRow.community_id.in_(communities), open_ones)).values():
        found[point.community].append(point)
    return found


async def look_again(work: Work, rounds: Sequence[Round]) -> None:
    """A part of every closing round: what is still parked, under the week."""
    for each in rounds:
        under = await under_the_week(work, each.community)
        if under is not None and await open_points(work, each.community):
            again = Tell(
                kind=AGAIN, community=each.community, subject=str(each.id), of=under, once=f"round:{each.id}"
            )
            await tell(work, [again])


async def shown(work: Work, numbers: Collection[int]) -> dict[int, Parked]:
    return await _points(work, ParkedRow.id.in_(numbers))


async def forget(work: Work, row: ParkedRow) -> None:
    """Somebody's words are taken back: point, people and message go, and its thread gets another name."""
    if row.delivery is not None:
        await rename_threads(work, row.community_id, THREAD, row.delivery, TAKEN_BACK)
    await _take_away(work, row)
    await work.session.execute(delete(InvolvedRow).where(InvolvedRow.parked_id == row.id))
    await work.session.delete(row)


async def renew(work: Work, rows: Sequence[ParkedRow]) -> None:
    edits = [_told(row, Act.EDIT, row.delivery) for row in rows if row.delivery is not None]
    if edits:
        await tell(work, edits)


def subject_of_check(asked: Asks, row: ParkedRow) -> str:
    return f"{asked.value}:{row.id}"


async def _points(work: Work, *only: ColumnElement[bool]) -> dict[int, Parked]:
    """Oldest first, with who is involved, in one query."""
    found = await work.session.execute(
        select(ParkedRow, MemberRow.name)
        .outerjoin(InvolvedRow, InvolvedRow.parked_id == ParkedRow.id)
        .outerjoin(MemberRow, MemberRow.id == InvolvedRow.member_id)
        .where(ParkedRow.text != "", *only)
        .order_by(ParkedRow.id, InvolvedRow.member_id)
    )
    rows = found.all()
    people: defaultdict[int, list[str]] = defaultdict(list)
    for row, name in rows:
        people[row.id] += [name] if name else []
    return {
        row.id: Parked(
            row.id,
            row.community_id,
            row.text,
            row.link,
            Outlet(row.outlet),
            row.parked_at,
            tuple(people[row.id]),
        )
        for row, _ in rows
    }


async def _name(work: Work, row: ParkedRow, involved: set[int]) -> None:
    """Whoever parks it may name themselves; all others are asked, and so is whose words it takes."""
    if row.taker_id in involved:
        work.session.add(InvolvedRow(parked_id=row.id, member_id=row.taker_id))
        await work.session.flush()
    asked = [(asks(names=True), member) for member in sorted(involved - {row.taker_id, row.author_id})]
    if row.author_id not in (None, row.taker_id):
        asked.append((asks(), row.author_id))
    tells = [
        Tell(kind=CHECK, community=row.community_id, subject=subject_of_check(each, row), member=member)
        for each, member in asked
    ]
    if tells:
        await tell(work, tells)


async def _tell_new(work: Work, row: ParkedRow) -> None:
    """In the week's thread; what gets a thread of its own stands in the channel, where a thread can hang."""
    if row.outlet == Outlet.THREAD:
        message = _told(row, Act.SEND, None)
        thread = Tell(
            kind=THREAD, community=row.community_id, subject=str(row.id), act=Act.THREAD, of=message
        )
        row.delivery, _ = await tell(work, [message, thread])
        return
    under = await under_the_week(work, row.community_id)
    (row.delivery,) = await tell(work, [_told(row, Act.SEND, under)])


async def _take_away(work: Work, row: ParkedRow) -> None:
    if row.delivery is not None:
        await tell(work, [_told(row, Act.DELETE, row.delivery)])
    row.delivery = None


def _told(row: ParkedRow, act: Act, of: int | None) -> Tell:
    return Tell(kind=KIND, community=row.community_id, subject=str(row.id), act=act, of=of, asked_for=True)


async def _one(work: Work, who: Who, number: int) -> ParkedRow:
    community = who.must(Right.CONTRIBUTE)
    row = await work.session.get(ParkedRow, number, with_for_update=True)
    if row is None or row.community_id != community:
        raise NotAllowed("standups-not-yours")
    return row
