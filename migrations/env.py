"""Alembic's way in. Called by bot/kernel/migrate.py with an open connection; there is no alembic.ini to keep."""

from alembic import context

from migrations.models import all_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=all_tables(),
    render_as_batch=True,
    compare_type=True,
)

with context.begin_transaction():
    context.run_migrations()
