"""Communities, the people in them and what they do there.

A platform's ids are opaque strings: an account's stands in `accounts` alone, a channel's with its community.
"""

from datetime import date, datetime, time

from sqlalchemy import JSON, BigInteger, Date, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id


class CommunityRow(Base):
    """`channel`, `weekday` and `opens_at` are empty until the facilitator has answered; then `started_at` is set.

    `panel` and `week_thread` are the deliveries that put up the present ones.
    """

    __tablename__ = "communities"
    __table_args__ = (
        UniqueConstraint("platform", "channel"),
        Index("ix_communities_platform_server", "platform", "server"),
    )

    id: Mapped[Id]
    platform: Mapped[str]
    server: Mapped[str]
    channel: Mapped[str | None]
    nudge_role: Mapped[str | None]
    name: Mapped[str] = mapped_column(default="")
    intention: Mapped[str] = mapped_column(default="")
    language: Mapped[str]
    zone: Mapped[str]
    weekday: Mapped[int | None]
    opens_at: Mapped[time | None]
    next_session_at: Mapped[datetime | None]
    phase: Mapped[str] = mapped_column(default="orientation")
    mode: Mapped[str] = mapped_column(default="guided")
    hold: Mapped[str] = mapped_column(default="guided")
    calm: Mapped[str | None]
    calm_until: Mapped[datetime | None]
    own_words: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    panel: Mapped[int | None] = mapped_column(BigInteger)
    week_thread: Mapped[int | None] = mapped_column(BigInteger)
    grown: Mapped[int] = mapped_column(default=0)
    sessions_held: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]


class AccountRow(Base):
    """Someone on a platform, member or not: the one place where their id and name there are kept."""

    __tablename__ = "accounts"
    __table_args__ = (UniqueConstraint("platform", "address"),)

    id: Mapped[Id]
    platform: Mapped[str]
    address: Mapped[str] = mapped_column(info={"personal": True})
    name: Mapped[str] = mapped_column(info={"personal": True})


class MemberRow(Base):
    """An account in a community. Who leaves keeps the row, so that who comes back is the same member."""

    __tablename__ = "members"
    __table_args__ = (
        UniqueConstraint("community_id", "account_id"),
        Index("ix_members_account_id", "account_id"),
    )

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(info={"personal": True})
    language: Mapped[str] = mapped_column(info={"personal": True})
    zone: Mapped[str | None] = mapped_column(info={"personal": True})
    hears: Mapped[str] = mapped_column(info={"personal": True})
    hold: Mapped[str | None] = mapped_column(info={"personal": True})
    rests_until: Mapped[datetime | None] = mapped_column(info={"personal": True})
    joined_at: Mapped[datetime] = mapped_column(info={"personal": True})
    left_at: Mapped[datetime | None] = mapped_column(info={"personal": True})


class RoleRow(Base):
    """Who does what, and for how long. A role belongs to an account: a facilitator need not be a member.

    One that is offered counts once it is accepted.
    """

    __tablename__ = "roles"
    __table_args__ = (Index("ix_roles_community_id_account_id", "community_id", "account_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    account_id: Mapped[int] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    role: Mapped[str] = mapped_column(info={"personal": True})
    accepted: Mapped[bool] = mapped_column(default=True)
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class AgreementRow(Base):
    """A ground rule, the compass, the name or a decision: proposed by one, in force once the group confirmed it.

    `version` counts the versions of "our agreements"; `replaced_at` is when another took its place,
    or when it was let go.
    """

    __tablename__ = "agreements"
    __table_args__ = (Index("ix_agreements_community_id_kind", "community_id", "kind"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("accounts.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(info={"personal": True})
    how: Mapped[str] = mapped_column(default="")
    look_again_on: Mapped[date | None] = mapped_column(Date)
    proposed_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    replaced_at: Mapped[datetime | None]
    version: Mapped[int | None]


class ConfirmationRow(Base):
    __tablename__ = "confirmations"
    __table_args__ = (Index("ix_confirmations_account_id", "account_id"),)

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), primary_key=True
    )
    account_id: Mapped[int] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )


class TopicRow(Base):
    """What a member can tell about, or looks for: a short phrase and one concrete example, in their own words."""

    __tablename__ = "topics"
    __table_args__ = (
        Index("ix_topics_member_id", "member_id"),
        Index("ix_topics_community_id_kind", "community_id", "kind"),
    )

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    kind: Mapped[str]
    phrase: Mapped[str] = mapped_column(info={"personal": True})
    example: Mapped[str] = mapped_column(default="", info={"personal": True})
    audience: Mapped[str]
    added_at: Mapped[datetime]


class IntakeRow(Base):
    """One answer of a member's intake, sealed until they share it and for always where they do not."""

    __tablename__ = "intake"
    __table_args__ = (UniqueConstraint("member_id", "question"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    question: Mapped[str]
    answer: Mapped[SealedText] = mapped_column(info={"personal": True})
    audience: Mapped[str]
    answered_at: Mapped[datetime]


class ConcernRow(Base):
    """Something that a person reports to the facilitators. Without a name its author is sealed."""

    __tablename__ = "concerns"
    __table_args__ = (Index("ix_concerns_community_id", "community_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    author: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    text: Mapped[SealedText] = mapped_column(info={"personal": True})
    told_on: Mapped[date] = mapped_column(Date)


class SlotRow(Base):
    """The word or question of one week: one a week, whichever room it came from."""

    __tablename__ = "week_slots"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    week: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    source: Mapped[str]
    key: Mapped[str]
    nl: Mapped[str]
    en: Mapped[str]
