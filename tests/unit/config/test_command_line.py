"""Whatever an operator can mend ends in one sentence: no traceback, no secret. Exit code 2, or 75 when it may pass."""

import sqlite3
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import TRY_AGAIN, app
from bot.kernel import lockfile

TOKEN = "MTIz.secret.token"


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.kernel.logs.set_up", lambda *_: None)


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def write(toml: str) -> None:
    Path("config.toml").write_text(toml)


def one_sentence(result: Result, code: int = 2) -> str:
    assert result.exit_code == code, result.output
    told = result.stderr.strip()
    assert "\n" not in told
    assert ". " not in told
    assert "Traceback" not in result.output
    assert TOKEN not in result.output
    return told


def test_init_makes_what_a_first_start_needs_and_changes_nothing_after():
    first = call("init")
    assert first.exit_code == 0
    assert "token" in first.stdout
    config, key = Path("config.toml"), Path("data/sealing.key")
    assert stat.S_IMODE(config.stat().st_mode) == stat.S_IMODE(key.stat().st_mode) == 0o600
    before = config.read_text(), key.read_text()
    second = call("init")
    assert "nothing was changed" in second.stdout
    assert (config.read_text(), key.read_text()) == before


def test_init_writes_the_file_that_the_environment_names(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TUSSENRUIMTE_CONFIG", "data/config.toml")
    assert call("init").exit_code == 0
    assert Path("data/config.toml").is_file()
    assert not Path("config.toml").exists()


def test_running_without_a_token_says_where_it_goes():
    call("init")
    told = one_sentence(call("run"))
    assert "[discord] token is missing" in told
    assert "make demo" in told


def test_a_broken_file_stops_every_command():
    write("[discord\n")
    for command in (["run"], ["db", "check"], ["db", "backup"], ["keys", "rotate"]):
        assert "not valid TOML" in one_sentence(call(*command))


def test_a_missing_key_is_said_before_anything_starts():
    write(f'[discord]\ntoken = "{TOKEN}"')
    assert "sealing key is not there" in one_sentence(call("run"))


def test_a_folder_that_cannot_be_made():
    Path("data").write_text("a file in the way")
    assert "data: cannot be made" in one_sentence(call("init"))


def test_a_folder_that_cannot_be_written_in():
    call("init")
    Path("occupied").write_text("a file in the way")
    write('[database]\nurl = "sqlite:///occupied/here.db"')
    assert "occupied cannot be written in" in one_sentence(call("db", "upgrade"))
    write("")
    call("db", "upgrade")
    assert "could not be copied there" in one_sentence(call("db", "backup", "occupied/copy.db"))


def test_an_unreachable_database():
    write('[database]\nurl = "postgresql://me:hunter22@127.0.0.1:1/none"')
    told = one_sentence(call("db", "check"), TRY_AGAIN)
    assert "cannot be reached" in told
    assert "hunter22" not in told


def test_an_unreachable_discord():
    call("init")
    write(f'[discord]\ntoken = "{TOKEN}"\napi_url = "http://127.0.0.1:9"')
    assert "Discord does not answer" in one_sentence(call("run"), TRY_AGAIN)


def test_a_database_newer_than_this_program():
    call("init")
    assert call("db", "upgrade").exit_code == 0
    with sqlite3.connect("data/tussenruimte.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for command in ("upgrade", "check"):
        assert "newer version" in one_sentence(call("db", command))


def test_a_second_process_is_refused():
    call("init")
    with lockfile.hold(Path("data/tussenruimte.db")):
        assert "already running" in one_sentence(call("db", "upgrade"))


def test_check_and_backup_tell_what_they_did():
    call("init")
    call("db", "upgrade")
    assert "Whole, at revision" in call("db", "check").stdout
    copied = call("db", "backup", "copy.db")
    assert copied.exit_code == 0
    assert "sealing key is not in this copy" in copied.stdout
    assert sqlite3.connect("copy.db").execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    assert "is there already" in one_sentence(call("db", "backup", "copy.db"))


def test_a_damaged_database_is_noticed():
    call("init")
    call("db", "upgrade")
    file = Path("data/tussenruimte.db")
    content = bytearray(file.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    file.write_bytes(content)
    result = call("db", "check")
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit)
    assert "malformed" in result.output


def test_a_new_key_goes_in_front():
    call("init")
    old = Path("data/sealing.key").read_text()
    assert call("keys", "rotate").exit_code == 0
    assert Path("data/sealing.key").read_text().endswith(old)


def test_the_doctor_says_what_to_do():
    call("init")
    result = call("doctor")
    assert result.exit_code == 1
    assert "mend  operator: [operator] name is empty" in result.stdout
    assert "mend  discord: [discord] token is missing" in result.stdout
    for good in ("configuration", "data folder", "sealing key", "database", "fonts", "meaning"):
        assert f"good  {good}" in result.stdout
