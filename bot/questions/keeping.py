"""What asking keeps of a member, to show and to erase."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from bot.community.mydata import Kept, Phrase, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.questions import behalf, pairing, revisions, sharing
from bot.questions.moving import take_away
from bot.questions.rows import of_member, place, question_of, word_of
from bot.questions.rules import reason_of
from bot.questions.tables import CandidateRow, QuestionRow, SharingRow, WordRow


class Questions:
    tables = frozenset(
        {
            "questions",
            "question_candidates",
            "question_words",
            "question_pairs",
            "question_sharing",
            "question_behalf",
        }
    )

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        asked = await of_member(work, subject.community, subject.member)
        helped = await work.session.scalars(
            select(QuestionRow).where(QuestionRow.helper_id == subject.member, QuestionRow.kept > 0)
        )
        said = await work.session.scalars(select(WordRow).where(WordRow.member_id == subject.member))
        told = await work.session.scalars(
            select(CandidateRow.reason).where(CandidateRow.member_id == subject.member)
        )
        return [
            *(_asked(work, row) for row in asked),
            *(
                Kept("questions-kept-helped", question_of(work, row).helped, Audience.GROUP)
                for row in helped.all()
            ),
            *(Kept("questions-kept-said", word_of(work, row), Audience.ONE_PERSON) for row in said.all()),
            *(
                Kept("questions-kept-behalf", line, Audience.ONE_PERSON)
                for line in await behalf.lines_of(work, subject.member)
            ),
            *(
                Kept("questions-kept-pair", line, Audience.ONE_PERSON)
                for line in await pairing.lines_of(work, subject.member)
            ),
            *(
                [Kept("questions-kept-sharing", "", Audience.GROUP)]
                if await sharing.is_on(work, subject.member)
                else []
            ),
            *(
                Kept("questions-kept-reason", reason, Audience.ONE_PERSON)
                for reason in sorted(set(map(_about, told.all())))
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        """Their questions go, and the messages in which those stood; what helped another stays without their name."""
        for row in await of_member(work, subject.community, subject.member):
            await take_away(work, row)
            await work.session.delete(row)
        await work.session.flush()
        await work.session.execute(
            update(QuestionRow).where(QuestionRow.helper_id == subject.member).values(helper_id=None)
        )
        await work.session.execute(delete(CandidateRow).where(CandidateRow.member_id == subject.member))
        await work.session.execute(delete(WordRow).where(WordRow.member_id == subject.member))
        await pairing.erase(work, subject.community, subject.member)
        await behalf.erase(work, subject.member)
        await work.session.execute(delete(SharingRow).where(SharingRow.member_id == subject.member))
        await revisions.changed(work, subject.community)


def _asked(work: Work, row: QuestionRow) -> Kept:
    """The question, what helped, and what came of it."""
    question = question_of(work, row)
    used = work.keyring.open(row.used, place(row, "used")) if row.used else ""
    lines = (
        question.text,
        *([Phrase("questions-helped-line", {"line": question.helped})] if question.helped else []),
        *([Phrase("questions-used-line", {"line": used})] if used else []),
    )
    text = "\n\n".join(filter(None, (question.text, question.helped, used)))
    return Kept("questions-kept-asked", text, _read(question.named), lines=lines)


def _about(reason: str) -> str:
    return reason_of(reason).about


def _read(named: bool) -> Audience:
    return Audience.GROUP if named else Audience.WITHOUT_NAME
