"""What a group forms within itself: rounds, buddies, circles, people who take part through another."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
        sa.UniqueConstraint("community_id", "number", name="uq_rounds_community_id_number"),
        _to("rounds", "community_id", "communities", "CASCADE"),
    )
    _buddies()
    _circles()
    op.create_table(
        "through",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_through"),
        _to("through", "community_id", "communities", "CASCADE"),
        _to("through", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_through_community_id", "through", ["community_id"])


def _buddies() -> None:
    op.create_table(
        "buddy_offers",
        sa.Column("member_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("member_id", name="pk_buddy_offers"),
        _to("buddy_offers", "member_id", "members", "CASCADE"),
    )
    op.create_table(
        "buddies",
        sa.Column("newcomer_id", _ID, nullable=False),
        sa.Column("asking_id", _ID, nullable=True),
        sa.Column("buddy_id", _ID, nullable=True),
        sa.Column("passed", Sealed(), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("newcomer_id", name="pk_buddies"),
        _to("buddies", "newcomer_id", "members", "CASCADE"),
        _to("buddies", "asking_id", "members", "SET NULL"),
        _to("buddies", "buddy_id", "members", "SET NULL"),
    )
    op.create_index("ix_buddies_buddy_id", "buddies", ["buddy_id"])
    op.create_index("ix_buddies_asking_id", "buddies", ["asking_id"])


def _circles() -> None:
    op.create_table(
        "circles",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_circles"),
        _to("circles", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_circles_community_id", "circles", ["community_id"])
    op.create_table(
        "in_circles",
        sa.Column("circle_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("circle_id", "member_id", name="pk_in_circles"),
        _to("in_circles", "circle_id", "circles", "CASCADE"),
        _to("in_circles", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_in_circles_member_id", "in_circles", ["member_id"])


def downgrade() -> None:
    for table in ("through", "in_circles", "circles", "buddies", "buddy_offers", "rounds"):
        op.drop_table(table)
