"""The word or question of the week."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "week_slots",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("nl", sa.String(), nullable=False),
        sa.Column("en", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "week", name="pk_week_slots"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_week_slots_community_id", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    op.drop_table("week_slots")
