"""Real databases for tests: their tables come from the migrations, once, and each test gets an empty copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.kernel.migrate import upgrade
from tests.conftest import MONDAY
from tests.postgres import Postgres
from tests.turns import one_at_a_time


@pytest.fixture(scope="session")
def sqlite_template(shared_folder: Path) -> Path:
    template = shared_folder / "template.db"
    with one_at_a_time(template.with_suffix(".lock")):
        if not template.exists():
            making = template.with_suffix(".making")
            upgrade(make_url(f"sqlite:///{making}"), backups=None, now=MONDAY)
            making.replace(template)
    return template


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copyfile(sqlite_template, tmp_path / 'test.db')}"


@pytest.fixture(scope="session")
def postgres(shared_folder: Path) -> Postgres:
    return Postgres(shared_folder)


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    with postgres.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
