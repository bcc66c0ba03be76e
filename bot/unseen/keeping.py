"""What unseen rounds keep of a member: their own answers, with or without their name."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.mydata import Kept, Phrase, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.unseen.answering import author_of, text_of
from bot.unseen.rounds import CLOSED, Round, round_of
from bot.unseen.scales import choices_of
from bot.unseen.tables import UnseenAnswerRow, UnseenRoundRow
from bot.unseen.templates import TEMPLATES, Shape


class UnseenAnswers:
    tables = frozenset({"unseen_answers"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        return [
            Kept(
                "unseen-kept",
                f"{of.prompt}\n{text_of(work, row)}",
                _audience(of),
                lines=_lines(of, text_of(work, row)),
            )
            for of, row in await _of(work, subject)
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        """A spread stays what it was computed as; where the words themselves appeared the message shows the rest."""
        mine = await _of(work, subject)
        for _, row in mine:
            await work.session.delete(row)
        await work.session.flush()
        edits = [
            Tell(kind=CLOSED, community=of.community_id, subject=str(of.id), act=Act.EDIT, of=of.told)
            for of, _ in mine
            if of.told is not None
        ]
        if edits:
            await tell(work, edits)


async def _of(work: Work, subject: Subject) -> list[tuple[UnseenRoundRow, UnseenAnswerRow]]:
    found = await work.session.execute(
        select(UnseenRoundRow, UnseenAnswerRow)
        .join(UnseenAnswerRow, UnseenAnswerRow.round_id == UnseenRoundRow.id)
        .where(UnseenRoundRow.community_id == subject.community)
    )
    return [(of, row) for of, row in found if author_of(work, row) == subject.member]


def _lines(of: UnseenRoundRow, answer: str) -> tuple[str | Phrase, ...]:
    """What was chosen, in words."""
    found = round_of(of)
    match found.template.shape:
        case Shape.CHOICE:
            return found.prompt, Phrase("unseen-option", {"option": answer})
        case Shape.SCALE:
            chosen = zip(found.statements, choices_of(answer, len(found.statements)), strict=True)
            return found.prompt, *(
                _scored(found, statement, option) for statement, option in chosen if option
            )
        case _:
            return found.prompt, answer


def _scored(found: Round, statement: str, option: str) -> Phrase:
    ours = bool(found.template.statements)
    said = Phrase("unseen-statement", {"statement": statement}) if ours else statement
    return Phrase(
        "unseen-kept-line", {"statement": said, "option": Phrase("unseen-option", {"option": option})}
    )


def _audience(of: UnseenRoundRow) -> Audience:
    return Audience.GROUP if TEMPLATES[of.template].named else Audience.WITHOUT_NAME
