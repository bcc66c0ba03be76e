"""What the index is made of: rows that may be used, as the router learns them.

A request that was declined, an asker without a name and a private note stand in none of the rows that are read here.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import select

from bot.community.arriving import topics
from bot.community.arriving.topics import Way
from bot.community.members import languages_here
from bot.kernel.house import Work
from bot.questions import sharing
from bot.questions.routing.ranker import Declared, Kept
from bot.questions.rows import question_of
from bot.questions.sharing import Stories
from bot.questions.tables import CandidateRow, QuestionRow

_ROWS_AT_ONCE = 500
_NOBODY = 0
"""Who helped but is not named: no member has this number."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that was answered, in one version of it."""

    question: str
    version: int
    kept: Kept


async def declared(work: Work, community: int) -> dict[int, Declared]:
    """What the group may read, by member."""
    spoken = await languages_here(work, community)
    offers = _by_member(await topics.of_community(work, community, Way.OFFERS))
    wants = _by_member(await topics.of_community(work, community, Way.WANTS))
    return {
        member: Declared(
            member=member,
            offers=tuple(each.phrase for each in offers[member]),
            wants=tuple(each.phrase for each in wants[member]),
            example=" ".join(filter(None, (each.example for each in offers[member]))),
            language=spoken.get(member, "nl"),
        )
        for member in sorted({*offers, *wants})
    }


async def answers(
    work: Work, community: int, before: Mapping[str, Answer], numbers: Iterator[int]
) -> dict[str, Answer]:
    """Only what is new or changed is read and opened."""
    of = (QuestionRow.community_id == community, QuestionRow.kept > 0, QuestionRow.member_id.is_not(None))
    versions = dict((await work.session.execute(select(QuestionRow.id, QuestionRow.kept).where(*of))).all())
    known = {
        question: answer for question, answer in before.items() if versions.get(question) == answer.version
    }
    fresh = sorted(versions.keys() - known.keys())
    rows: list[QuestionRow] = []
    for start in range(0, len(fresh), _ROWS_AT_ONCE):
        chunk = fresh[start : start + _ROWS_AT_ONCE]
        rows += (await work.session.scalars(select(QuestionRow).where(QuestionRow.id.in_(chunk)))).all()
    return known | await asyncio.to_thread(_opened, work, rows, numbers)


async def stories(
    work: Work,
    community: int,
    kept: Stories,
    before: Mapping[str, Answer],
    numbers: Iterator[int],
) -> dict[str, Answer]:
    """What members who allow it keep for the group: it points to them, and is no answer to a question."""
    found: dict[str, Answer] = {}
    for each in await kept.read(work, community, await sharing.members(work, community)):
        name = f"story:{each.id}"
        found[name] = before.get(name) or Answer(
            name, 1, Kept(next(numbers), each.text, "", each.member, each.at, helped=False)
        )
    return found


async def asked_since(work: Work, community: int, since: datetime) -> Sequence[tuple[int, datetime]]:
    """Who was asked, and when, the oldest first."""
    rows = await work.session.execute(
        select(CandidateRow.member_id, CandidateRow.asked_at)
        .join(QuestionRow, QuestionRow.id == CandidateRow.question_id)
        .where(QuestionRow.community_id == community, CandidateRow.asked_at > since)
        .order_by(CandidateRow.asked_at)
    )
    return [(member, at) for member, at in rows if at is not None]


def _by_member(found: Collection[topics.Topic]) -> defaultdict[int, list[topics.Topic]]:
    theirs: defaultdict[int, list[topics.Topic]] = defaultdict(list)
    for each in found:
        theirs[each.member].append(each)
    return theirs


def _opened(work: Work, rows: Sequence[QuestionRow], numbers: Iterator[int]) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for row in rows:
        question = question_of(work, row)
        kept = Kept(
            key=next(numbers),
            question=question.text,
            text=question.helped,
            by=question.helper or _NOBODY,
            at=datetime.combine(row.asked_on, time(), UTC),
            helped=True,
        )
        found[row.id] = Answer(row.id, row.kept, kept)
    return found
