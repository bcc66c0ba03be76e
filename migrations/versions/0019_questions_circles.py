"""Who outside the group may be turned to, who was suggested to whom, and whose kept stories may point to them."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "second_circle",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("content", Sealed(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_second_circle"),
        _to("second_circle", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_second_circle_community_id", "second_circle", ["community_id"])
    op.create_table(
        "question_pairs",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("wanting_id", _ID, nullable=False),
        sa.Column("offering_id", _ID, nullable=False),
        sa.Column("want_id", _ID, nullable=False),
        sa.Column("offer_id", _ID, nullable=False),
        sa.Column("suggested_at", UtcDateTime(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_question_pairs"),
        _to("question_pairs", "community_id", "communities", "CASCADE"),
        _to("question_pairs", "wanting_id", "members", "CASCADE"),
        _to("question_pairs", "offering_id", "members", "CASCADE"),
        _to("question_pairs", "want_id", "topics", "CASCADE"),
        _to("question_pairs", "offer_id", "topics", "CASCADE"),
    )
    op.create_index(
        "ix_question_pairs_community_id_suggested_at", "question_pairs", ["community_id", "suggested_at"]
    )
    op.create_table(
        "question_sharing",
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("member_id", name="pk_question_sharing"),
        _to("question_sharing", "member_id", "members", "CASCADE"),
        _to("question_sharing", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_question_sharing_community_id", "question_sharing", ["community_id"])


def downgrade() -> None:
    op.drop_table("question_sharing")
    op.drop_table("question_pairs")
    op.drop_table("second_circle")
