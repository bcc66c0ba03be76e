"""Whatever is kept of a person, some room shows and erases."""

from bot.app import rooms
from bot.config import Settings
from bot.discord.client import Client
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring
from migrations.models import all_tables


async def test_some_room_answers_for_every_table_with_personal_columns(
    sqlite_url: str, clock: DrivenClock, keyring: Keyring, languages: Languages
):
    database = Database(sqlite_url)
    client = Client(House(clock, database, keyring, languages), Settings(), rooms())
    for room in rooms():
        await client.load_extension(room)
    await database.close()

    personal = {
        table.name
        for table in all_tables().sorted_tables
        if any(column.info.get("personal") for column in table.columns)
    }
    assert personal - client.keepers.tables == set()
    assert client.keepers.tables - personal == set()
