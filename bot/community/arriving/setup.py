"""Setting up: someone who manages the server says who facilitates, who then answers four questions at their own pace."""

from dataclasses import dataclass
from typing import cast

from sqlalchemy import ColumnElement, select

from bot.community import accounts
from bot.community.answers import SetUp, Typed, judge
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AccountRow, CommunityRow, RoleRow
from bot.community.week import opening
from bot.community.words import Role
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.languages import Language
from bot.kernel.text import quoted


@dataclass(frozen=True, slots=True)
class Person:
    """Someone whom a platform showed us: its id and the name people know."""

    account: str
    name: str
    is_bot: bool = False


async def name_facilitator(work: Work, who: Who, person: Person, *, zone: str, language: Language) -> SetUp:
    """Begins a community, or gives the one of this channel a facilitator. Naming twice begins nothing twice."""
    if not who.manages_server or who.server is None:
        raise NotAllowed("setup-needs-manager")
    if person.is_bot:
        raise DomainError("setup-facilitator-is-bot")
    account = await accounts.remember(work, who.platform, person.account, person.name)
    row = await _mine(work, who, person.account)
    if row is None:
        row = CommunityRow(
            platform=who.platform, server=who.server, zone=zone, language=language, created_at=work.now
        )
        work.session.add(row)
        await work.session.flush()
    await accounts.give_role(work, row.id, account, Role.FACILITATOR)
    return _state(row)


async def questions(work: Work, who: Who) -> SetUp | None:
    """The set-up that this person may fill in here: this channel's, else the one they left half-done in this server.

    None when it is theirs to answer the first question: who facilitates?
    """
    if who.community is not None and not who.may(Right.SET_UP) and not who.manages_server:
        who.must(Right.SET_UP)
    if who.community is None or who.may(Right.SET_UP):
        row = await _mine(work, who, who.account)
        if row is not None:
            return _state(row)
    if not who.manages_server:
        raise NotAllowed("setup-needs-manager")
    return None


async def one(work: Work, who: Who, community: int) -> SetUp:
    """This very set-up, for who may fill it in; a button's number is checked here."""
    return _state(await _to_fill(work, who, community))


async def answer(work: Work, who: Who, community: int, typed: Typed) -> SetUp:
    """Keeps what was answered. Whether the bot may work in the channel has been asked of the platform before."""
    row = await _to_fill(work, who, community)
    state = judge(_state(row), typed, work.now)
    if state.channel and state.channel != row.channel:
        await _be_free(work, who.platform, state.channel)
    row.name, row.channel = state.name, state.channel
    row.weekday, row.opens_at, row.next_session_at = state.weekday, state.opens_at, state.next_session_at
    if not state.missing:
        await _begin(work, row, who.language)
    return _state(row)


async def _begin(work: Work, row: CommunityRow, language: Language) -> None:
    """From here on weeks open. A community speaks the language in which its facilitator answered."""
    if row.started_at is None:
        row.started_at, row.language = work.now, language
    await opening.plan(work, row)


async def _to_fill(work: Work, who: Who, community: int) -> CommunityRow:
    here = who.community == community and who.may(Right.SET_UP)
    which = CommunityRow.id == community
    row = await _one(work, who, which) if here else await _facilitated(work, who, who.account, which)
    if row is None:
        raise NotAllowed("community-not-yours")
    return row


async def _mine(work: Work, who: Who, account: str) -> CommunityRow | None:
    """This channel's community, or the one that this account was named for and that has not begun."""
    if who.community is not None:
        return await _one(work, who, CommunityRow.id == who.community)
    return await _facilitated(work, who, account, CommunityRow.started_at.is_(None))


async def _one(work: Work, who: Who, which: ColumnElement[bool]) -> CommunityRow | None:
    in_server = (CommunityRow.platform == who.platform, CommunityRow.server == who.server)
    return await work.session.scalar(
        select(CommunityRow).where(which, *in_server, CommunityRow.removed_at.is_(None)).with_for_update()
    )


async def _facilitated(work: Work, who: Who, account: str, which: ColumnElement[bool]) -> CommunityRow | None:
    named = (
        select(RoleRow.community_id)
        .join(AccountRow, AccountRow.id == RoleRow.account_id)
        .where(
            AccountRow.platform == who.platform,
            AccountRow.address == account,
            RoleRow.role == Role.FACILITATOR.value,
            RoleRow.until.is_(None),
        )
    )
    newest = (
        select(CommunityRow.id)
        .where(
            which,
            CommunityRow.id.in_(named),
            CommunityRow.platform == who.platform,
            CommunityRow.server == who.server,
            CommunityRow.removed_at.is_(None),
        )
        .order_by(CommunityRow.id.desc())
        .limit(1)
    )
    found = await work.session.scalar(newest)
    return None if found is None else await _one(work, who, CommunityRow.id == found)


async def _be_free(work: Work, platform: str, channel: str) -> None:
    name = await work.session.scalar(
        select(CommunityRow.name).where(CommunityRow.platform == platform, CommunityRow.channel == channel)
    )
    if name is not None:
        raise DomainError("setup-channel-taken", name=quoted(name))


def _state(row: CommunityRow) -> SetUp:
    return SetUp(
        community=row.id,
        name=row.name or "",
        channel=row.channel,
        weekday=row.weekday,
        opens_at=row.opens_at,
        next_session_at=row.next_session_at,
        zone=row.zone,
        language=cast("Language", row.language),
        started=row.started_at is not None,
    )
