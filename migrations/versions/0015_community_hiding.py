"""Posts that were hidden, for their author to know why."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "hidden_posts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("author", Sealed(), nullable=True),
        sa.Column("why", Sealed(), nullable=False),
        sa.Column("hidden_on", sa.Date(), nullable=False),
        sa.Column("quiet_until", sa.Date(), nullable=True),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hidden_posts"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_hidden_posts_community_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_hidden_posts_member_id", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_hidden_posts_community_id", "hidden_posts", ["community_id"])


def downgrade() -> None:
    op.drop_table("hidden_posts")
