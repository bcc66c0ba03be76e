"""Questions with the names that may be read with them, and with the words that went between: in one query."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from bot.community.tables import MemberRow
from bot.kernel.house import Work
from bot.questions.rows import Question, question_of, word_of
from bot.questions.tables import BehalfRow, QuestionRow, WordRow

_ASKER, _HELPER, _WRITER = (aliased(MemberRow) for _ in range(3))


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    mine: bool
    """Whether the asker said it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Names are empty where there is none. `words` are there where they were asked for."""

    question: Question
    asker: str
    helper: str
    through: str = ""
    """Who asked on the asker's behalf."""
    words: tuple[Word, ...] = ()


def with_names() -> Select[QuestionRow, str, str, str]:
    """Of asker, helper and whoever wrote it on the asker's behalf, where there is one: members of its own community."""
    named = select(QuestionRow, _ASKER.name, _HELPER.name, _WRITER.name)
    return (
        named.outerjoin(_ASKER, _is(_ASKER, QuestionRow.member_id))
        .outerjoin(_HELPER, _is(_HELPER, QuestionRow.helper_id))
        .outerjoin(BehalfRow, BehalfRow.question_id == QuestionRow.id)
        .outerjoin(_WRITER, _is(_WRITER, BehalfRow.member_id))
    )


async def told_of(
    work: Work,
    questions: Collection[str],
    *only: ColumnElement[bool],
    words_of: Collection[str] = (),
) -> dict[str, Told]:
    found = await work.session.execute(
        with_names()
        .add_columns(WordRow)
        .outerjoin(WordRow, (WordRow.question_id == QuestionRow.id) & QuestionRow.id.in_(words_of))
        .where(QuestionRow.id.in_(questions), *only)
        .order_by(QuestionRow.id, WordRow.position)
    )
    rows = found.all()
    words: defaultdict[str, list[Word]] = defaultdict(list)
    for *_, word in rows:
        if word is not None:
            words[word.question_id].append(Word(word_of(work, word), word.member_id is None))
    once = {row.id: (row, names) for row, *names, _ in rows}  # a question comes back with each of its words
    return {
        number: Told(question_of(work, row), *(name or "" for name in names), words=tuple(words[number]))
        for number, (row, names) in once.items()
    }


def _is(person: type[MemberRow], number: InstrumentedAttribute[int | None]) -> ColumnElement[bool]:
    return (person.id == number) & (person.community_id == QuestionRow.community_id)
