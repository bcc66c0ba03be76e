"""After a rotation everything private opens with the new key alone, and nothing is lost when a key is missing."""

from pathlib import Path

import pytest
from sqlalchemy import make_url, select

from bot.commands.keys import rotate_keys
from bot.config import Settings
from bot.kernel import drafts, lockfile
from bot.kernel.database import Database
from bot.kernel.drafts import Answers, DraftRow
from bot.kernel.errors import OperatorError
from bot.kernel.house import House
from bot.kernel.resealing import sealed_columns
from bot.kernel.sealing import Keyring, create_key_file
from migrations.models import all_tables

ME = "1001"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "sealing.key"
    create_key_file(path)
    return path


@pytest.fixture
def settings(database_url: str, key_file: Path) -> Settings:
    return Settings.model_validate({"database": {"url": database_url}, "storage": {"sealing_key": key_file}})


async def write(database_url: str, keyring: Keyring, clock, languages) -> None:
    house = House(clock, Database(database_url), keyring, languages)
    async with house.writing() as work:
        for number in range(1200):
            await drafts.keep(work, ME, f"form {number}", Answers({"moment": f"stil {number}"}))
    await house.database.close()


async def read(database_url: str, keyring: Keyring, clock, languages) -> list[str]:
    house = House(clock, Database(database_url), keyring, languages)
    async with house.reading() as work:
        ids = list(await work.session.scalars(select(DraftRow.id)))
        found = [(await drafts.find(work, ME, each)).answers.text("moment") for each in ids]
    await house.database.close()
    return sorted(found)


async def test_everything_opens_with_the_new_key_alone(settings, database_url, key_file, clock, languages):
    await write(database_url, Keyring.from_file(key_file), clock, languages)
    rotate_keys(settings)
    newest = key_file.read_text().splitlines()[0]
    alone = key_file.with_name("alone.key")
    alone.write_text(newest)
    assert await read(database_url, Keyring.from_file(alone), clock, languages) == sorted(
        f"stil {number}" for number in range(1200)
    )


async def test_without_the_right_key_nothing_changes(settings, database_url, key_file, clock, languages):
    right = Keyring.from_file(key_file)
    await write(database_url, right, clock, languages)
    key_file.unlink()
    create_key_file(key_file)
    with pytest.raises(OperatorError, match="does not open with any key"):
        rotate_keys(settings)
    assert len(await read(database_url, right, clock, languages)) == 1200


def test_a_running_bot_is_not_locked_out(sqlite_url, key_file):
    settings = Settings.model_validate(
        {"database": {"url": sqlite_url}, "storage": {"sealing_key": key_file}}
    )
    with (
        lockfile.hold(Path(str(make_url(sqlite_url).database))),
        pytest.raises(OperatorError, match="already running"),
    ):
        rotate_keys(settings)


def test_every_sealed_table_has_one_key_to_bind_its_values_to():
    sealed = [table for table in all_tables().sorted_tables if sealed_columns(table)]
    assert sealed
    assert [table.name for table in sealed if len(table.primary_key.columns) != 1] == []
