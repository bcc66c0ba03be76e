"""The bot with all its rooms, connected to nothing."""

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
async def bot(sqlite_url: str, clock: DrivenClock, keyring: Keyring, languages: Languages) -> Client:
    database = Database(sqlite_url)
    client = Client(House(clock, database, keyring, languages), Settings(), rooms())
    for room in rooms():
        await client.load_extension(room)
    await database.close()
    return client
