"""When the bot is taken out of a server: everything of it is kept for thirty days, as `/help` announces, then erased."""

from collections.abc import Callable, Collection
from datetime import timedelta

from sqlalchemy import ColumnElement, delete, exists, select, update

from bot.community.tables import AccountRow, CommunityRow, MemberRow, RoleRow
from bot.kernel.house import Work

KEPT_FOR = timedelta(days=30)


async def removed(work: Work, platform: str, server: str) -> None:
    """A server that is merely unavailable has not removed anyone: call this for a real removal only."""
    await work.session.execute(
        update(CommunityRow)
        .where(
            CommunityRow.platform == platform,
            CommunityRow.server == server,
            CommunityRow.removed_at.is_(None),
        )
        .values(removed_at=work.now)
    )


async def returned(work: Work, platform: str, server: str) -> None:
    """Invited again in time, everything stands where it stood."""
    await work.session.execute(
        update(CommunityRow)
        .where(CommunityRow.platform == platform, CommunityRow.server == server)
        .values(removed_at=None)
    )


async def look_round(
    work: Work, platform: str, servers: Collection[str], ours: Callable[[str], bool]
) -> None:
    """Who took the bot out, or invited it again, while nobody told it. `servers`: where it is now, as far as these
    are `ours` to know; the others are another process's."""
    known = await work.session.execute(
        select(CommunityRow.id, CommunityRow.server, CommunityRow.removed_at).where(
            CommunityRow.platform == platform
        )
    )
    changed = [
        {"id": number, "removed_at": None if server in servers else work.now}
        for number, server, removed_at in known
        if ours(server) and (server in servers) != (removed_at is None)
    ]
    if changed:
        await work.session.execute(update(CommunityRow), changed)


async def erase_removed(work: Work, platform: str, known: Callable[[str], bool]) -> int:
    """How many were kept long enough and are now erased; every room's rows go with their community."""
    long_gone = await work.session.execute(
        select(CommunityRow.id, CommunityRow.server).where(
            CommunityRow.platform == platform, CommunityRow.removed_at <= work.now - KEPT_FOR
        )
    )
    erased = [number for number, server in long_gone if known(server)]
    if erased:
        await work.session.execute(delete(CommunityRow).where(CommunityRow.id.in_(erased)))
        await forget_strangers(work)
    return len(erased)


async def forget_strangers(work: Work, *among: ColumnElement[bool]) -> None:
    """An account that is nowhere a member and has no role is not kept."""
    await work.session.execute(
        delete(AccountRow).where(
            *among,
            ~exists().where(MemberRow.account_id == AccountRow.id),
            ~exists().where(RoleRow.account_id == AccountRow.id),
        )
    )
