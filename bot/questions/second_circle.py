"""The second circle: a few people outside the group who agreed to be turned to, suggested once the members were asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import one_line
from bot.questions.asking import Finder
from bot.questions.tables import SecondCircleRow

AT_MOST, NAME_MOST, TOPIC_MOST, REACH_MOST = 12, 60, 60, 150
_NEAR_MOST = 2
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Outsider:
    id: str
    name: str
    topic: str
    reach: str


async def add(work: Work, who: Who, name: str, topic: str, reach: str, *, agrees: bool) -> None:
    """Nothing of them is written before they agreed."""
    community = who.must(Right.STEER)
    if not agrees:
        raise DomainError("questions-outsider-first")
    parts = [one_line(each) for each in (name, topic, reach)]
    if not all(parts):
        raise DomainError("questions-empty")
    for each, most in zip(parts, (NAME_MOST, TOPIC_MOST, REACH_MOST), strict=True):
        if len(each) > most:
            raise DomainError("topics-long", most=most)
    known = select(func.count()).where(SecondCircleRow.community_id == community)
    if (await work.session.scalar(known) or 0) >= AT_MOST:
        raise DomainError("questions-circle-full", most=AT_MOST)
    row_id = new_row_id()
    content = work.keyring.seal(_BETWEEN.join(parts), _place(row_id))
    work.session.add(
        SecondCircleRow(id=row_id, community_id=community, content=content, agreed_on=work.now.date())
    )
    await work.session.flush()


async def remove(work: Work, who: Who, outsider: str) -> None:
    community = who.must(Right.STEER)
    row = await work.session.get(SecondCircleRow, outsider)
    if row is not None and row.community_id == community:
        await work.session.delete(row)
        await work.session.flush()


async def everyone(work: Work, community: int) -> list[Outsider]:
    rows = await work.session.scalars(
        select(SecondCircleRow)
        .where(SecondCircleRow.community_id == community)
        .order_by(SecondCircleRow.agreed_on, SecondCircleRow.id)
    )
    return [_opened(work, row) for row in rows.all()]


async def near(work: Work, community: int, text: str, finder: Finder) -> Sequence[Outsider]:
    """Who of them may know, by the topic that was written with their consent. Compared and forgotten: the list is
    short, and so nothing of an outsider stays in any index."""
    known = await everyone(work, community)
    if not known:
        return ()
    (found,) = await finder.near([text], [each.topic for each in known])
    return [known[number] for number, _ in found[:_NEAR_MOST]]


def _opened(work: Work, row: SecondCircleRow) -> Outsider:
    return Outsider(row.id, *work.keyring.open(row.content, _place(row.id)).split(_BETWEEN))


def _place(row: str) -> Place:
    return Place(SecondCircleRow.__tablename__, row, "content")
