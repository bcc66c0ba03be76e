"""What members can tell about and what they look for: said by themselves, in a few words, with one example."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, func, select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow, TopicRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line, shorten
from bot.rhythm.waking import wake

PHRASE_MOST, EXAMPLE_MOST, AT_MOST = 60, 200, 12


class Way(StrEnum):
    OFFERS = "offers"
    WANTS = "wants"


@dataclass(frozen=True, slots=True)
class Topic:
    id: int
    member: int
    way: Way
    phrase: str
    example: str
    audience: Audience


async def add(
    work: Work, who: Who, way: Way, phrase: str, example: str = "", *, audience: Audience = Audience.GROUP
) -> Topic:
    member = who.joined()
    who.must(Right.CONTRIBUTE)
    phrase, example = one_line(phrase), one_line(example)
    if not phrase:
        raise DomainError("topics-empty")
    if len(phrase) > PHRASE_MOST or len(example) > EXAMPLE_MOST:
        raise DomainError("topics-long", most=PHRASE_MOST)
    if await _number(work, member) >= AT_MOST:
        raise DomainError("topics-many", most=AT_MOST)
    row = TopicRow(
        community_id=who.here(),
        member_id=member,
        kind=way.value,
        phrase=phrase,
        example=example,
        audience=audience.value,
        added_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    await wake(work)  # for whoever keeps it in memory, here and in the next two
    return _topic(row)


async def put(work: Work, who: Who, way: Way, phrase: str, example: str) -> None:
    """Adds it, unless this member said the very same before."""
    phrase = shorten(one_line(phrase), PHRASE_MOST)
    if all((each.way, each.phrase) != (way, phrase) for each in await mine(work, who)):
        await add(work, who, way, phrase, shorten(one_line(example), EXAMPLE_MOST))


async def remove(work: Work, who: Who, number: int) -> None:
    row = await work.session.get(TopicRow, number)
    if row is None or row.member_id != who.joined():
        raise NotAllowed("topics-gone")
    await work.session.delete(row)
    await wake(work)


async def mine(work: Work, who: Who) -> Sequence[Topic]:
    rows = await work.session.scalars(
        select(TopicRow).where(TopicRow.member_id == who.joined()).order_by(TopicRow.id)
    )
    return [_topic(row) for row in rows]


async def with_both(work: Work, communities: Collection[int]) -> set[int]:
    """Those in which the group knows of something that someone looks for, and of something to tell about."""
    rows = await work.session.scalars(
        select(TopicRow.community_id)
        .where(TopicRow.community_id.in_(communities), TopicRow.audience == Audience.GROUP.value)
        .group_by(TopicRow.community_id)
        .having(func.count(TopicRow.kind.distinct()) == len(Way))
    )
    return set(rows)


async def of_community(work: Work, community: int, way: Way) -> Sequence[Topic]:
    """What members let the group know, without those who left. For whoever finds who knows something."""
    rows = await work.session.scalars(
        select(TopicRow)
        .join(MemberRow, MemberRow.id == TopicRow.member_id)
        .where(
            TopicRow.community_id == community,
            TopicRow.kind == way.value,
            TopicRow.audience == Audience.GROUP.value,
            MemberRow.left_at.is_(None),
        )
        .order_by(TopicRow.id)
    )
    return [_topic(row) for row in rows]


async def by_id(work: Work, ids: Collection[int]) -> dict[int, Topic]:
    rows = await work.session.scalars(select(TopicRow).where(TopicRow.id.in_(ids)))
    return {row.id: _topic(row) for row in rows}


async def stamp(work: Work, community: int) -> tuple[int, int, datetime | None]:
    """Changes whenever what the group may read of each other's topics does: for whoever keeps it in memory."""
    here = (TopicRow.community_id == community, TopicRow.audience == Audience.GROUP.value)
    found = await work.session.execute(
        select(func.count(), func.coalesce(func.sum(TopicRow.id), 0), func.max(TopicRow.added_at))
        .join(MemberRow, MemberRow.id == TopicRow.member_id)
        .where(*here, MemberRow.left_at.is_(None))
    )
    number, total, newest = found.one()
    return int(number), int(total), newest


async def forget(work: Work, member: int) -> None:
    await work.session.execute(delete(TopicRow).where(TopicRow.member_id == member))
    await wake(work)


async def _number(work: Work, member: int) -> int:
    return await work.session.scalar(select(func.count()).where(TopicRow.member_id == member)) or 0


def _topic(row: TopicRow) -> Topic:
    return Topic(row.id, row.member_id, Way(row.kind), row.phrase, row.example, Audience(row.audience))
