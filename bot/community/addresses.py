"""Where communities and accounts are reached on their platform, many at a time, for whoever delivers."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import select

from bot.community.tables import AccountRow, CommunityRow
from bot.kernel.house import Work
from bot.kernel.languages import Language


@dataclass(frozen=True, slots=True)
class Home:
    """A community that lives somewhere, and how it is spoken to."""

    community: int
    platform: str
    server: str
    channel: str
    language: Language
    own_words: Mapping[str, str]


async def homes(work: Work, communities: Collection[int]) -> Mapping[int, Home]:
    """Communities without a channel, or from which the bot was removed, are left out."""
    columns = (
        CommunityRow.id,
        CommunityRow.platform,
        CommunityRow.server,
        CommunityRow.channel,
        CommunityRow.language,
        CommunityRow.own_words,
    )
    rows = await work.session.execute(
        select(*columns).where(
            CommunityRow.id.in_(communities),
            CommunityRow.channel.is_not(None),
            CommunityRow.removed_at.is_(None),
        )
    )
    return {
        row.id: Home(
            row.id,
            row.platform,
            row.server,
            cast("str", row.channel),
            cast("Language", row.language),
            row.own_words,
        )
        for row in rows
    }


async def addresses(work: Work, accounts: Collection[int]) -> Mapping[int, str]:
    """The platform's own id of each account."""
    rows = await work.session.execute(
        select(AccountRow.id, AccountRow.address).where(AccountRow.id.in_(accounts))
    )
    return {row.id: row.address for row in rows}
