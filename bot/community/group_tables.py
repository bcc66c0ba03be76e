"""What a group forms within itself: rounds, buddies for newcomers, circles, and people who take part through another."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id


class RoundRow(Base):
    """Some weeks towards one goal. It stands once the group confirmed it; the goal may be empty."""

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("community_id", "number"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    number: Mapped[int]
    goal: Mapped[str] = mapped_column(default="")
    began_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class BuddyOfferRow(Base):
    """A member who would like to be somebody's buddy: said by themselves, taken back at any time."""

    __tablename__ = "buddy_offers"

    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )


class BuddyRow(Base):
    """A newcomer who asked for a buddy. `asking_id` is the one who is being asked now.

    `passed` holds who need not be asked again. It is sealed, and empty from the moment that there is a buddy.
    """

    __tablename__ = "buddies"
    __table_args__ = (Index("ix_buddies_buddy_id", "buddy_id"), Index("ix_buddies_asking_id", "asking_id"))

    newcomer_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )
    asking_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), info={"personal": True}
    )
    buddy_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), info={"personal": True}
    )
    passed: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    asked_at: Mapped[datetime]


class CircleRow(Base):
    """A few people of the group who go closer into something. It lasts for as long as someone is in it."""

    __tablename__ = "circles"
    __table_args__ = (Index("ix_circles_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    name: Mapped[str]


class InCircleRow(Base):
    __tablename__ = "in_circles"
    __table_args__ = (Index("ix_in_circles_member_id", "member_id"),)

    circle_id: Mapped[int] = mapped_column(ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )


class ThroughRow(Base):
    """Someone without an account, who takes part through a member and said yes to that."""

    __tablename__ = "through"
    __table_args__ = (Index("ix_through_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    name: Mapped[str] = mapped_column(info={"personal": True})
    since: Mapped[datetime]
