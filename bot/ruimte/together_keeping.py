"""What is kept of a member from what they did with cards together, to show and to erase."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.mydata import Kept, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.ruimte import assuming, listening, returning
from bot.ruimte.assuming import Assumption
from bot.ruimte.tables import ListeningTurnRow


class Together:
    """A thought about someone goes when either of the two is erased."""

    tables = frozenset({"assumptions", "listening_turns", "card_returns"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        """What they said themselves, and what was said to them alone."""
        checked = (await assuming.of_member(work, subject.member)).values()
        return [
            *(Kept("together-kept-thought", _text(each), Audience.ONE_PERSON) for each in checked),
            *(
                Kept("together-kept-turn", row.text, Audience.GROUP, row.said_at)
                for row in await _turns(work, subject)
            ),
            *(
                Kept(
                    "together-kept-now",
                    text,
                    Audience.ONLY_ME if row.delivery is None else Audience.GROUP,
                    row.said_at,
                )
                for row, text in await returning.of_member(work, subject.member)
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        for number in await assuming.of_member(work, subject.member):
            await assuming.erase(work, number)
        for turn in await _turns(work, subject):
            await listening.take_back(work, turn)
        for row, _ in await returning.of_member(work, subject.member):
            await returning.take_back(work, row)
            await work.session.delete(row)


async def _turns(work: Work, subject: Subject) -> Sequence[ListeningTurnRow]:
    rows = await work.session.scalars(
        select(ListeningTurnRow)
        .where(ListeningTurnRow.member_id == subject.member)
        .order_by(ListeningTurnRow.id)
    )
    return rows.all()


def _text(each: Assumption) -> str:
    return "\n\n".join(filter(None, (each.thought, each.answer, each.sentence)))
