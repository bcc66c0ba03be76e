"""Take-along questions, looking again at what was kept, celebrating at the end of a round, and own statements."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "take_along",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", "week", name="pk_take_along"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_take_along_community_id", ondelete="CASCADE"
        ),
    )
    off = sa.Column("take_along", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("reflection_settings", off)
    op.add_column("harvest", sa.Column("about", sa.String(), nullable=True))
    op.add_column("harvest", sa.Column("look_again_on", sa.Date(), nullable=True))
    op.add_column("harvest", sa.Column("celebrated_in", sa.BigInteger(), nullable=True))
    op.add_column("harvest", sa.Column("celebration", sa.BigInteger(), nullable=True))
    op.add_column("unseen_rounds", sa.Column("statements", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("unseen_rounds", "statements")
    for column in ("celebration", "celebrated_in", "look_again_on", "about"):
        op.drop_column("harvest", column)
    op.drop_column("reflection_settings", "take_along")
    op.drop_table("take_along")
