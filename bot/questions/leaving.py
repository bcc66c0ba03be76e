"""When someone leaves: what they asked goes to everyone or is taken back, and what they were asked goes on at once."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.leaving.handing_over import Open
from bot.community.mydata import Subject
from bot.kernel.house import Work
from bot.questions.life import ENDS, Event, Stage
from bot.questions.moving import happens
from bot.questions.rows import of_member, question_of
from bot.questions.tables import CandidateRow, QuestionRow

_NOT_YET = frozenset({Stage.DRAFT, Stage.WAITING})


class OpenQuestions:
    async def still_open(self, work: Work, subject: Subject) -> Sequence[Open]:
        return [
            Open("open-question", question_of(work, row).text)
            for row in await _asked(work, subject)
            if row.stage != Stage.DRAFT
        ]

    async def hand_over(self, work: Work, subject: Subject, *, give: bool) -> None:
        """What was asked without a name is taken back: nothing of it may happen at the moment someone leaves."""
        for row in await _asked(work, subject):
            if row.stage in _NOT_YET:
                await work.session.delete(row)
            else:
                go_on = give and row.member_id is not None
                await happens(work, row, Event.LEFT if go_on else Event.WITHDRAW)
        await work.session.flush()
        for row in await _helped(work, subject):
            event = Event.ONWARD if row.stage == Stage.TALKING else Event.NO
            await happens(work, row, event, by=subject.member)


async def _asked(work: Work, subject: Subject) -> list[QuestionRow]:
    found = await of_member(work, subject.community, subject.member)
    return [row for row in found if Stage(row.stage) not in ENDS]


async def _helped(work: Work, subject: Subject) -> Sequence[QuestionRow]:
    """Questions that wait for them: they said yes, or it is their turn."""
    turns = select(CandidateRow.question_id).where(
        CandidateRow.member_id == subject.member, CandidateRow.asked_at.is_not(None)
    )
    found = await work.session.scalars(
        select(QuestionRow)
        .where(
            QuestionRow.stage.in_([Stage.ASKING.value, Stage.TALKING.value]),
            (QuestionRow.helper_id == subject.member) | QuestionRow.id.in_(turns),
        )
        .with_for_update()
    )
    return [row for row in found if row.stage == Stage.ASKING or row.helper_id == subject.member]
