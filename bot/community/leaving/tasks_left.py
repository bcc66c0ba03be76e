"""What someone does for others in a group, and hands over when they leave: roles, reading first, a newcomer, a circle."""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update

from bot.community import circles, members
from bot.community.arriving import buddies
from bot.community.group_tables import BuddyRow, InCircleRow, ThroughRow
from bot.community.growing import roles
from bot.community.leaving.handing_over import Open
from bot.community.mydata import Subject
from bot.community.safety.tables import ReaderRow
from bot.community.tables import AgreementRow, RoleRow
from bot.kernel.house import Work

ROLE = "role"
"""Its text is the role, which is called otherwise in every language."""


class Tasks:
    """None of these can be given to a group: they end, and the group can choose anew."""

    async def still_open(self, work: Work, subject: Subject) -> Sequence[Open]:
        held = await work.session.scalars(select(RoleRow.role).where(*roles.held(work, subject)))
        newcomers = await work.session.scalars(
            select(BuddyRow.newcomer_id).where(BuddyRow.buddy_id == subject.member)
        )
        called = await members.names(work, subject.community, newcomers.all())
        through = await work.session.scalars(
            select(ThroughRow.name).where(ThroughRow.member_id == subject.member)
        )
        return [
            *(Open(ROLE, role) for role in held),
            *(Open("open-reader", "") for _ in await _readings(work, subject)),
            *(Open("open-buddy", name) for name in called.values()),
            *(Open("open-through", name) for name in through),
        ]

    async def hand_over(self, work: Work, subject: Subject, *, give: bool) -> None:
        del give
        member = subject.member
        await work.session.execute(delete(RoleRow).where(*roles.held(work, subject)))
        await work.session.execute(
            update(AgreementRow)
            .where(AgreementRow.id.in_(await _readings(work, subject)))
            .values(replaced_at=work.now)
        )
        await work.session.execute(delete(ThroughRow).where(ThroughRow.member_id == member))
        await work.session.execute(delete(InCircleRow).where(InCircleRow.member_id == member))
        await circles.tidy(work, subject.community)
        await work.session.execute(delete(BuddyRow).where(BuddyRow.newcomer_id == member))
        waiting = or_(BuddyRow.buddy_id == member, BuddyRow.asking_id == member)
        await buddies.ask_another(
            work, (await work.session.scalars(select(BuddyRow).where(waiting))).all(), member
        )


async def _readings(work: Work, subject: Subject) -> Sequence[int]:
    """The agreements by which they read first."""
    found = await work.session.scalars(
        select(AgreementRow.id)
        .join(ReaderRow, ReaderRow.agreement_id == AgreementRow.id)
        .where(
            ReaderRow.member_id == subject.member,
            AgreementRow.confirmed_at.is_not(None),
            AgreementRow.replaced_at.is_(None),
        )
    )
    return found.all()
