"""The opt-in role that the opening of a week mentions, for members who chose to be nudged."""

from dataclasses import dataclass

from bot.community.tables import CommunityRow
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of


@dataclass(frozen=True, slots=True)
class NudgeRole:
    """`role` is the platform's own id; None where there is none yet."""

    server: str
    role: str | None
    community_name: str
    language: Language


async def nudge_role(work: Work, community: int) -> NudgeRole:
    row = await work.session.get_one(CommunityRow, community)
    return NudgeRole(row.server, row.nudge_role, row.name, language_of(row.language))


async def keep_nudge_role(work: Work, community: int, role: str) -> None:
    row = await work.session.get_one(CommunityRow, community)
    row.nudge_role = role
