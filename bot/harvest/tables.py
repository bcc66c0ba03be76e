"""What was kept, who is concerned in it, and what a group rounds off with."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id


class HarvestRow(Base):
    """One small story. `shown_at` is set once everyone concerned said yes; until then only its keeper reads it.

    `words_of` is the member whose own words these are, when they were taken from a message. `outside` is what its
    keeper says of sharing it outside the group; None is not asked, or not answered. From `look_again_on` its keeper
    is asked whether it still holds. `celebrated_in` is the round at whose end it was shown once more, in the delivery
    `celebration`.
    """

    __tablename__ = "harvest"
    __table_args__ = (
        Index("ix_harvest_community_id_shown_at", "community_id", "shown_at"),
        Index("ix_harvest_member_id", "member_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    words_of: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    kind: Mapped[str]
    content: Mapped[SealedText] = mapped_column(info={"personal": True})
    link: Mapped[str] = mapped_column(default="")
    kept_at: Mapped[datetime]
    for_group: Mapped[bool]
    shown_at: Mapped[datetime | None]
    delivery: Mapped[int | None] = mapped_column(BigInteger)
    cycle: Mapped[str | None] = mapped_column(info={"personal": True})
    capital: Mapped[str | None] = mapped_column(info={"personal": True})
    about: Mapped[str | None] = mapped_column(info={"personal": True})
    looked_back: Mapped[bool] = mapped_column(default=False)
    look_again_on: Mapped[date | None] = mapped_column(Date)
    outside: Mapped[bool | None] = mapped_column(info={"personal": True})
    celebrated_in: Mapped[int | None] = mapped_column(BigInteger)
    celebration: Mapped[int | None] = mapped_column(BigInteger)


class ConcernedRow(Base):
    """Someone whom a story is about too. Silence is no yes."""

    __tablename__ = "harvest_concerned"
    __table_args__ = (Index("ix_harvest_concerned_member_id", "member_id"),)

    item_id: Mapped[str] = mapped_column(ForeignKey("harvest.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )
    shown: Mapped[bool | None] = mapped_column(info={"personal": True})
    outside: Mapped[bool | None] = mapped_column(info={"personal": True})


class ClosingRow(Base):
    """A line of rounding off. `carrier_id` chose so by themselves."""

    __tablename__ = "closing_lines"
    __table_args__ = (Index("ix_closing_lines_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    carrier_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    sort: Mapped[str]
    text: Mapped[str] = mapped_column(info={"personal": True})
