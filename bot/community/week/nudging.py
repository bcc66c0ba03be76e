"""The opt-in role that the opening of a week mentions, for members who chose to be nudged and do not rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.community.tables import AccountRow, CommunityRow, MemberRow
from bot.community.words import Hearing
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of
from bot.rhythm import schedules
from bot.rhythm.registry import Due

OCCASION = "nudged-again"


@dataclass(frozen=True, slots=True)
class NudgeRole:
    """`role` is the platform's own id; None where there is none yet."""

    server: str
    role: str | None
    community_name: str
    language: Language


@dataclass(frozen=True, slots=True)
class Rested:
    """Someone who may be nudged again; all three are the platform's own ids."""

    server: str
    account: str
    role: str


async def nudge_role(work: Work, community: int) -> NudgeRole:
    row = await work.session.get_one(CommunityRow, community)
    return NudgeRole(row.server, row.nudge_role, row.name, language_of(row.language))


async def keep_nudge_role(work: Work, community: int, role: str) -> None:
    row = await work.session.get_one(CommunityRow, community)
    row.nudge_role = role


async def again_after(work: Work, member: int) -> None:
    """For who hears by a nudge, the role comes back when their rest ends. The moment says whose: nobody is named."""
    row = await work.session.get_one(MemberRow, member)
    until = row.rests_until
    if until is None or until <= work.now or row.hears != Hearing.NUDGE.value:
        return
    zone = (await work.session.get_one(CommunityRow, row.community_id)).zone
    await schedules.set_appointment(work, row.community_id, OCCASION, until, zone, subject=until.isoformat())


async def rested(work: Work, due: Sequence[Due]) -> list[Rested]:
    """Whoever ended their rest earlier, or rests longer after all, has another moment by now."""
    rows = await work.session.execute(
        select(CommunityRow, MemberRow.rests_until, AccountRow.address)
        .join(MemberRow, MemberRow.community_id == CommunityRow.id)
        .join(AccountRow, AccountRow.id == MemberRow.account_id)
        .where(
            MemberRow.community_id.in_({each.community for each in due}),
            MemberRow.rests_until.in_({each.due_at for each in due}),
            MemberRow.hears == Hearing.NUDGE.value,
            MemberRow.left_at.is_(None),
        )
    )
    over = {(each.community, each.due_at) for each in due}
    return [
        Rested(community.server, account, community.nudge_role)
        for community, until, account in rows
        if community.nudge_role and (community.id, until) in over
    ]
