"""Use cases run on both databases."""

from collections.abc import AsyncIterator

import pytest

from bot.app import rooms
from bot.config import Settings
from bot.discord.client import Client
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


@pytest.fixture
async def client(house: House) -> Client:
    """With everything that rooms register."""
    client = Client(house, Settings(), rooms())
    for room in rooms():
        await client.load_extension(room)
    return client
