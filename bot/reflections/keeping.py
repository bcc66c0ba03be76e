"""What standing still keeps of a member, to show and to erase."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update

from bot.community.mydata import Kept, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.reflections import cases, first_reading, nameless
from bot.reflections.journal import opened, unpacked
from bot.reflections.mixing import content_of
from bot.reflections.sharing import renew, take_back
from bot.reflections.tables import CaseRow, CuriousRow, NoteRow, OwnPromptRow, SeenRow


class Notes:
    tables = frozenset(
        {
            "notes",
            "curious",
            "prompts_seen",
            "own_prompts",
            "nameless",
            "readings",
            "cases",
            "case_contributions",
        }
    )

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        written = await work.session.scalars(
            select(NoteRow).where(NoteRow.member_id == subject.member).order_by(NoteRow.written_at)
        )
        notes = [opened(work.keyring, row) for row in written]
        asked = await work.session.scalars(
            select(CuriousRow).where(CuriousRow.member_id == subject.member).order_by(CuriousRow.id)
        )
        answers = await work.session.execute(
            select(CuriousRow.answer, NoteRow.audience)
            .join(NoteRow, NoteRow.id == CuriousRow.note_id)
            .where(NoteRow.member_id == subject.member, CuriousRow.answer != "")
            .order_by(CuriousRow.id)
        )
        rows = await nameless.of_member(work, subject.community, subject.member)
        brought, said = await cases.of_member(work, subject.community, subject.member)
        without = [nameless.opened(work, row) for row in rows]
        return [
            *(
                Kept("reflections-kept-note", _both(each.question, each.text), each.audience, each.written_at)
                for each in notes
            ),
            *(
                Kept("reflections-kept-case", _both(*unpacked(content_of(work, each))), _audience(each))
                for each in brought
            ),
            *(Kept("reflections-kept-said", content_of(work, each), Audience.WITHOUT_NAME) for each in said),
            *(
                Kept("reflections-kept-answer", answer, Audience(audience))
                for answer, audience in answers.all()
            ),
            *(Kept("reflections-kept-curious", each.question, Audience.ONE_PERSON) for each in asked),
            *(
                Kept("reflections-kept-nameless", _both(each.question, each.text), Audience.WITHOUT_NAME)
                for each in without
            ),
            *(
                Kept("reflections-kept-word", word, Audience.ONE_PERSON)
                for word in await first_reading.words_by(work, subject.member)
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        await cases.erase(work, subject.community, subject.member)
        for row in await nameless.of_member(work, subject.community, subject.member):
            await nameless.erase(work, row)
        await first_reading.forget_words(work, subject.member)
        await self._erase_questions(work, subject)
        rows = await work.session.scalars(select(NoteRow).where(NoteRow.member_id == subject.member))
        for row in rows.all():
            await take_back(work, subject.community, row)
            await work.session.delete(row)
        await work.session.execute(
            update(OwnPromptRow).where(OwnPromptRow.member_id == subject.member).values(member_id=None)
        )
        await work.session.execute(delete(SeenRow).where(SeenRow.member_id == subject.member))

    async def _erase_questions(self, work: Work, subject: Subject) -> None:
        """A question goes from under another's note too, with the answer it got."""
        notes = await work.session.scalars(
            select(NoteRow)
            .join(CuriousRow, CuriousRow.note_id == NoteRow.id)
            .where(or_(CuriousRow.member_id == subject.member, NoteRow.reader_id == subject.member))
        )
        found = notes.all()
        await work.session.execute(delete(CuriousRow).where(CuriousRow.member_id == subject.member))
        for row in found:
            await renew(work, subject.community, row)


def _audience(case: CaseRow) -> Audience:
    return Audience.GROUP if case.named else Audience.WITHOUT_NAME


def _both(question: str, text: str) -> str:
    return f"{question}\n\n{text}" if question else text
