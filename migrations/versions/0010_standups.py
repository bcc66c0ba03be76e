"""The weekly stand-up: weeks, entries, photos, needs, parked points, boards and live rounds."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import Sealed, UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _to(table: str, column: str, target: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "standup_weeks",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=True),
        sa.Column("closes_at", UtcDateTime(), nullable=True),
        sa.Column("report_at", UtcDateTime(), nullable=True),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("question", sa.BigInteger(), nullable=True),
        sa.Column("report", sa.BigInteger(), nullable=True),
        sa.Column("report_pages", sa.JSON(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("word_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_standup_weeks"),
        sa.UniqueConstraint("community_id", "number", name="uq_standup_weeks_community_id_number"),
        _to("standup_weeks", "community_id", "communities", "CASCADE"),
    )
    op.create_table(
        "standup_entries",
        sa.Column("id", _ID, nullable=False),
        sa.Column("week_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("small", sa.Boolean(), nullable=False),
        sa.Column("reads_along", sa.Boolean(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.Column("written_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_standup_entries"),
        sa.UniqueConstraint("week_id", "member_id", name="uq_standup_entries_week_id_member_id"),
        _to("standup_entries", "week_id", "standup_weeks", "CASCADE"),
        _to("standup_entries", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_standup_entries_member_id_id", "standup_entries", ["member_id", "id"])
    op.create_table(
        "standup_parts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("entry_id", _ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sealed", Sealed(), nullable=True),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("help", sa.String(), nullable=True),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_standup_parts"),
        _to("standup_parts", "entry_id", "standup_entries", "CASCADE"),
    )
    op.create_index("ix_standup_parts_entry_id", "standup_parts", ["entry_id"])
    op.create_table(
        "standup_photos",
        sa.Column("entry_id", _ID, nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", Sealed(), nullable=True),
        sa.Column("alt", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name="pk_standup_photos"),
        _to("standup_photos", "entry_id", "standup_entries", "CASCADE"),
    )
    op.create_table(
        "standup_offers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("part_id", sa.String(), nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_standup_offers"),
        sa.UniqueConstraint("part_id", "member_id", name="uq_standup_offers_part_id_member_id"),
        _to("standup_offers", "part_id", "standup_parts", "CASCADE"),
        _to("standup_offers", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_standup_offers_member_id", "standup_offers", ["member_id"])
    op.create_table(
        "standup_needs",
        sa.Column("id", _ID, nullable=False),
        sa.Column("week_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("left_out", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_standup_needs"),
        sa.UniqueConstraint("week_id", "member_id", name="uq_standup_needs_week_id_member_id"),
        _to("standup_needs", "week_id", "standup_weeks", "CASCADE"),
        _to("standup_needs", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_standup_needs_member_id", "standup_needs", ["member_id"])
    op.create_table(
        "standup_wishes",
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("prepares", sa.Boolean(), nullable=False),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.Column("caught_up_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("member_id", name="pk_standup_wishes"),
        _to("standup_wishes", "member_id", "members", "CASCADE"),
    )
    op.create_table(
        "standup_settings",
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("days_open", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("report_hours", sa.Integer(), nullable=False),
        sa.Column("board", sa.Boolean(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("skips_next", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("community_id", name="pk_standup_settings"),
        _to("standup_settings", "community_id", "communities", "CASCADE"),
    )
    op.create_table(
        "parked",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("taker_id", _ID, nullable=True),
        sa.Column("author_id", _ID, nullable=True),
        sa.Column("week_id", _ID, nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), nullable=False),
        sa.Column("parked_at", UtcDateTime(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_parked"),
        _to("parked", "community_id", "communities", "CASCADE"),
        _to("parked", "taker_id", "members", "SET NULL"),
        _to("parked", "author_id", "members", "SET NULL"),
        _to("parked", "week_id", "standup_weeks", "SET NULL"),
    )
    op.create_index("ix_parked_community_id_outlet", "parked", ["community_id", "outlet"])
    op.create_index("ix_parked_week_id", "parked", ["week_id"])
    op.create_table(
        "parked_people",
        sa.Column("parked_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("parked_id", "member_id", name="pk_parked_people"),
        _to("parked_people", "parked_id", "parked", "CASCADE"),
        _to("parked_people", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_parked_people_member_id", "parked_people", ["member_id"])
    op.create_table(
        "boards",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_boards"),
        _to("boards", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_boards_community_id_closed_at", "boards", ["community_id", "closed_at"])
    op.create_table(
        "activities",
        sa.Column("id", _ID, nullable=False),
        sa.Column("board_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_activities"),
        _to("activities", "board_id", "boards", "CASCADE"),
        _to("activities", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_activities_board_id", "activities", ["board_id"])
    op.create_index("ix_activities_member_id", "activities", ["member_id"])
    op.create_table(
        "live_rounds",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=True),
        sa.Column("delivery", sa.BigInteger(), nullable=True),
        sa.Column("began_at", UtcDateTime(), nullable=True),
        sa.Column("turn_until", UtcDateTime(), nullable=True),
        sa.Column("ends_at", UtcDateTime(), nullable=True),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_live_rounds"),
        _to("live_rounds", "community_id", "communities", "CASCADE"),
    )
    op.create_index("ix_live_rounds_community_id_ends_at", "live_rounds", ["community_id", "ends_at"])
    op.create_table(
        "live_speakers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("live_id", _ID, nullable=False),
        sa.Column("member_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_live_speakers"),
        sa.UniqueConstraint("live_id", "member_id", name="uq_live_speakers_live_id_member_id"),
        _to("live_speakers", "live_id", "live_rounds", "CASCADE"),
        _to("live_speakers", "member_id", "members", "CASCADE"),
    )
    op.create_index("ix_live_speakers_member_id", "live_speakers", ["member_id"])


def downgrade() -> None:
    for table in (
        "live_speakers",
        "live_rounds",
        "activities",
        "boards",
        "parked_people",
        "parked",
        "standup_settings",
        "standup_wishes",
        "standup_needs",
        "standup_offers",
        "standup_photos",
        "standup_parts",
        "standup_entries",
        "standup_weeks",
    ):
        op.drop_table(table)
