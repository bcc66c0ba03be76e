"""Communities, accounts, members and roles."""

import sqlalchemy as sa
from alembic import op

from bot.kernel.tables import UtcDateTime

revision = "0001"
down_revision = "0000"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "communities",
        sa.Column("id", _ID, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("server", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("nudge_role", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("intention", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("opens_at", sa.Time(), nullable=True),
        sa.Column("next_session_at", UtcDateTime(), nullable=True),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("hold", sa.String(), nullable=False),
        sa.Column("calm", sa.String(), nullable=True),
        sa.Column("calm_until", UtcDateTime(), nullable=True),
        sa.Column("own_words", sa.JSON(), nullable=False),
        sa.Column("panel", sa.BigInteger(), nullable=True),
        sa.Column("week_thread", sa.BigInteger(), nullable=True),
        sa.Column("grown", sa.Integer(), nullable=False),
        sa.Column("sessions_held", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_communities"),
        sa.UniqueConstraint("platform", "channel", name="uq_communities_platform_channel"),
    )
    op.create_index("ix_communities_platform_server", "communities", ["platform", "server"])
    op.create_table(
        "accounts",
        sa.Column("id", _ID, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("platform", "address", name="uq_accounts_platform_address"),
    )
    op.create_table(
        "members",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("hears", sa.String(), nullable=False),
        sa.Column("hold", sa.String(), nullable=True),
        sa.Column("rests_until", UtcDateTime(), nullable=True),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
        sa.UniqueConstraint("community_id", "account_id", name="uq_members_community_id_account_id"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_members_community_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_members_account_id", ondelete="CASCADE"),
    )
    op.create_index("ix_members_account_id", "members", ["account_id"])
    op.create_table(
        "roles",
        sa.Column("id", _ID, nullable=False),
        sa.Column("community_id", _ID, nullable=False),
        sa.Column("account_id", _ID, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_roles"),
        sa.ForeignKeyConstraint(
            ["community_id"], ["communities.id"], name="fk_roles_community_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_roles_account_id", ondelete="CASCADE"),
    )
    op.create_index("ix_roles_community_id_account_id", "roles", ["community_id", "account_id"])


def downgrade() -> None:
    op.drop_table("roles")
    op.drop_table("members")
    op.drop_table("accounts")
    op.drop_table("communities")
