"""Migrations lead to exactly the tables of the rooms, and back, on both databases; what fails changes nothing."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, NullPool, create_engine, inspect, make_url, text

from bot.kernel import migrate
from bot.kernel.errors import OperatorError
from migrations.models import all_tables

NOW = datetime(2026, 9, 7, 7, tzinfo=UTC)


def engine(url: str) -> Engine:
    driver = "sqlite" if url.startswith("sqlite") else "postgresql+psycopg"
    return create_engine(make_url(url).set(drivername=driver), poolclass=NullPool)


def test_the_migrations_make_the_tables_of_the_rooms(database_url: str):
    with engine(database_url).connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), all_tables())
    assert differences == []


def test_down_to_nothing_and_up_again(database_url: str):
    url = make_url(database_url)
    migrate.downgrade(url, "base")
    with engine(database_url).connect() as connection:
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    assert migrate.upgrade(url, backups=None, now=NOW)
    assert migrate.current(url) == migrate.newest()


def test_every_step_goes_down_and_up(database_url: str):
    url = make_url(database_url)
    for before in reversed(["base", *migrate.known()[:-1]]):
        migrate.downgrade(url, before)
        migrate.upgrade(url, backups=None, now=NOW)


def test_two_processes_that_start_at_once_migrate_once(database_url: str):
    url = make_url(database_url)
    migrate.downgrade(url, "base")
    with ThreadPoolExecutor() as pool:
        starts = [pool.submit(migrate.upgrade, url, backups=None, now=NOW) for _ in range(4)]
    for start in starts:
        start.result()
    assert migrate.current(url) == migrate.newest()


def test_nothing_to_do_is_told_as_such(database_url: str):
    assert migrate.upgrade(make_url(database_url), backups=None, now=NOW) is False


def test_a_copy_is_made_before_anything_changes(sqlite_url: str, tmp_path: Path):
    url = make_url(sqlite_url)
    migrate.downgrade(url, "0000")
    with engine(sqlite_url).begin() as connection:
        connection.execute(text("INSERT INTO facts VALUES ('here', 'before')"))
    migrate.upgrade(url, backups=tmp_path / "backups", now=NOW)
    (copy,) = (tmp_path / "backups").glob("*.db")
    copied = engine(f"sqlite:///{copy}")
    with copied.connect() as connection:
        assert connection.scalar(text("SELECT value FROM facts")) == "before"
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0000"


def test_a_migration_that_fails_leaves_the_data_as_it_was(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    newest = migrate.newest()
    (folder / "versions" / "9000_broken.py").write_text(
        f'from alembic import op\nrevision = "9000"\ndown_revision = "{newest}"\n'
        'def upgrade():\n    op.execute("DELETE FROM facts")\n    op.execute("not SQL")\n'
        "def downgrade():\n    pass\n"
    )
    url = make_url(database_url)
    with engine(database_url).begin() as connection:
        connection.execute(text("INSERT INTO facts VALUES ('here', 'before')"))
    monkeypatch.setattr(migrate, "FOLDER", folder)
    monkeypatch.setattr(migrate, "known", lambda: [newest, "9000"])
    with pytest.raises(OperatorError, match="the migration to 9000 failed and was undone"):
        migrate.upgrade(url, backups=None, now=NOW)
    with engine(database_url).connect() as connection:
        assert connection.scalar(text("SELECT value FROM facts")) == "before"
    assert migrate.current(url) == newest
