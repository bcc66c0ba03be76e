"""Where a community lives and where people are reached, for whoever brings messages; and in which words."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from bot.community.tables import AccountRow, CommunityRow, MemberRow
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of

# As columns, without the ORM's bookkeeping, and built once: every message passes here.
_HOMES = select(
    CommunityRow.id,
    CommunityRow.platform,
    CommunityRow.server,
    CommunityRow.channel,
    CommunityRow.nudge_role,
    CommunityRow.name,
    CommunityRow.language,
    CommunityRow.own_words,
    CommunityRow.zone,
).where(CommunityRow.id.in_(bindparam("communities", expanding=True)), CommunityRow.removed_at.is_(None))
_AND_READERS = _HOMES.add_columns(
    MemberRow.id.label("member"), MemberRow.account_id.label("account"), MemberRow.language.label("reads")
).outerjoin(
    MemberRow,
    (MemberRow.community_id == CommunityRow.id)
    & (
        MemberRow.id.in_(bindparam("members", expanding=True))
        | MemberRow.account_id.in_(bindparam("accounts", expanding=True))
    ),
)
_ADDRESSES = select(AccountRow.id, AccountRow.address).where(
    AccountRow.id.in_(bindparam("accounts", expanding=True))
)

Reader = int | tuple[int, int]
"""A member, or a community with an account."""


@dataclass(frozen=True, slots=True)
class Home:
    """`server`, `channel` and `nudge_role` are the platform's own ids."""

    community: int
    platform: str
    server: str
    channel: str
    nudge_role: str | None
    name: str
    language: Language
    own_words: Mapping[str, str]
    zone: str


async def homes(work: Work, communities: Collection[int]) -> dict[int, Home]:
    """One that has no channel yet, or of which the bot was removed, is not among them."""
    return _homes(await work.session.execute(_HOMES, {"communities": list(communities)}))


async def homes_and_languages(
    work: Work, communities: Collection[int], members: Collection[int], accounts: Collection[int]
) -> tuple[dict[int, Home], dict[Reader, Language]]:
    """With what each of these reads there, in the same query."""
    if not members and not accounts:
        return await homes(work, communities), {}
    chosen = {"communities": list(communities), "members": list(members), "accounts": list(accounts)}
    rows = (await work.session.execute(_AND_READERS, chosen)).all()
    spoken: dict[Reader, Language] = {}
    for row in rows:
        if row.member is not None:
            spoken[row.member] = spoken[row.id, row.account] = language_of(row.reads)
    return _homes(rows), spoken


async def addresses(work: Work, accounts: Collection[int]) -> dict[int, str]:
    """The platform's id of each account."""
    if not accounts:
        return {}
    return dict((await work.session.execute(_ADDRESSES, {"accounts": list(accounts)})).all())


async def members_at(work: Work, community: int, chosen: Collection[str]) -> dict[str, int]:
    """Who of these platform's ids takes part in this community, by their member's number."""
    rows = await work.session.execute(
        select(AccountRow.address, MemberRow.id)
        .join(MemberRow, MemberRow.account_id == AccountRow.id)
        .where(
            AccountRow.address.in_(chosen), MemberRow.community_id == community, MemberRow.left_at.is_(None)
        )
    )
    return dict(rows.all())


def _homes(rows: Iterable[Any]) -> dict[int, Home]:
    return {
        row.id: Home(
            row.id,
            row.platform,
            row.server,
            row.channel,
            row.nudge_role,
            row.name,
            language_of(row.language),
            row.own_words,
            row.zone,
        )
        for row in rows
        if row.channel is not None
    }
