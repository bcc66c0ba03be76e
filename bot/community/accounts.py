"""Someone's place in the one table that knows a platform's ids of people."""

from datetime import datetime

from sqlalchemy import select

from bot.community.tables import AccountRow, RoleRow
from bot.community.words import Role
from bot.kernel.house import Work
from bot.kernel.tables import put_once
from bot.kernel.text import one_line, shorten

_NAME_MOST = 80


async def find(work: Work, platform: str, address: str) -> int | None:
    return await work.session.scalar(
        select(AccountRow.id).where(AccountRow.platform == platform, AccountRow.address == address)
    )


async def remember(work: Work, platform: str, address: str, name: str) -> int:
    """The account's own number, with the name as the platform shows it now.

    Locked until the work is done, so that one person's two presses at one moment come one after the other.
    """
    known = {"platform": platform, "address": address, "name": shown(name)}
    await put_once(work.session, AccountRow, known)
    row = await work.session.scalar(
        select(AccountRow)
        .where(AccountRow.platform == platform, AccountRow.address == address)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    assert row is not None  # noqa: S101  # it stands there now, whoever put it there
    row.name = known["name"]
    return row.id


async def give_role(
    work: Work,
    community: int,
    account: int,
    role: Role,
    *,
    until: datetime | None = None,
    accepted: bool = True,
) -> RoleRow:
    """Given once: who has the role keeps it, for the new period."""
    row = await work.session.scalar(
        select(RoleRow).where(
            RoleRow.community_id == community, RoleRow.account_id == account, RoleRow.role == role.value
        )
    )
    if row is None:
        row = RoleRow(community_id=community, account_id=account, role=role.value, since=work.now)
        work.session.add(row)
    row.until, row.accepted = until, accepted
    await work.session.flush()
    return row


def shown(name: str) -> str:
    return shorten(one_line(name), _NAME_MOST) or "?"
