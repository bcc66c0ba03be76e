"""What was kept, who is concerned in it, and rounding off."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "harvest",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("words_of", _ID, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("kept_at", UtcDateTime(), nullable=False),
        sa.Column("for_group", sa.Boolean(), nullable=False),
        sa.Column("shown_at", UtcDateTime(), nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.Column("cycle", sa.String(), nullable=True),
        sa.Column("capital", sa.String(), nullable=True),
        sa.Column("looked_back", sa.Boolean(), nullable=False),
        sa.Column("outside", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_harvest"),
        _to("harvest", "community_id", "communities", "CASCADE"),
        _to("harvest", "member_id", "members", "CASCADE"),
        _to("harvest", "words_of", "members", "CASCADE"),
    )
    op.create_index("ix_harvest_community_id_shown_at", "harvest", ["community_id", "shown_at"])
    op.create_index("ix_harvest_member_id", "harvest", ["member_id"])
    op.create_table(
        "harvest_concerned",
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=True),
        sa.Column("outside", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("item_id", "member_id", name="pk_harvest_concerned"),
        _to("harvest_concerned", "item_id", "harvest", "CASCADE"),
        _to("harvest_concerned", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_harvest_concerned_member_id", "harvest_concerned", ["member_id"])
    op.create_table(
        "closing_lines",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("carrier_id", _ID, nullable=True),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_closing_lines"),
        _to("closing_lines", "community_id", "communities", "CASCADE"),
        _to("closing_lines", "member_id", "members", "CASCADE"),
        _to("closing_lines", "carrier_id", "members", "SET NULL"),
    )
    op.create_index("ix_closing_lines_community_id", "closing_lines", ["community_id"])


def downgrade() -> None:
    for table in ("closing_lines", "harvest_concerned", "harvest"):
        op.drop_table(table)
