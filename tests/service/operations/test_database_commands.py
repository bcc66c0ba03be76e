"""`tussenruimte db …` on both databases."""

from pathlib import Path

import pytest
from sqlalchemy import make_url
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.kernel import migrate


@pytest.fixture(autouse=True)
def configured(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TUSSENRUIMTE_DATABASE__URL", database_url)
    monkeypatch.setattr("bot.kernel.logs.set_up", lambda *_: None)


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["db", *arguments])


def test_an_older_database_is_brought_up_to_date_and_found_whole(database_url: str):
    migrate.downgrade(make_url(database_url), "0000")
    assert "Run: tussenruimte db upgrade" in call("check").stdout
    assert f"from 0000 to revision {migrate.newest()}" in call("upgrade").stdout
    assert "Up to date" in call("upgrade").stdout
    assert "Whole" in call("check").stdout


def test_a_copy_is_made_or_the_way_to_make_one_is_told(database_url: str):
    told = call("backup")
    if database_url.startswith("sqlite"):
        assert "To put it back: stop the bot" in told.stdout
        assert "sealing key is not in this copy" in told.stdout
    else:
        assert told.exit_code == 2
        assert "pg_dump" in told.stderr
        assert "pg_restore" in told.stderr
        assert "sealing key" in told.stderr
