"""Agreements, topics and intake."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "agreements",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("replaced_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
        _to("agreements", "community_id", "communities", "CASCADE"),
        _to("agreements", "account_id", "accounts", "SET NULL"),
    )
    op.create_index("ix_agreements_community_id_kind", "agreements", ["community_id", "kind"])
    op.create_table(
        "confirmations",
        sa.Column("agreement_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("agreement_id", "account_id", name="pk_confirmations"),
        _to("confirmations", "agreement_id", "agreements", "CASCADE"),
        _to("confirmations", "account_id", "accounts", "CASCADE"),
    )
    op.create_index("ix_confirmations_account_id", "confirmations", ["account_id"])
    op.create_table(
        "topics",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("phrase", sa.String(), nullable=False),
        sa.Column("example", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("added_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_topics"),
        _to("topics", "community_id", "communities", "CASCADE"),
        _to("topics", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_topics_member_id", "topics", ["member_id"])
    op.create_index("ix_topics_community_id_kind", "topics", ["community_id", "kind"])
    op.create_table(
        "intake",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("answer", Sealed(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_intake"),
        sa.UniqueConstraint("member_id", "question", name="uq_intake_member_id_question"),
        _to("intake", "member_id", "members", "CASCADE"),
    )


def downgrade() -> None:
    op.drop_table("intake")
    op.drop_table("topics")
    op.drop_table("confirmations")
    op.drop_table("agreements")
