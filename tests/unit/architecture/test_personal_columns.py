"""Whatever is kept of a person, some room shows and erases."""

from bot.discord.client import Client
from migrations.models import all_tables


async def test_some_room_answers_for_every_table_with_personal_columns(bot: Client):
    personal = {
        table.name
        for table in all_tables().sorted_tables
        if any(column.info.get("personal") for column in table.columns)
    }
    assert personal - bot.keepers.tables == set()
    assert bot.keepers.tables - personal == set()
