"""The second circle: a few people outside the group who agreed to be turned to, suggested once the members were asked."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import one_line
from bot.questions.asking import Finder
from bot.questions.rows import Question
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
    return (await _circles(work, [community]))[community]


async def near(work: Work, questions: Sequence[Question], finder: Finder) -> dict[str, Sequence[Outsider]]:
    """Who of them may know, by question, and by the topic that was written with their consent. Compared and forgotten:
    the lists are short, and so nothing of an outsider stays in any index."""
    found: dict[str, Sequence[Outsider]] = {}
    for community, known in (await _circles(work, {each.community for each in questions})).items():
        here = [each for each in questions if each.community == community]
        ranked = await finder.near([each.text for each in here], [each.topic for each in known])
        for question, best in zip(here, ranked, strict=True):
            found[question.id] = [known[number] for number, _ in best[:_NEAR_MOST]]
    return found


async def _circles(work: Work, communities: Collection[int]) -> defaultdict[int, list[Outsider]]:
    """Of each that has one."""
    circles: defaultdict[int, list[Outsider]] = defaultdict(list)
    if communities:
        rows = await work.session.scalars(
            select(SecondCircleRow)
            .where(SecondCircleRow.community_id.in_(communities))
            .order_by(SecondCircleRow.agreed_on, SecondCircleRow.id)
        )
        for row in rows:
            circles[row.community_id].append(_opened(work, row))
    return circles


def _opened(work: Work, row: SecondCircleRow) -> Outsider:
    return Outsider(row.id, *work.keyring.open(row.content, _place(row.id)).split(_BETWEEN))


def _place(row: str) -> Place:
    return Place(SecondCircleRow.__tablename__, row, "content")
