"""Questions, who may know, what was said where the bot goes between, and what helped.

A question without a name has a random id, a day instead of a moment, and an asker that only the key opens.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base

_BY_ID_ALONE = {"sqlite_with_rowid": False}


class QuestionRow(Base):
    """`member_id` is the asker who gave a name, `author` the sealed one who did not. `helper_id` is who said yes, and
    once it is answered whoever may be named for it. `kept` counts the versions of what helped, 0 where nothing may
    be found."""

    __tablename__ = "questions"
    __table_args__ = (
        Index("ix_questions_community_id_stage", "community_id", "stage"),
        Index("ix_questions_community_id_kept", "community_id", "kept"),
        Index("ix_questions_member_id", "member_id"),
        Index("ix_questions_helper_id", "helper_id"),
        _BY_ID_ALONE,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    author: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    content: Mapped[SealedText] = mapped_column(info={"personal": True})
    link: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date] = mapped_column(Date)
    stage: Mapped[str]
    around: Mapped[bool] = mapped_column(default=True)
    waited: Mapped[bool] = mapped_column(default=False)
    until: Mapped[datetime | None]
    helper_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), info={"personal": True}
    )
    delivery: Mapped[int | None] = mapped_column(BigInteger)
    helped: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    used: Mapped[SealedText | None] = mapped_column(info={"personal": True})
    kept: Mapped[int] = mapped_column(default=0)


class CandidateRow(Base):
    """Who may know, in order, with the reason that they are told. `asked_at` is empty until their turn; how they
    answered is not kept."""

    __tablename__ = "question_candidates"
    __table_args__ = (Index("ix_question_candidates_member_id_asked_at", "member_id", "asked_at"),)

    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )
    position: Mapped[int]
    reason: Mapped[str] = mapped_column(info={"personal": True})
    asked_at: Mapped[datetime | None]
    turn: Mapped[int] = mapped_column(default=0)
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class BehalfRow(Base):
    """Who wrote a question on behalf of the asker, who said yes before anyone was asked."""

    __tablename__ = "question_behalf"
    __table_args__ = (Index("ix_question_behalf_member_id", "member_id"),)

    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )


class WordRow(Base):
    """What goes between a helper and an asker without a name. Without `member_id` the asker said it; it is handed on
    with the next batch (`given`)."""

    __tablename__ = "question_words"
    __table_args__ = (Index("ix_question_words_question_id", "question_id"), _BY_ID_ALONE)

    id: Mapped[str] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    content: Mapped[SealedText] = mapped_column(info={"personal": True})
    position: Mapped[int]
    given: Mapped[bool]


class RevisionRow(Base):
    """Counts every change to what may be found in a community, so that every process knows that its index is old."""

    __tablename__ = "question_revisions"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    revision: Mapped[int]


class SecondCircleRow(Base):
    """Someone outside the group who agreed to be turned to: name, topic and how to reach them, sealed together."""

    __tablename__ = "second_circle"
    __table_args__ = (Index("ix_second_circle_community_id", "community_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    content: Mapped[SealedText]
    agreed_on: Mapped[date] = mapped_column(Date)


class PairRow(Base):
    """Experience wanted that met experience offered: suggested once, whatever came of it. `agreed` says only that who
    offers would like to; of a no and of silence the same nothing is kept."""

    __tablename__ = "question_pairs"
    __table_args__ = (Index("ix_question_pairs_community_id_suggested_at", "community_id", "suggested_at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    wanting_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    offering_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    want_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="CASCADE"), index=True)
    offer_id: Mapped[int] = mapped_column(ForeignKey("topics.id", ondelete="CASCADE"), index=True)
    suggested_at: Mapped[datetime]
    agreed: Mapped[bool] = mapped_column(default=False)


class SharingRow(Base):
    """A member whose stories, kept for the group, may point to them. Only they switch it on."""

    __tablename__ = "question_sharing"
    __table_args__ = (Index("ix_question_sharing_community_id", "community_id"),)

    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, info={"personal": True}
    )
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
