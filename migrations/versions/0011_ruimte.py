"""Decks, cards that lie open, and what was said to them."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "decks",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("pack", sa.String(), nullable=True),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_decks"),
        _to("decks", "community_id", "communities", "CASCADE"),
    )
    op.create_table(
        "own_spaces",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("nl", sa.String(), nullable=False),
        sa.Column("en", sa.String(), nullable=False),
        sa.Column("line_nl", sa.String(), nullable=False),
        sa.Column("line_en", sa.String(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_spaces"),
        sa.UniqueConstraint("community_id", "key", name="uq_own_spaces_community_id_key"),
        _to("own_spaces", "community_id", "communities", "CASCADE"),
    )
    op.create_table(
        "cards_seen",
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("seen", Sealed(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name="pk_cards_seen"),
        _to("cards_seen", "member_id", "members", "CASCADE"),
    )
    _cards()


def _cards() -> None:
    op.create_table(
        "cards",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("space", sa.String(), nullable=False),
        sa.Column("laid_at", UtcDateTime(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_cards"),
        _to("cards", "community_id", "communities", "CASCADE"),
        _to("cards", "member_id", "members", "SET NULL"),
    )
    op.create_index("ix_cards_community_id_laid_at", "cards", ["community_id", "laid_at"])
    op.create_table(
        "card_words",
        sa.Column("id", _ID, nullable=False),
        sa.Column("card_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("said_at", UtcDateTime(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_card_words"),
        sa.UniqueConstraint("card_id", "member_id", name="uq_card_words_card_id_member_id"),
        _to("card_words", "card_id", "cards", "CASCADE"),
        _to("card_words", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_card_words_member_id", "card_words", ["member_id"])


def downgrade() -> None:
    for table in ("card_words", "cards", "cards_seen", "own_spaces", "decks"):
        op.drop_table(table)
