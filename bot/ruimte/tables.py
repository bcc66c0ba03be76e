"""A community's deck, which cards lie open, what was said to them, what nobody has seen yet, and what members do
with a card together.

Nothing here says how many of the spaces were done: what was seen is kept so that it does not come back too soon.
"""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id


class DeckRow(Base):
    """`seen` is what the group has had in this round of draws, the newest last."""

    __tablename__ = "decks"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    pack: Mapped[str | None]
    seen: Mapped[list[str]] = mapped_column(JSON, default=list)


class OwnSpaceRow(Base):
    """What a community changed about one space, or a space of its own: `key` is then not one of the nine."""

    __tablename__ = "own_spaces"
    __table_args__ = (UniqueConstraint("community_id", "key"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    key: Mapped[str]
    nl: Mapped[str] = mapped_column(default="")
    en: Mapped[str] = mapped_column(default="")
    line_nl: Mapped[str] = mapped_column(default="")
    line_en: Mapped[str] = mapped_column(default="")
    hidden: Mapped[bool] = mapped_column(default=False)


class SeenCardsRow(Base):
    """Which cards and questions a member has seen, sealed and always of one length."""

    __tablename__ = "cards_seen"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    seen: Mapped[SealedText] = mapped_column(info={"personal": True})


class CardRow(Base):
    """A card that lies open for the group. `asked`: the bot has said its one sentence, and is silent from then on."""

    __tablename__ = "cards"
    __table_args__ = (Index("ix_cards_community_id_laid_at", "community_id", "laid_at"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    space: Mapped[str]
    laid_at: Mapped[datetime]
    asked: Mapped[bool] = mapped_column(default=False)
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class CardWordRow(Base):
    """What a member said to a card, for the group and with their name."""

    __tablename__ = "card_words"
    __table_args__ = (UniqueConstraint("card_id", "member_id"), Index("ix_card_words_member_id", "member_id"))

    id: Mapped[Id]
    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    text: Mapped[str] = mapped_column(info={"personal": True})
    said_at: Mapped[datetime] = mapped_column(info={"personal": True})
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class AssumptionRow(Base):
    """What one member thinks of another, asked in private and sealed: the two of them read it.

    `sentence` is what one of them (`sentence_by`) would like to share; it goes nowhere without the other's yes.
    `set_aside`: the one who was asked let the thought, or the sentence, be. `told` are the messages in which it stood.
    """

    __tablename__ = "assumptions"
    __table_args__ = (
        Index("ix_assumptions_asker_id", "asker_id"),
        Index("ix_assumptions_asked_id", "asked_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"), index=True)
    asker_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    asked_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    asked_at: Mapped[datetime] = mapped_column(info={"personal": True})
    thought: Mapped[SealedText] = mapped_column(info={"personal": True})
    answer: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    sentence: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    sentence_by: Mapped[int | None] = mapped_column(BigInteger, info={"personal": True})
    set_aside: Mapped[bool] = mapped_column(default=False)
    shared: Mapped[bool] = mapped_column(default=False)
    told: Mapped[list[int]] = mapped_column(JSON, default=list)


class ListeningRow(Base):
    """A listening round at a card of the group. `delivery` is the message with which it began."""

    __tablename__ = "listenings"
    __table_args__ = (Index("ix_listenings_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    space: Mapped[str]
    closes_at: Mapped[datetime]
    closed: Mapped[bool] = mapped_column(default=False)
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class ListeningTurnRow(Base):
    """What someone said in their turn. Whoever is erased leaves an empty turn, so that the order still holds."""

    __tablename__ = "listening_turns"
    __table_args__ = (
        UniqueConstraint("listening_id", "position"),
        Index("ix_listening_turns_member_id", "member_id"),
    )

    id: Mapped[Id]
    listening_id: Mapped[int] = mapped_column(ForeignKey("listenings.id", ondelete="CASCADE"))
    position: Mapped[int]
    step: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), info={"personal": True}
    )
    text: Mapped[str] = mapped_column(info={"personal": True})
    said_at: Mapped[datetime] = mapped_column(info={"personal": True})
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class ReturnRow(Base):
    """What a member says now at a card they come back to: sealed while it is theirs alone and, beside what they said
    then (`with_then`), in the group when they share it."""

    __tablename__ = "card_returns"
    __table_args__ = (UniqueConstraint("member_id", "space"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"), index=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    space: Mapped[str]
    now: Mapped[SealedText] = mapped_column(info={"personal": True})
    said_at: Mapped[datetime] = mapped_column(info={"personal": True})
    with_then: Mapped[bool] = mapped_column(default=False)
    delivery: Mapped[int | None] = mapped_column(BigInteger)
