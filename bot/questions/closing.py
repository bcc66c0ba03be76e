"""Afterwards: what helped, in one line by the asker; thanks; and, a while later, what became of it."""

from collections.abc import Sequence
from datetime import timedelta

from bot.community.addresses import members_at
from bot.community.people import Who
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import confidential
from bot.questions import revisions
from bot.questions.life import Event, Stage
from bot.questions.moving import LATER, THANKS, USED, happens
from bot.questions.reading import Told, told_of
from bot.questions.rows import Question, locked, own, question_of, seal
from bot.questions.rules import LINE_MOST, written
from bot.questions.tables import QuestionRow
from bot.rhythm import foryou
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell

_A_WHILE = timedelta(days=14)


async def helped(work: Work, who: Who, question: str, line: str, person: str = "") -> Question:
    """`person` is the platform's id of who helped, if it is not who said yes. With the asker's name it can be found."""
    row = await own(work, who, question)
    line = written(line, LINE_MOST)
    if row.stage in {Stage.DRAFT, Stage.WAITING, Stage.WITHDRAWN}:
        raise DomainError("questions-gone")
    if person:
        row.helper_id = (await members_at(work, row.community_id, [person])).get(person, row.helper_id)
    if row.helper_id == who.joined():
        row.helper_id = None
    row.helped = seal(work, row.id, "helped", line)
    again = row.stage == Stage.ANSWERED
    await happens(work, row, Event.HELPED)
    if row.member_id is not None:
        row.kept = 0 if _stays_here(work, row, line) else row.kept + 1
        await revisions.changed(work, row.community_id)
        if not again:
            await _thank_and_come_back(work, row, row.member_id)
    return question_of(work, row)


def _stays_here(work: Work, row: QuestionRow, line: str) -> bool:
    """Marked so by the asker: it helped, and nobody finds it later."""
    return confidential(question_of(work, row).text, line)


async def onward(work: Work, who: Who, question: str) -> None:
    """The talk did not answer it: ask on."""
    await happens(work, await own(work, who, question), Event.ONWARD)


async def used(work: Work, who: Who, question: str, text: str) -> Question:
    row = await own(work, who, question)
    row.used = seal(work, row.id, "used", written(text, LINE_MOST))
    await foryou.answered(work, f"{row.id}:{USED}", member=who.joined())
    return question_of(work, row)


async def without_my_name(work: Work, who: Who, question: str) -> None:
    """Of who helped: the line stays, nobody is sent to them for it."""
    row = await locked(work, question)
    if row.helper_id != who.joined():
        raise NotAllowed("questions-gone")
    row.helper_id = None
    row.kept += 1 if row.kept else 0
    await revisions.changed(work, row.community_id)


async def found(work: Work, who: Who, questions: Sequence[str]) -> Sequence[Told]:
    """What may be read here by everyone, in the given order."""
    told = await told_of(work, questions, QuestionRow.community_id == who.here(), QuestionRow.kept > 0)
    return [told[each] for each in questions if each in told]


async def _thank_and_come_back(work: Work, row: QuestionRow, asker: int) -> None:
    come_back = Tell(
        kind=LATER,
        community=row.community_id,
        subject=f"{row.id}:{USED}",
        member=asker,
        at=work.now + _A_WHILE,
        once=f"{row.id}:{USED}",
    )
    thanks = Tell(kind=THANKS, community=row.community_id, subject=row.id, member=row.helper_id)
    await tell(work, [come_back, *([thanks] if row.helper_id is not None else [])])
