"""Own questions, notes, what was shared without a name, and curious questions.

What belongs to anything without a name tells nothing of who wrote it: a random id, no moment but a day, no row order
(SQLite keeps these tables by their id alone), and an author that only the key opens.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.sealing import SealedText
from bot.kernel.tables import Base, Id

_BY_ID_ALONE = {"sqlite_with_rowid": False}


class AuthorSealed(Base):
    """What anything without a name has: no name that can be read, and nothing that says what came before what."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True)
    author: Mapped[SealedText] = mapped_column(info={"personal": True})
    content: Mapped[SealedText] = mapped_column(info={"personal": True})


class OwnPromptRow(Base):
    """A question that a community added to the library. Retired ones stay, for the notes that answered them."""

    __tablename__ = "own_prompts"
    __table_args__ = (Index("ix_own_prompts_community_id", "community_id"),)

    id: Mapped[Id]
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    member_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    nl: Mapped[str]
    en: Mapped[str]
    retired_at: Mapped[datetime | None]


class SeenRow(Base):
    """Which questions a member has seen, sealed and always of one length: it would tell what they answered."""

    __tablename__ = "prompts_seen"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True)
    seen: Mapped[SealedText] = mapped_column(info={"personal": True})


class NoteRow(Base):
    """A member's own note, with their name at most: what they share without one leaves this table.

    `reader` is the one person who may read it; `delivery` is the message in which it stands.
    """

    __tablename__ = "notes"
    __table_args__ = (Index("ix_notes_member_id_written_at", "member_id", "written_at"), _BY_ID_ALONE)

    id: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), info={"personal": True}
    )
    content: Mapped[SealedText] = mapped_column(info={"personal": True})
    written_at: Mapped[datetime] = mapped_column(info={"personal": True})
    audience: Mapped[str]
    reader_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), index=True, info={"personal": True}
    )
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class NamelessRow(AuthorSealed):
    """`posted_on` is empty until the batch that it goes with."""

    __tablename__ = "nameless"
    __table_args__ = (Index("ix_nameless_community_id", "community_id"), _BY_ID_ALONE)

    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    posted_on: Mapped[date | None] = mapped_column(Date)
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class ReadingRow(Base):
    """Of something without a name about someone: where it is with whoever reads it first. Let through, it has none."""

    __tablename__ = "readings"
    __table_args__ = (Index("ix_readings_reader_id", "reader_id"), _BY_ID_ALONE)

    nameless_id: Mapped[str] = mapped_column(ForeignKey("nameless.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[str]
    reader_id: Mapped[int | None] = mapped_column(
        ForeignKey("members.id", ondelete="SET NULL"), info={"personal": True}
    )
    word: Mapped[SealedText | None] = mapped_column(info={"personal": True})


class CuriousRow(Base):
    """One question of one colleague about a shared note; the author answers, leaves it for later, or lets it be."""

    __tablename__ = "curious"
    __table_args__ = (UniqueConstraint("note_id", "member_id"),)

    id: Mapped[Id]
    note_id: Mapped[str] = mapped_column(ForeignKey("notes.id", ondelete="CASCADE"))
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True, info={"personal": True}
    )
    question: Mapped[str] = mapped_column(info={"personal": True})
    answer: Mapped[str] = mapped_column(default="", info={"personal": True})
    closed: Mapped[bool] = mapped_column(default=False)


class CaseRow(AuthorSealed):
    """Something to look at together. `until` is when this round ends; before the first round it is empty."""

    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_community_id", "community_id"), _BY_ID_ALONE)

    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id", ondelete="CASCADE"))
    named: Mapped[bool]
    round: Mapped[str]
    until: Mapped[datetime | None]
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class CaseSayRow(AuthorSealed):
    """What was said about a case, marked question or idea by who said it. In a case without a name nobody has one."""

    __tablename__ = "case_contributions"
    __table_args__ = (Index("ix_case_contributions_case_id", "case_id"), _BY_ID_ALONE)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    sort: Mapped[str]
    state: Mapped[str]
    delivery: Mapped[int | None] = mapped_column(BigInteger)


class ReflectionSettingsRow(Base):
    """What a group agreed about standing still together. Without a row nothing goes without a name."""

    __tablename__ = "reflection_settings"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    nameless: Mapped[bool] = mapped_column(default=False)
    take_along: Mapped[bool] = mapped_column(default=False)


class TakeAlongRow(Base):
    """The take-along question that a group had in a week."""

    __tablename__ = "take_along"

    community_id: Mapped[int] = mapped_column(
        ForeignKey("communities.id", ondelete="CASCADE"), primary_key=True
    )
    week: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
