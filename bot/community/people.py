"""Who acts: the person as the platform vouches for them, and what they are in the community where they act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import ColumnElement, and_, or_, select

from bot.community.rights import Right, allows, holders
from bot.community.tables import AccountRow, CommunityRow, MemberRow, RoleRow
from bot.community.words import Hold, Mode, Role
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of


@dataclass(frozen=True, slots=True)
class Sender:
    """What a platform says about who pressed or typed, and where. In a thread, `channel` is its parent."""

    platform: str
    account: str
    name: str
    locale: str | None = None
    server: str | None = None
    channel: str | None = None
    manages_server: bool = False


@dataclass(frozen=True, slots=True)
class Who:
    """`community` is None outside a home channel; `member` is None for who has not joined."""

    platform: str
    account: str
    name: str
    language: Language
    server: str | None = None
    channel: str | None = None
    manages_server: bool = False
    community: int | None = None
    member: int | None = None
    roles: frozenset[Role] = frozenset()
    mode: Mode = Mode.GUIDED
    hold: Hold = Hold.GUIDED
    zone: str = "UTC"
    home_zone: str = "UTC"
    """The community's own; `zone` is the one that this person lives in."""
    own_words: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)

    def here(self) -> int:
        """The community in which this happens."""
        if self.community is None:
            raise DomainError("community-not-here")
        return self.community

    def joined(self) -> int:
        """The member who acts: everything of a member's own begins with this."""
        self.here()
        if self.member is None:
            raise JoinFirst
        return self.member

    def may(self, right: Right) -> bool:
        return self.community is not None and allows(right, self.roles, self.mode)

    def must(self, right: Right) -> int:
        """The community in which this right holds; a refusal names who can."""
        community = self.here()
        if not self.may(right):
            if self.member is None and Role.MEMBER in holders(right, self.mode) and not self.roles:
                raise JoinFirst
            raise NotAllowed("community-not-allowed", roles=who_can(right, self.mode))
        return community


class JoinFirst(DomainError):
    """Someone presses who has not joined: the platform answers with the joining form instead of a text."""

    def __init__(self) -> None:
        super().__init__("community-join-first")


def who_can(right: Right, mode: Mode) -> str:
    """The one role that a refusal names, as a selector for its text."""
    able = holders(right, mode)
    return (Role.MEMBER if Role.MEMBER in able else Role.FACILITATOR).value


async def find_who(work: Work, sender: Sender, community: int | None = None) -> Who:
    """One indexed query: by the channel where it happens, or by the community that a private button names.

    A community's number in a button is only an address: outside its channel it opens for who belongs to it.
    """
    place = _named(sender, community) if community is not None else _at_home(sender)
    if place is None:
        return _stranger(sender)
    found = await work.session.execute(_query(work, sender, place))
    rows = cast("Sequence[tuple[CommunityRow, MemberRow | None, str | None]]", found.all())
    if not rows:
        if community is not None:
            raise NotAllowed("community-not-yours")
        return _stranger(sender)
    row, member, _ = rows[0]
    roles = frozenset(Role(role) for *_, role in rows if role is not None)
    if member is None and not roles and row.channel != sender.channel:
        raise NotAllowed("community-not-yours")
    return _known(sender, row, member, roles)


def _at_home(sender: Sender) -> ColumnElement[bool] | None:
    if sender.channel is None:
        return None
    return and_(CommunityRow.platform == sender.platform, CommunityRow.channel == sender.channel)


def _named(sender: Sender, community: int) -> ColumnElement[bool]:
    place = and_(CommunityRow.platform == sender.platform, CommunityRow.id == community)
    return place if sender.server is None else and_(place, CommunityRow.server == sender.server)


def _query(work: Work, sender: Sender, place: ColumnElement[bool]):  # noqa: ANN202  # a select of four joined tables
    account = and_(AccountRow.platform == sender.platform, AccountRow.address == sender.account)
    member = and_(
        MemberRow.community_id == CommunityRow.id,
        MemberRow.account_id == AccountRow.id,
        MemberRow.left_at.is_(None),
    )
    role = and_(
        RoleRow.community_id == CommunityRow.id,
        RoleRow.account_id == AccountRow.id,
        RoleRow.accepted.is_(True),
        RoleRow.since <= work.now,
        or_(RoleRow.until.is_(None), RoleRow.until > work.now),
    )
    return (
        select(CommunityRow, MemberRow, RoleRow.role)
        .select_from(CommunityRow)
        .outerjoin(AccountRow, account)
        .outerjoin(MemberRow, member)
        .outerjoin(RoleRow, role)
        .where(place, CommunityRow.removed_at.is_(None))
    )


def _stranger(sender: Sender) -> Who:
    return Who(
        platform=sender.platform,
        account=sender.account,
        name=sender.name,
        language=language_of(sender.locale),
        server=sender.server,
        channel=sender.channel,
        manages_server=sender.manages_server,
    )


def _known(sender: Sender, row: CommunityRow, member: MemberRow | None, roles: frozenset[Role]) -> Who:
    return Who(
        platform=sender.platform,
        account=sender.account,
        name=sender.name,
        language=language_of(member.language if member else sender.locale),
        server=row.server,
        channel=sender.channel,
        manages_server=sender.manages_server,
        community=row.id,
        member=member.id if member else None,
        roles=roles | {Role.MEMBER} if member else roles,
        mode=Mode(row.mode),
        hold=Hold((member and member.hold) or row.hold),
        zone=(member and member.zone) or row.zone,
        home_zone=row.zone,
        own_words=row.own_words,
    )
