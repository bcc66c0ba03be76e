"""Whom a group chose to read first what is written about someone, and what lies with them."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "readers",
        sa.Column("agreement_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("agreement_id", name="pk_readers"),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreements.id"], name="fk_readers_agreement_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_readers_member_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_readers_member_id", "readers", ["member_id"])
    op.create_table(
        "readings",
        sa.Column("nameless_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reader_id", _ID, nullable=True),
        sa.Column("word", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("nameless_id", name="pk_readings"),
        sa.ForeignKeyConstraint(
            ["nameless_id"], ["nameless.id"], name="fk_readings_nameless_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reader_id"], ["members.id"], name="fk_readings_reader_id", ondelete="SET NULL"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_readings_reader_id", "readings", ["reader_id"])


def downgrade() -> None:
    op.drop_table("readings")
    op.drop_table("readers")
