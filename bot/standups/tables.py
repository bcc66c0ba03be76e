"""A week of stand-ups, what members wrote in it, and what grew out of it.

Text that a member keeps narrower than the group is sealed: `text` is then empty and `sealed` holds it.
"""

from datetime import datetime, time

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id

AHEAD = 0
"""The number of the week that is yet to open: what is prepared for it waits there."""


class WeekRow(Base):
    """`thread`, `question`, `report` and `report_pages` are deliveries."""

    __tablename__ = "standup_weeks"
    __table_args__ = (UniqueConstraint("community_id", "number"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    number: Mapped[int]
    state: Mapped[str]
    opened_at: Mapped[datetime | None]
    closes_at: Mapped[datetime | None]
    report_at: Mapped[datetime | None]
    thread: Mapped[int | None] = mapped_column(BigInteger)
    question: Mapped[int | None] = mapped_column(BigInteger)
    report: Mapped[int | None] = mapped_column(BigInteger)
    report_pages: Mapped[list[int]] = mapped_column(JSON, default=list)
    word: Mapped[str] = mapped_column(default="", info={"personal": True})
    """What the facilitator puts above the report."""
    word_by: Mapped[int | None] = mapped_column(BigInteger, info={"personal": True})


class EntryRow(Base):
    """A member's week: one, however often and from wherever it is handed in. `delivery` is its card in the thread."""

    __tablename__ = "standup_entries"
    __table_args__ = (
        UniqueConstraint("week_id", "member_id"),
        Index("ix_standup_entries_member_id_id", "member_id", "id"),
    )

    id: Mapped[Id]
    week_id: Mapped[int] = mapped_column(ForeignKey("standup_weeks.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    small: Mapped[bool] = mapped_column(default=False)
    reads_along: Mapped[bool] = mapped_column(default=False)
    delivery: Mapped[int | None] = mapped_column(BigInteger)
    written_at: Mapped[datetime]


class PartRow(Base):
    """A moment, a line of what was done or is planned, or what is in the way. An obstacle has a message of its own."""

    __tablename__ = "standup_parts"
    __table_args__ = (Index("ix_standup_parts_entry_id", "entry_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("standup_entries.id", ondelete="CASCADE"))
    kind: Mapped[str]
    position: Mapped[int]
    text: Mapped[str] = mapped_column(default="", info={"personal": True})
    sealed: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    audience: Mapped[str]
    outcome: Mapped[str | None]
    help: Mapped[str | None]
    over: Mapped[bool] = mapped_column(default=False)
    left_out: Mapped[bool] = mapped_column(default=False)
    """Of the report, by whoever runs the week."""
    withdrawn: Mapped[bool] = mapped_column(default=False)
    """Of the report, by whoever wrote it: nobody else brings it back."""
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class PhotoRow(Base):
    """The one photo of an entry, upright and without metadata. It follows the moment's audience."""

    __tablename__ = "standup_photos"

    entry_id: Mapped[int] = mapped_column(
        ForeignKey("standup_entries.id", ondelete="CASCADE"), primary_key=True
    )
    jpeg: Mapped[bytes | None] = mapped_column(LargeBinary, info={"personal": True})
    sealed: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    alt: Mapped[str] = mapped_column(default="", info={"personal": True})


class OfferRow(Base):
    """Someone who knows the obstacle, or has a pair of hands, and what they say."""

    __tablename__ = "standup_offers"
    __table_args__ = (
        UniqueConstraint("part_id", "member_id"),
        Index("ix_standup_offers_member_id", "member_id"),
    )

    id: Mapped[Id]
    part_id: Mapped[str] = mapped_column(ForeignKey("standup_parts.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    text: Mapped[str] = mapped_column(info={"personal": True})


class NeedRow(Base):
    """One answer to "what do we need at the next session?"."""

    __tablename__ = "standup_needs"
    __table_args__ = (
        UniqueConstraint("week_id", "member_id"),
        Index("ix_standup_needs_member_id", "member_id"),
    )

    id: Mapped[Id]
    week_id: Mapped[int] = mapped_column(ForeignKey("standup_weeks.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    text: Mapped[str] = mapped_column(info={"personal": True})
    left_out: Mapped[bool] = mapped_column(default=False)
    withdrawn: Mapped[bool] = mapped_column(default=False)


class WishRow(Base):
    """What a member switched on for themselves, and until when they know what happened."""

    __tablename__ = "standup_wishes"

    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )
    prepares: Mapped[bool] = mapped_column(default=False, info={"personal": True})
    reminded: Mapped[bool] = mapped_column(default=False, info={"personal": True})
    caught_up_at: Mapped[datetime | None] = mapped_column(info={"personal": True})


class SettingsRow(Base):
    """When a week closes and its report goes; what is switched on. Without a row the defaults hold."""

    __tablename__ = "standup_settings"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    days_open: Mapped[int]
    closes: Mapped[time]
    report_hours: Mapped[int]
    board: Mapped[bool] = mapped_column(default=False)
    live: Mapped[bool] = mapped_column(default=False)
    skips_next: Mapped[bool] = mapped_column(default=False)


class ParkedRow(Base):
    """A point for later. `author_id` is the member whose words it takes; of others only the link is kept."""

    __tablename__ = "parked"
    __table_args__ = (
        Index("ix_parked_community_id_outlet", "community_id", "outlet"),
        Index("ix_parked_week_id", "week_id"),
    )

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    taker_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    author_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    week_id: Mapped[int | None] = mapped_column(ForeignKey("standup_weeks.id", ondelete="SET NULL"))
    text: Mapped[str] = mapped_column(info={"personal": True})
    link: Mapped[str] = mapped_column(default="")
    outlet: Mapped[str]
    parked_at: Mapped[datetime]
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class InvolvedRow(Base):
    __tablename__ = "parked_people"
    __table_args__ = (Index("ix_parked_people_member_id", "member_id"),)

    parked_id: Mapped[int] = mapped_column(ForeignKey("parked.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )


class BoardRow(Base):
    """The board of one round of weeks: a message that is edited in place. Without `closed_at` it is the present one."""

    __tablename__ = "boards"
    __table_args__ = (Index("ix_boards_community_id_closed_at", "community_id", "closed_at"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    goal: Mapped[str]
    delivery: Mapped[int | None] = mapped_column(BigInteger)
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class ActivityRow(Base):
    """What somebody is up to; whoever put it there moves it. The board shows activities, not people."""

    __tablename__ = "activities"
    __table_args__ = (
        Index("ix_activities_board_id", "board_id"),
        Index("ix_activities_member_id", "member_id"),
    )

    id: Mapped[Id]
    board_id: Mapped[int] = mapped_column(ForeignKey("boards.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    text: Mapped[str] = mapped_column(info={"personal": True})
    lane: Mapped[str]


class LiveRow(Base):
    """A live round: who is here, in which order, and whose turn it is until when."""

    __tablename__ = "live_rounds"
    __table_args__ = (Index("ix_live_rounds_community_id_ends_at", "community_id", "ends_at"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    thread: Mapped[int | None] = mapped_column(BigInteger)
    delivery: Mapped[int | None] = mapped_column(BigInteger)
    began_at: Mapped[datetime | None]
    turn_until: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    over: Mapped[bool] = mapped_column(default=False)


class SpeakerRow(Base):
    __tablename__ = "live_speakers"
    __table_args__ = (
        UniqueConstraint("live_id", "member_id"),
        Index("ix_live_speakers_member_id", "member_id"),
    )

    id: Mapped[Id]
    live_id: Mapped[int] = mapped_column(ForeignKey("live_rounds.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    position: Mapped[int] = mapped_column(default=0)
    done: Mapped[bool] = mapped_column(default=False)
