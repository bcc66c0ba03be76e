"""The rhythm: schedules and rests, occurrences, deliveries, budgets and limits."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "budgets",
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("owner", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("week", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("lane", "owner", "week", name=op.f("pk_budgets")),
    )
    op.create_table(
        "limits",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("given_until", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_limits")),
    )
    op.create_table(
        "refusals",
        sa.Column("minute", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("minute", name=op.f("pk_refusals")),
    )
    op.create_table(
        "rests",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_rests_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rests")),
    )
    op.create_index("ix_rests_community_id", "rests", ["community_id"])
    op.create_table(
        "schedules",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("every", sa.Integer(), nullable=True),
        sa.Column("anchor", sa.Date(), nullable=True),
        sa.Column("next_at", UtcDateTime(), nullable=True),
        sa.Column("unanswered", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_schedules_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedules")),
        sa.UniqueConstraint(
            "community_id", "occasion", "subject", name=op.f("uq_schedules_community_id_occasion_subject")
        ),
    )
    op.create_index("ix_schedules_next_at", "schedules", ["next_at"])
    op.create_table(
        "deliveries",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=True),
        sa.Column("to_facilitators", sa.Boolean(), nullable=False),
        sa.Column("asked_for", sa.Boolean(), nullable=False),
        sa.Column("of_id", _ID, nullable=True),
        sa.Column("after_id", _ID, nullable=True),
        sa.Column("once", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("try_at", UtcDateTime(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("counted_owner", sa.Integer(), nullable=True),
        sa.Column("counted_week", sa.Integer(), nullable=True),
        sa.Column("claimed_at", UtcDateTime(), nullable=True),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("doubt_since", UtcDateTime(), nullable=True),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("edited_at", UtcDateTime(), nullable=True),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("trouble", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["after_id"], ["deliveries.id"], name=op.f("fk_deliveries_after_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name=op.f("fk_deliveries_community_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_deliveries_member_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["of_id"], ["deliveries.id"], name=op.f("fk_deliveries_of_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("once", name=op.f("uq_deliveries_once")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_after_id", "deliveries", ["after_id"])
    op.create_index("ix_deliveries_asked_for_try_at_turn", "deliveries", ["asked_for", "try_at", "turn"])
    op.create_index("ix_deliveries_community_id_try_at", "deliveries", ["community_id", "try_at"])
    op.create_index("ix_deliveries_member_id_try_at", "deliveries", ["member_id", "try_at"])
    op.create_index("ix_deliveries_of_id", "deliveries", ["of_id"])
    op.create_index(
        "uq_deliveries_waiting_edit",
        "deliveries",
        ["of_id"],
        unique=True,
        sqlite_where=sa.text("act = 'edit' AND state = 'ready'"),
        postgresql_where=sa.text("act = 'edit' AND state = 'ready'"),
    )
    op.create_table(
        "occurrences",
        sa.Column("id", _ID, nullable=False),
        sa.Column("schedule_id", _ID, nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("try_at", UtcDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["schedule_id"], ["schedules.id"], name=op.f("fk_occurrences_schedule_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occurrences")),
        sa.UniqueConstraint("schedule_id", "due_at", name=op.f("uq_occurrences_schedule_id_due_at")),
    )
    op.create_index("ix_occurrences_try_at", "occurrences", ["try_at"])


def downgrade() -> None:
    op.drop_table("occurrences")
    op.drop_table("deliveries")
    op.drop_table("schedules")
    op.drop_table("rests")
    op.drop_table("refusals")
    op.drop_table("limits")
    op.drop_table("budgets")
