"""Joining and leaving: a member's own act, in one step, undone as easily as done."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from sqlalchemy import func, select

from bot.community import accounts
from bot.community.people import JoinFirst, Who
from bot.community.tables import CommunityRow, MemberRow
from bot.community.words import Hearing
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of
from bot.kernel.text import one_line
from bot.rhythm import schedules


@dataclass(frozen=True, slots=True)
class Wishes:
    """What joining asks. An empty zone means the community's own."""

    hears: Hearing
    language: Language
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    member: int
    community: int
    community_name: str
    wishes: Wishes
    before: Hearing | None = None
    """How they heard from the bot until now; None for who joins."""
    returned: bool = False
    rests: bool = False


async def mine(work: Work, who: Who) -> Membership | None:
    """Someone's own membership here, to show and to change."""
    if who.member is None:
        return None
    community, member = await _rows(work, who)
    return None if member is None else _membership(community, member, work.now)


async def join(work: Work, who: Who, wishes: Wishes) -> Membership:
    """Joins, comes back, or changes how; pressing twice joins once."""
    who.here()
    account = await accounts.remember(work, who.platform, who.account, who.name)
    community, member = await _rows(work, who)
    if community.started_at is None:
        raise DomainError("community-not-begun")
    zone = known_zone(wishes.zone)
    before = Hearing(member.hears) if member and member.left_at is None else None
    returned = member is not None and before is None
    if member is None:
        member = MemberRow(community_id=community.id, account_id=account, joined_at=work.now)
        work.session.add(member)
    member.name, member.language, member.hears = accounts.shown(who.name), wishes.language, wishes.hears.value
    member.zone = None if zone in ("", community.zone) else zone
    member.left_at = None
    await work.session.flush()
    await schedules.heard(work, community.id)
    return _membership(community, member, work.now, before, returned=returned)


async def leave(work: Work, who: Who) -> Membership:
    who.joined()
    community, member = await _rows(work, who)
    if member is None or member.left_at is not None:
        raise JoinFirst
    member.left_at = work.now
    return _membership(community, member, work.now, Hearing(member.hears))


async def number(work: Work, community: int) -> int:
    """How many take part now: for thresholds, never to show."""
    here = (MemberRow.community_id == community, MemberRow.left_at.is_(None))
    return await work.session.scalar(select(func.count()).where(*here)) or 0


async def names(work: Work, community: int, chosen: Collection[int]) -> dict[int, str]:
    """Of members of this community and no other."""
    return await names_at(work, {(community, member) for member in chosen})


async def names_at(work: Work, chosen: Collection[tuple[int, int]]) -> dict[int, str]:
    """The same for communities with a member of each: what fifty messages name costs one query."""
    rows = await work.session.execute(
        select(MemberRow.community_id, MemberRow.id, MemberRow.name).where(
            MemberRow.id.in_({member for _, member in chosen})
        )
    )
    return {member: name for community, member, name in rows if (community, member) in chosen}


async def languages_here(work: Work, community: int) -> dict[int, Language]:
    """Everyone who takes part now, by member, with the language they read."""
    here = (MemberRow.community_id == community, MemberRow.left_at.is_(None))
    rows = await work.session.execute(select(MemberRow.id, MemberRow.language).where(*here))
    return {member: language_of(language) for member, language in rows}


async def zone_of(work: Work, community: int) -> str:
    return (await work.session.get_one(CommunityRow, community)).zone


def known_zone(typed: str) -> str:
    """The name of a time zone as the database of zones writes it; a city alone is enough."""
    wanted = one_line(typed).replace(" ", "_").casefold()
    if not wanted:
        return ""
    for zone in sorted(available_timezones()):
        name = zone.casefold()
        if wanted in (name, name.rpartition("/")[2]):
            return zone
    raise DomainError("community-zone-unknown")


async def _rows(work: Work, who: Who) -> tuple[CommunityRow, MemberRow | None]:
    community = await work.session.get_one(CommunityRow, who.here())
    account = await accounts.find(work, who.platform, who.account)
    member = await work.session.scalar(
        select(MemberRow)
        .where(MemberRow.community_id == community.id, MemberRow.account_id == account)
        .with_for_update()
    )
    return community, member


def _membership(
    community: CommunityRow,
    member: MemberRow,
    now: datetime,
    before: Hearing | None = None,
    *,
    returned: bool = False,
) -> Membership:
    return Membership(
        member=member.id,
        community=community.id,
        community_name=community.name,
        wishes=Wishes(Hearing(member.hears), language_of(member.language), member.zone or ""),
        before=before,
        returned=returned,
        rests=member.rests_until is not None and member.rests_until > now,
    )
