"""Unseen rounds and their answers."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "unseen_rounds",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("prompt", sa.String(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("closes_at", UtcDateTime(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("told", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_unseen_rounds"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_unseen_rounds_community_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_unseen_rounds_community_id", "unseen_rounds", ["community_id"])
    op.create_table(
        "unseen_answers",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("author", Sealed(), nullable=True),
        sa.Column("answer", Sealed(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unseen_answers"),
        sa.ForeignKeyConstraint(
            ["round_id"], ["unseen_rounds.id"], name="fk_unseen_answers_round_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_unseen_answers_member_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_unseen_answers_round_id", "unseen_answers", ["round_id"])


def downgrade() -> None:
    op.drop_table("unseen_answers")
    op.drop_table("unseen_rounds")
