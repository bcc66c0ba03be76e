"""Posts that were hidden, for their author to know why."""

from datetime import date

from sqlalchemy import Date, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base


class HiddenRow(Base):
    """With a name it has its member; without one its author is sealed, and `quiet_until` keeps that author from
    giving more without a name, unknown to everyone. `seen`: the author put it away."""

    __tablename__ = "hidden_posts"
    __table_args__ = (
        Index("ix_hidden_posts_community_id", "community_id"),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    author: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    why: Mapped[SealedText] = mapped_column(info={"personal": True})
    hidden_on: Mapped[date] = mapped_column(Date)
    quiet_until: Mapped[date | None] = mapped_column(Date)
    seen: Mapped[bool] = mapped_column(default=False)


class UrgentRow(Base):
    """Where this community turns to when something cannot wait, in its own words."""

    __tablename__ = "urgent_channels"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]


class ReaderRow(Base):
    """Whom an agreement is about: the one who reads first what is written about someone."""

    __tablename__ = "readers"
    __table_args__ = (Index("ix_readers_member_id", "member_id"),)

    agreement_id: Mapped[int] = mapped_column(
        ForeignKey("agreements.id", ondelete="CASCADE"), primary_key=True
    )
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
