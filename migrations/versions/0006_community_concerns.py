"""What people report to their facilitators."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "concerns",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=True),
        sa.Column("author", Sealed(), nullable=True),
        sa.Column("text", Sealed(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_concerns"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_concerns_community_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_concerns_account_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_concerns_community_id", "concerns", ["community_id"])


def downgrade() -> None:
    op.drop_table("concerns")
