"""Cases to look at together."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("author", Sealed(), nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_cases_community_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_cases_community_id", "cases", ["community_id"])
    op.create_table(
        "case_contributions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("author", Sealed(), nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_case_contributions"),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_case_contributions_case_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_case_contributions_case_id", "case_contributions", ["case_id"])


def downgrade() -> None:
    op.drop_table("case_contributions")
    op.drop_table("cases")
