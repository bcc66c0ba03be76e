"""Questions, who may know, what goes between, and how new the index of what helped must be."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    _questions()
    op.create_table(
        "question_candidates",
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("question_id", "member_id", name="pk_question_candidates"),
        _to("question_candidates", "question_id", "questions", "CASCADE"),
        _to("question_candidates", "member_id", "members", "CASCADE"),
    )
    op.create_index(
        "ix_question_candidates_member_id_asked_at", "question_candidates", ["member_id", "asked_at"]
    )
    op.create_table(
        "question_words",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_question_words"),
        _to("question_words", "question_id", "questions", "CASCADE"),
        _to("question_words", "member_id", "members", "CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_question_words_question_id", "question_words", ["question_id"])
    op.create_table(
        "question_revisions",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_question_revisions"),
        _to("question_revisions", "community_id", "communities", "CASCADE"),
    )


def _questions() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("author", Sealed(), nullable=True),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("around", sa.Boolean(), nullable=False),
        sa.Column("waited", sa.Boolean(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.Column("helper_id", _ID, nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.Column("helped", Sealed(), nullable=True),
        sa.Column("used", Sealed(), nullable=True),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        _to("questions", "community_id", "communities", "CASCADE"),
        _to("questions", "member_id", "members", "CASCADE"),
        _to("questions", "helper_id", "members", "SET NULL"),
        sqlite_with_rowid=False,
    )
    for columns in (["community_id", "stage"], ["community_id", "kept"], ["member_id"], ["helper_id"]):
        op.create_index("_".join(("ix_questions", *columns)), "questions", columns)


def downgrade() -> None:
    for table in ("revisions", "words", "candidates"):
        op.drop_table(f"question_{table}")
    op.drop_table("questions")
