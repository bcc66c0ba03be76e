"""Rounds in which everyone answers unseen, and their answers.

An answer without a name has a random id, its day and a sealed author; one with a name has its member.
"""

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Date, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id


class UnseenRoundRow(Base):
    """`result` is computed once, at closing, and never again; `told` is the delivery that shows what appeared.

    `statements` are a group's own, for a round of those; empty for every other.
    """

    __tablename__ = "unseen_rounds"
    __table_args__ = (Index("ix_unseen_rounds_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    template: Mapped[str]
    prompt: Mapped[str]
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    extended: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str | None]
    result: Mapped[dict[str, int] | None] = mapped_column(JSON)
    statements: Mapped[list[str] | None] = mapped_column(JSON)
    told: Mapped[int | None] = mapped_column(BigInteger)


class UnseenAnswerRow(Base):
    __tablename__ = "unseen_answers"
    __table_args__ = (Index("ix_unseen_answers_round_id", "round_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("unseen_rounds.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    author: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    answer: Mapped[SealedText] = mapped_column(info={"personal": True})
    answered_on: Mapped[date] = mapped_column(Date)
