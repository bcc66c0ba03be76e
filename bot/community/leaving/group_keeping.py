"""What buddies, circles and taking part through another keep of a member."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select

from bot.community import circles
from bot.community.group_tables import BuddyOfferRow, BuddyRow, CircleRow, InCircleRow, ThroughRow
from bot.community.mydata import Kept, Subject
from bot.kernel.audiences import Audience
from bot.kernel.house import Work


class Companions:
    tables = frozenset({"buddy_offers", "buddies", "in_circles", "through"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        session, member = work.session, subject.member
        offered = await session.get(BuddyOfferRow, member)
        found = await session.scalars(
            select(BuddyRow).where(or_(BuddyRow.newcomer_id == member, BuddyRow.buddy_id == member))
        )
        inside = await session.scalars(
            select(CircleRow)
            .join(InCircleRow, InCircleRow.circle_id == CircleRow.id)
            .where(InCircleRow.member_id == member)
        )
        through = await session.scalars(select(ThroughRow).where(ThroughRow.member_id == member))
        return [
            *([Kept("data-buddy", "✓")] if offered else []),
            *(Kept("data-buddy", "↔", Audience.ONE_PERSON, row.asked_at) for row in found),
            *(Kept("data-circle", row.name, Audience.GROUP) for row in inside),
            *(Kept("data-through", row.name, Audience.GROUP, row.since) for row in through),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        member = subject.member
        for mine in (
            delete(BuddyOfferRow).where(BuddyOfferRow.member_id == member),
            delete(BuddyRow).where(or_(BuddyRow.newcomer_id == member, BuddyRow.buddy_id == member)),
            delete(InCircleRow).where(InCircleRow.member_id == member),
            delete(ThroughRow).where(ThroughRow.member_id == member),
        ):
            await work.session.execute(mine)
        await circles.tidy(work, subject.community)
