"""Who wrote a question on behalf of a member who said yes to it."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "question_behalf",
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("question_id", name="pk_question_behalf"),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["questions.id"],
            name="fk_question_behalf_question_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name="fk_question_behalf_member_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_question_behalf_member_id", "question_behalf", ["member_id"])


def downgrade() -> None:
    op.drop_table("question_behalf")
