"""What Ruimte keeps of a member, to show and to erase."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update

from bot.community.mydata import Kept, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.ruimte import laying
from bot.ruimte.tables import CardRow, CardWordRow, SeenCardsRow


class Cards:
    """The cards that someone laid stay, without their name; their own words go."""

    tables = frozenset({"cards", "card_words", "cards_seen"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        rows = await work.session.scalars(
            select(CardWordRow).where(CardWordRow.member_id == subject.member).order_by(CardWordRow.id)
        )
        return [Kept("ruimte-kept-word", row.text, Audience.GROUP, row.said_at) for row in rows]

    async def erase(self, work: Work, subject: Subject) -> None:
        said = await work.session.scalars(select(CardWordRow).where(CardWordRow.member_id == subject.member))
        for row in said.all():
            await laying.take_back(work, row)
        await work.session.execute(delete(SeenCardsRow).where(SeenCardsRow.member_id == subject.member))
        laid = (await work.session.scalars(select(CardRow).where(CardRow.member_id == subject.member))).all()
        await work.session.execute(
            update(CardRow).where(CardRow.member_id == subject.member).values(member_id=None)
        )
        edits = [
            Tell(
                kind=laying.KIND,
                community=row.community_id,
                subject=str(row.id),
                act=Act.EDIT,
                of=row.delivery,
                asked_for=True,
            )
            for row in laid
            if row.delivery is not None
        ]
        if edits:
            await tell(work, edits)
