"""Use cases run on both databases."""

from collections.abc import AsyncIterator

import pytest

from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring


@pytest.fixture
async def house(
    database_url: str, clock: DrivenClock, keyring: Keyring, languages: Languages
) -> AsyncIterator[House]:
    database = Database(database_url)
    yield House(clock, database, keyring, languages)
    await database.close()
