"""What members do with a card together: thoughts they check, listening in turns, then and now."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    _assumptions()
    _listenings()
    op.create_table(
        "card_returns",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("space", sa.String(), nullable=False),
        sa.Column("now", Sealed(), nullable=False),
        sa.Column("said_at", UtcDateTime(), nullable=False),
        sa.Column("with_then", sa.Boolean(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_card_returns"),
        sa.UniqueConstraint("member_id", "space", name="uq_card_returns_member_id_space"),
        _to("card_returns", "community_id", "communities", "CASCADE"),
        _to("card_returns", "member_id", "members", "CASCADE"),
    )


def _assumptions() -> None:
    op.create_table(
        "assumptions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("asker_id", _ID, nullable=False),
        sa.Column("asked_id", _ID, nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("thought", Sealed(), nullable=False),
        sa.Column("answer", Sealed(), nullable=True),
        sa.Column("sentence", Sealed(), nullable=True),
        sa.Column("sentence_by", sa.BigInteger(), nullable=True),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assumptions"),
        _to("assumptions", "community_id", "communities", "CASCADE"),
        _to("assumptions", "asker_id", "members", "CASCADE"),
        _to("assumptions", "asked_id", "members", "CASCADE"),
    )
    op.create_index("ix_assumptions_asker_id", "assumptions", ["asker_id"])
    op.create_index("ix_assumptions_asked_id", "assumptions", ["asked_id"])


def _listenings() -> None:
    op.create_table(
        "listenings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("space", sa.String(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_listenings"),
        _to("listenings", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_listenings_community_id", "listenings", ["community_id"])
    op.create_table(
        "listening_turns",
        sa.Column("id", _ID, nullable=False),
        sa.Column("listening_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("said_at", UtcDateTime(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_listening_turns"),
        sa.UniqueConstraint("listening_id", "position", name="uq_listening_turns_listening_id_position"),
        _to("listening_turns", "listening_id", "listenings", "CASCADE"),
        _to("listening_turns", "member_id", "members", "SET NULL"),
    )
    op.create_index("ix_listening_turns_member_id", "listening_turns", ["member_id"])


def downgrade() -> None:
    for table in ("card_returns", "listening_turns", "listenings", "assumptions"):
        op.drop_table(table)
