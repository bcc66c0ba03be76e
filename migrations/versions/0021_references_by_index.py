"""Every reference begins an index: who leaves, or is erased, costs what is theirs and not what exists."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_REFERENCES = (
    ("agreements", "account_id"),
    ("assumptions", "community_id"),
    ("card_returns", "community_id"),
    ("cards", "member_id"),
    ("closing_lines", "carrier_id"),
    ("closing_lines", "member_id"),
    ("concerns", "account_id"),
    ("curious", "member_id"),
    ("harvest", "words_of"),
    ("hidden_posts", "member_id"),
    ("notes", "reader_id"),
    ("own_prompts", "member_id"),
    ("parked", "author_id"),
    ("parked", "taker_id"),
    ("question_pairs", "offer_id"),
    ("question_pairs", "offering_id"),
    ("question_pairs", "want_id"),
    ("question_pairs", "wanting_id"),
    ("question_words", "member_id"),
    ("roles", "account_id"),
    ("through", "member_id"),
    ("unseen_answers", "member_id"),
)


def upgrade() -> None:
    for table, column in _REFERENCES:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    for table, column in reversed(_REFERENCES):
        op.drop_index(f"ix_{table}_{column}", table)
