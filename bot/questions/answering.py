"""Who is asked says yes, later, I know someone, or not this time; of a no nothing stays."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.community.addresses import members_at
from bot.community.people import Who
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.questions import relaying
from bot.questions.asking import Found, put_first
from bot.questions.life import Event, Stage, may_say_yes
from bot.questions.moving import INTRODUCED, happens
from bot.questions.reading import with_names
from bot.questions.rows import Question, asker_of, candidates, life_of, locked, question_of
from bot.questions.rules import Reason, Why, reason_of
from bot.questions.tables import CandidateRow, QuestionRow
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell


@dataclass(frozen=True, slots=True)
class Asked:
    """What one candidate reads. `name` is the asker's, empty for who gave none; `through` who asks on their behalf."""

    question: Question
    name: str
    reason: Reason
    through: str = ""


async def yes(work: Work, who: Who, question: str) -> Question:
    """The candidate whose turn it is; once everyone was asked, anyone who knows something."""
    row = await _here(work, who, question)
    member = who.joined()
    if asker_of(work, row) == member:
        raise DomainError("questions-own")
    if not may_say_yes(life_of(row, await candidates(work, question)), member):
        raise DomainError("questions-over")
    await happens(work, row, Event.YES, member)
    await schedules.heard(work, row.community_id)
    return question_of(work, row)


async def later(work: Work, who: Who, question: str) -> None:
    """It stays theirs a while longer."""
    row = await _turn_of(work, who, question)
    await happens(work, row, Event.LATER, who.joined())


async def no(work: Work, who: Who, question: str) -> None:
    row = await _turn_of(work, who, question)
    await happens(work, row, Event.NO, who.joined())


async def suggest(work: Work, who: Who, question: str, person: str) -> None:
    """Another member, by the platform's id: asked next, and told who thought of them."""
    row = await _turn_of(work, who, question)
    known = await members_at(work, row.community_id, [person])
    if person not in known:
        raise DomainError("questions-not-a-member")
    await put_first(work, row, Found(known[person], Reason(Why.SUGGESTED, who.name)))
    await happens(work, row, Event.NO, who.joined())


async def introduce(work: Work, who: Who, question: str, text: str) -> None:
    """Someone from outside the group, who agreed to it before anything of them is written here."""
    row = await _turn_of(work, who, question)
    await relaying.add(work, row, text, member=who.joined())
    await happens(work, row, Event.YES, who.joined(), thread=False)
    if row.member_id is not None:
        told = Tell(kind=INTRODUCED, community=row.community_id, subject=row.id, member=row.member_id)
        await tell(work, [told])


async def asked(work: Work, readers: Collection[tuple[str, int]]) -> dict[tuple[str, int], Asked]:
    """By question and candidate, while it is their turn."""
    rows = await work.session.execute(
        with_names()
        .add_columns(CandidateRow)
        .join(CandidateRow, CandidateRow.question_id == QuestionRow.id)
        .where(
            QuestionRow.id.in_({question for question, _ in readers}),
            QuestionRow.stage == Stage.ASKING.value,
            CandidateRow.member_id.in_({member for _, member in readers}),
            CandidateRow.delivery.is_not(None),
        )
    )
    return {
        (row.id, candidate.member_id): Asked(
            question_of(work, row), asker or "", reason_of(candidate.reason), writer or ""
        )
        for row, asker, _, writer, candidate in rows
        if (row.id, candidate.member_id) in readers
    }


async def _turn_of(work: Work, who: Who, question: str) -> QuestionRow:
    row = await _here(work, who, question)
    if life_of(row, await candidates(work, question)).candidate != who.joined():
        raise DomainError("questions-over")
    return row


async def _here(work: Work, who: Who, question: str) -> QuestionRow:
    who.joined()
    row = await locked(work, question)
    if row.community_id != who.here():
        raise DomainError("questions-gone")
    return row
