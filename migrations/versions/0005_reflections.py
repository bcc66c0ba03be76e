"""Own questions, notes, what goes without a name, curious questions."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "own_prompts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("nl", sa.String(), nullable=False),
        sa.Column("en", sa.String(), nullable=False),
        sa.Column("retired_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_own_prompts"),
        _to("own_prompts", "community_id", "communities", "CASCADE"),
        _to("own_prompts", "member_id", "members", "SET NULL"),
    )
    op.create_index("ix_own_prompts_community_id", "own_prompts", ["community_id"])
    op.create_table(
        "prompts_seen",
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("seen", Sealed(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name="pk_prompts_seen"),
        _to("prompts_seen", "member_id", "members", "CASCADE"),
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("written_at", UtcDateTime(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("reader_id", _ID, nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        _to("notes", "member_id", "members", "CASCADE"),
        _to("notes", "reader_id", "members", "SET NULL"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_notes_member_id_written_at", "notes", ["member_id", "written_at"])
    op.create_table(
        "nameless",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("author", Sealed(), nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_nameless"),
        _to("nameless", "community_id", "communities", "CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_nameless_community_id", "nameless", ["community_id"])
    op.create_table(
        "curious",
        sa.Column("id", _ID, nullable=False),
        sa.Column("note_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_curious"),
        sa.UniqueConstraint("note_id", "member_id", name="uq_curious_note_id_member_id"),
        _to("curious", "note_id", "notes", "CASCADE"),
        _to("curious", "member_id", "members", "CASCADE"),
    )
    op.create_table(
        "reflection_settings",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("nameless", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_reflection_settings"),
        _to("reflection_settings", "community_id", "communities", "CASCADE"),
    )


def downgrade() -> None:
    for table in ("reflection_settings", "curious", "nameless", "notes", "prompts_seen", "own_prompts"):
        op.drop_table(table)
