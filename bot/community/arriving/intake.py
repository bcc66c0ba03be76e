"""Getting acquainted: a few questions, one at a time, for oneself first; who reads them is asked once, at the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.community import accounts
from bot.community.arriving import topics
from bot.community.arriving.topics import Way
from bot.community.people import Who
from bot.community.tables import IntakeRow, MemberRow
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain

ANSWER_MOST = 500

# The first three belong to arriving; the others come one at a time, in later weeks.
FIRST = ("yes", "offers", "wants")
LATER = ("goal", "expects", "helps", "away")
QUESTIONS = FIRST + LATER
# What stays in the member's own words and comes back to that member alone, at half-time and at the end.
ONLY_MINE = frozenset({"expects"})


@dataclass(frozen=True, slots=True)
class Answer:
    question: str
    text: str
    audience: Audience
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Intake:
    """`following` is the question that comes now; `share` says that the audience has yet to be asked."""

    answers: tuple[Answer, ...]
    following: str | None
    share: bool


async def intake(work: Work, who: Who) -> Intake:
    """Always one's own: there is no way to ask for another's."""
    rows = await _rows(work, who)
    answers = tuple(opened(work, row) for row in rows)
    answered = {answer.question for answer in answers}
    following = next((question for question in FIRST if question not in answered), None)
    unshared = any(each.audience is Audience.ONLY_ME and each.question not in ONLY_MINE for each in answers)
    return Intake(answers, following, share=following is None and unshared)


async def answer(work: Work, who: Who, question: str, text: str) -> Intake:
    """Kept for oneself alone; answering again replaces, an empty answer takes it back."""
    member, text = who.joined(), plain(text)
    if question not in QUESTIONS:
        raise DomainError("core-unknown-button")
    if len(text) > ANSWER_MOST:
        raise DomainError("intake-long", most=ANSWER_MOST)
    await accounts.remember(work, who.platform, who.account, who.name)
    row = next((each for each in await _rows(work, who) if each.question == question), None)
    if row is not None and not text:
        await work.session.delete(row)
    elif text:
        row = row or IntakeRow(
            id=new_row_id(), member_id=member, question=question, audience=Audience.ONLY_ME.value
        )
        row.answer, row.answered_at = work.keyring.seal(text, _place(row.id)), work.now
        work.session.add(row)
    await work.session.flush()
    return await intake(work, who)


async def share(work: Work, who: Who, questions: Sequence[str], audience: Audience) -> None:
    """For whom these answers are; the others stay with oneself, and so does an expectation always.

    What someone offers or looks for becomes a topic once the group may read it.
    """
    for row in await _rows(work, who):
        chosen = row.question in questions and row.question not in ONLY_MINE
        row.audience = audience.value if chosen else Audience.ONLY_ME.value
        if chosen and audience is Audience.GROUP and row.question in tuple(Way):
            phrase, _, example = opened(work, row).text.partition("\n")
            await topics.put(work, who, Way(row.question), phrase, example)


async def shared(work: Work, who: Who, member: int) -> tuple[Answer, ...]:
    """What a member shared with the group, for another member of that group."""
    who.joined()
    rows = await work.session.scalars(
        select(IntakeRow)
        .join(MemberRow, MemberRow.id == IntakeRow.member_id)
        .where(
            IntakeRow.member_id == member,
            MemberRow.community_id == who.here(),
            IntakeRow.audience == Audience.GROUP.value,
        )
    )
    return tuple(opened(work, row) for row in rows)


async def next_later(work: Work, who: Who) -> str | None:
    """One of the further questions, for who asks for it; never two in a row."""
    answered = {row.question for row in await _rows(work, who)}
    return next((question for question in LATER if question not in answered), None)


async def _rows(work: Work, who: Who) -> Sequence[IntakeRow]:
    rows = await work.session.scalars(
        select(IntakeRow).where(IntakeRow.member_id == who.joined()).order_by(IntakeRow.answered_at)
    )
    return rows.all()


def opened(work: Work, row: IntakeRow) -> Answer:
    """For the member whose answer it is, and whom they shared it with."""
    text = work.keyring.open(row.answer, _place(row.id))
    return Answer(row.question, text, Audience(row.audience), row.answered_at)


def _place(row: str) -> Place:
    return Place("intake", row, "answer")
