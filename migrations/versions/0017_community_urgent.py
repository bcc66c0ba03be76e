"""Where a community turns to when something cannot wait."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "urgent_channels",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_urgent_channels"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_urgent_channels_community_id", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    op.drop_table("urgent_channels")
