"""Asking on behalf of a member: nothing goes out before they said yes, and whoever reads it reads that they did."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from bot.community.addresses import members_at
from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.questions import asking
from bot.questions.asking import How, Looked, Wanted
from bot.questions.life import Life
from bot.questions.moving import EVERYONE
from bot.questions.rows import own, question_of
from bot.questions.tables import BehalfRow, QuestionRow
from bot.rhythm import foryou
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell

KIND = "question-offer"


async def asker(work: Work, who: Who, person: str) -> int:
    """Whose question it is to be, by the platform's id."""
    known = await members_at(work, who.must(Right.RUN_WEEK), [person])
    if person not in known:
        raise DomainError("questions-not-a-member")
    if known[person] == who.joined():
        raise DomainError("questions-behalf-own")
    return known[person]


async def offer(work: Work, who: Who, wanted: Wanted, looked: Looked, person: str) -> None:
    """It lies before them, and with them alone, until they say yes. A no is told to nobody."""
    theirs = await asker(work, who, person)
    draft = await asking.write(work, who, wanted, looked, asker=theirs)
    work.session.add(BehalfRow(question_id=draft.question.id, member_id=who.joined()))
    await work.session.flush()
    offered = Tell(kind=KIND, community=who.here(), subject=draft.question.id, member=theirs)
    await tell(work, [offered])


async def agree(work: Work, who: Who, question: str) -> Life | None:
    await own(work, who, question)
    await foryou.answered(work, question, member=who.joined())
    return await asking.start(work, who, question, How.AROUND)


async def decline(work: Work, who: Who, question: str) -> None:
    await own(work, who, question)
    await foryou.answered(work, question, member=who.joined())
    await asking.withdraw(work, who, question)


async def lines_of(work: Work, member: int) -> Sequence[str]:
    """What someone wrote for others, for their own data."""
    return [question_of(work, row).text for row in await _rows(work, member)]


async def erase(work: Work, member: int) -> None:
    """The questions stay their askers' own; who wrote them is not said any more."""
    rows = await _rows(work, member)
    await work.session.execute(delete(BehalfRow).where(BehalfRow.member_id == member))
    shown = [row for row in rows if row.delivery is not None]
    edits = [
        Tell(kind=EVERYONE, community=row.community_id, subject=row.id, act=Act.EDIT, of=row.delivery)
        for row in shown
    ]
    await tell(work, edits)


async def _rows(work: Work, member: int) -> Sequence[QuestionRow]:
    mine = select(BehalfRow.question_id).where(BehalfRow.member_id == member)
    return (await work.session.scalars(select(QuestionRow).where(QuestionRow.id.in_(mine)))).all()
