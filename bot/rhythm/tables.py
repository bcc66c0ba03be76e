"""What is due, what was said and how much of it: rows before they are acts.

`next_at` and `try_at` hold the moment at which something must be done and are empty when nothing must, so that one
index answers "is anything due?" whatever else the table holds.
"""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import Date, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.tables import Base, Id


class ScheduleRow(Base):
    """A rhythm of a community, or one appointment (then `weekday`, `at`, `every` and `anchor` are empty)."""

    __tablename__ = "schedules"
    __table_args__ = (
        UniqueConstraint("community_id", "occasion", "subject"),
        Index("ix_schedules_next_at", "next_at"),
    )

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    occasion: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    zone: Mapped[str]
    weekday: Mapped[int | None]
    at: Mapped[time | None]
    every: Mapped[int | None]
    anchor: Mapped[date | None]
    next_at: Mapped[datetime | None]
    unanswered: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None]


class RestRow(Base):
    """Days, both included, on which nothing opens in a community; without a last day until further notice."""

    __tablename__ = "rests"
    __table_args__ = (Index("ix_rests_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    first: Mapped[date] = mapped_column(Date)
    last: Mapped[date | None] = mapped_column(Date)


class OccurrenceState(StrEnum):
    DUE = "due"
    OPENED = "opened"
    SKIPPED = "skipped"
    """It fell in a silence."""
    MISSED = "missed"
    """It came too late to make sense; the facilitator was told."""
    FAILED = "failed"


class OccurrenceRow(Base):
    """A schedule at one due moment: there is never a second one, whoever plans it and how often."""

    __tablename__ = "occurrences"
    __table_args__ = (UniqueConstraint("schedule_id", "due_at"), Index("ix_occurrences_try_at", "try_at"))

    id: Mapped[Id]
    schedule_id: Mapped[int] = mapped_column(ForeignKey("schedules.id", ondelete="CASCADE"))
    due_at: Mapped[datetime]
    state: Mapped[str]
    try_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)


class DeliveryState(StrEnum):
    WAITING = "waiting"
    """For the delivery before it in the chain."""
    READY = "ready"
    CLAIMED = "claimed"
    SENT = "sent"
    HELD = "held"
    """In *For you*."""
    EXPIRED = "expired"
    DROPPED = "dropped"
    FAILED = "failed"


class DeliveryRow(Base):
    """One call to a platform. With neither member nor facilitators it is shared, in the community's channel.

    `of_id` is the message this acts on or stands under, `after_id` the call this one waits for. `doubt_since` is the
    claim whose outcome is not known. `turn` orders what is due, see `pacing.turn`.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("once"),
        Index("ix_deliveries_asked_for_try_at_turn", "asked_for", "try_at", "turn"),
        Index("ix_deliveries_community_id_try_at", "community_id", "try_at"),
        Index("ix_deliveries_member_id_try_at", "member_id", "try_at"),
        Index("ix_deliveries_after_id", "after_id"),
        Index("ix_deliveries_of_id", "of_id"),
        Index(
            "uq_deliveries_waiting_edit",
            "of_id",
            unique=True,
            sqlite_where=text("act = 'edit' AND state = 'ready'"),
            postgresql_where=text("act = 'edit' AND state = 'ready'"),
        ),
        # Its number is the nonce: one that is used again would be taken for what was said before.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    kind: Mapped[str]
    act: Mapped[str]
    subject: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    to_facilitators: Mapped[bool] = mapped_column(default=False)
    asked_for: Mapped[bool] = mapped_column(default=False)
    of_id: Mapped[int | None] = mapped_column(ForeignKey("deliveries.id", ondelete="SET NULL"))
    after_id: Mapped[int | None] = mapped_column(ForeignKey("deliveries.id", ondelete="SET NULL"))
    once: Mapped[str | None] = mapped_column(info={"personal": True})
    state: Mapped[str]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    try_at: Mapped[datetime | None]
    turn: Mapped[int]
    attempts: Mapped[int] = mapped_column(default=0)
    counted_owner: Mapped[int | None] = mapped_column(info={"personal": True})
    counted_week: Mapped[int | None]
    claimed_at: Mapped[datetime | None]
    claimed_by: Mapped[int | None]
    doubt_since: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    edited_at: Mapped[datetime | None]
    reference: Mapped[str | None] = mapped_column(info={"personal": True})
    trouble: Mapped[str | None]


class BudgetRow(Base):
    """How many messages of a lane an owner (a community, or an account in all its communities) had in a week."""

    __tablename__ = "budgets"

    lane: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    week: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    spent: Mapped[int]


class LimitRow(Base):
    """Until when (in seconds since 1970) a platform's limit is given out to the processes that share it."""

    __tablename__ = "limits"

    name: Mapped[str] = mapped_column(primary_key=True)
    given_until: Mapped[float]


class RefusalRow(Base):
    """How many invalid requests (401, 403, 429) all processes together made in a minute."""

    __tablename__ = "refusals"

    minute: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
