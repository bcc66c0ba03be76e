"""What is told in confidence to whoever facilitates is refused where nobody does: it would lie there unread."""

from collections import defaultdict

from sqlalchemy import or_, select

from bot.community.people import Who
from bot.community.rights import leads
from bot.community.safety import urgent
from bot.community.tables import RoleRow
from bot.community.words import Role
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import quoted


async def must_be_read(work: Work, who: Who) -> None:
    """A refusal names who can be turned to, and what the group itself said of that."""
    if await _is_led(work, who.here()):
        return
    channels = await urgent.channels(work, who)
    if channels:
        raise DomainError("confide-nobody-but", channels=quoted(channels))
    raise DomainError("confide-nobody")


async def _is_led(work: Work, community: int) -> bool:
    rows = await work.session.execute(
        select(RoleRow.account_id, RoleRow.role).where(
            RoleRow.community_id == community,
            RoleRow.accepted.is_(True),
            RoleRow.since <= work.now,
            or_(RoleRow.until.is_(None), RoleRow.until > work.now),
        )
    )
    held: defaultdict[int, set[Role]] = defaultdict(set)
    for account, role in rows:
        held[account].add(Role(role))
    return any(leads(frozenset(roles)) for roles in held.values())
