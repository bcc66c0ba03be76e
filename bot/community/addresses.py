"""Where a community lives and where people are reached, for whoever brings messages; and in which words."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

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
_ADDRESSES = select(AccountRow.id, AccountRow.address).where(
    AccountRow.id.in_(bindparam("accounts", expanding=True))
)


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
    rows = await work.session.execute(_HOMES, {"communities": list(communities)})
    return {
        number: Home(number, platform, server, channel, role, name, language_of(language), own_words, zone)
        for number, platform, server, channel, role, name, language, own_words, zone in rows
        if channel is not None
    }


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


async def languages_of(work: Work, members: Collection[int]) -> dict[int, Language]:
    """In which language each of them reads what is for them alone."""
    rows = await work.session.execute(
        select(MemberRow.id, MemberRow.language).where(MemberRow.id.in_(members))
    )
    return {member: language_of(language) for member, language in rows}
