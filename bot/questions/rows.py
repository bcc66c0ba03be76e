"""What is stored of a question, opened and sealed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.people import Who
from bot.kernel.errors import NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place, SealedText
from bot.questions.life import Life, Stage
from bot.questions.rules import Kind
from bot.questions.tables import CandidateRow, QuestionRow, WordRow


@dataclass(frozen=True, slots=True)
class Question:
    """`named`: whether the asker gave their name; the name itself is looked up for whoever may read it."""

    id: str
    community: int
    text: str
    link: str
    kind: Kind | None
    named: bool
    asker: int | None
    stage: Stage
    helper: int | None
    helped: str
    found: bool


def question_of(work: Work, row: QuestionRow) -> Question:
    """`asker` stays empty for who gave no name."""
    return Question(
        id=row.id,
        community=row.community_id,
        text=work.keyring.open(row.content, place(row, "content")),
        link=row.link,
        kind=Kind(row.kind) if row.kind else None,
        named=row.member_id is not None,
        asker=row.member_id,
        stage=Stage(row.stage),
        helper=row.helper_id,
        helped=work.keyring.open(row.helped, place(row, "helped")) if row.helped else "",
        found=row.kept > 0,
    )


def word_of(work: Work, row: WordRow) -> str:
    return work.keyring.open(row.content, Place(WordRow.__tablename__, row.id, "content"))


def asker_of(work: Work, row: QuestionRow) -> int | None:
    """Also of who gave no name: to be asked at their own click alone, or to keep them out of the candidates."""
    if row.author is not None:
        return int(work.keyring.open(row.author, place(row, "author")))
    return row.member_id


def seal(work: Work, row_id: str, column: str, text: str) -> SealedText:
    return work.keyring.seal(text, Place(QuestionRow.__tablename__, row_id, column))


def place(row: QuestionRow, column: str) -> Place:
    return Place(QuestionRow.__tablename__, row.id, column)


async def locked(work: Work, question: str) -> QuestionRow:
    row = await work.session.get(QuestionRow, question, with_for_update=True)
    if row is None:
        raise NotAllowed("questions-gone")
    return row


async def own(work: Work, who: Who, question: str) -> QuestionRow:
    """A member's own question, with a name or without."""
    member = who.joined()
    row = await locked(work, question)
    if row.community_id != who.here() or asker_of(work, row) != member:
        raise NotAllowed("questions-gone")
    return row


async def of_member(work: Work, community: int, member: int) -> list[QuestionRow]:
    """Theirs with a name, and those without one that only opening every sealed author finds."""
    rows = await work.session.scalars(
        select(QuestionRow)
        .where(
            QuestionRow.community_id == community,
            (QuestionRow.member_id == member) | QuestionRow.author.is_not(None),
        )
        .order_by(QuestionRow.asked_on.desc(), QuestionRow.id)
    )
    return [row for row in rows.all() if asker_of(work, row) == member]


async def candidates(work: Work, question: str) -> Sequence[CandidateRow]:
    rows = await work.session.scalars(
        select(CandidateRow).where(CandidateRow.question_id == question).order_by(CandidateRow.position)
    )
    return rows.all()


def life_of(row: QuestionRow, listed: Sequence[CandidateRow]) -> Life:
    asked = sorted((each for each in listed if each.turn), key=lambda each: each.turn)
    return Life(
        stage=Stage(row.stage),
        around=row.around,
        asked=tuple(each.member_id for each in asked),
        helper=row.helper_id,
        waited=row.waited,
    )
