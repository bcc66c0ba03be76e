"""`tussenruimte export` writes what may leave the group, beside a running bot, or says in one sentence what to do."""

import asyncio
import zipfile
from pathlib import Path

import pytest

from bot.commands.export import export_account
from bot.community.people import find_who
from bot.config import Settings
from bot.harvest import items, outside
from bot.harvest.items import Kind, Typed
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.errors import OperatorError
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring, create_key_file
from tests.service.community.people import DRAMA, begun, joined


@pytest.fixture
def settings(tmp_path: Path, sqlite_url: str) -> Settings:
    key = tmp_path / "sealing.key"
    create_key_file(key)
    return Settings.model_validate(
        {"database": {"url": sqlite_url}, "storage": {"folder": tmp_path, "sealing_key": key}}
    )


async def lived(tmp_path: Path, url: str, clock: DrivenClock, languages: Languages) -> None:
    house = House(clock, Database(url), Keyring.from_file(tmp_path / "sealing.key"), languages)
    await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        who = await find_who(work, DRAMA)
        for what, yes in (("Mag mee", True), ("Blijft hier", False)):
            kept = await items.keep(work, who, Typed(Kind.TOGETHER, what))
            await outside.consent(work, who, kept.item.id, yes=yes)
    await house.database.close()


def test_the_archive_opens_and_holds_approved_things_alone(
    settings: Settings, tmp_path: Path, sqlite_url: str, clock: DrivenClock, languages: Languages
) -> None:
    asyncio.run(lived(tmp_path, sqlite_url, clock, languages))
    target = tmp_path / "account.zip"
    export_account(settings, target, None)
    with zipfile.ZipFile(target) as file:
        assert set(file.namelist()) == {"verslag.md", "verhalen.csv", "timeline.png"}
        account = file.read("verslag.md").decode()
    assert "Mag mee" in account
    assert "Blijft hier" not in account
    with pytest.raises(OperatorError, match="cannot be written"):
        export_account(settings, tmp_path / "nowhere" / "x.zip", None)


def test_without_a_group_one_sentence_says_so(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="none yet"):
        export_account(settings, tmp_path / "x.zip", None)
