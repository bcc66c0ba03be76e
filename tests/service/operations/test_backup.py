"""A copy made while the bot writes is whole, and opens again with everything in it."""

import asyncio
from pathlib import Path

from sqlalchemy import make_url

from bot.kernel import drafts, migrate
from bot.kernel.backup import copy_database
from bot.kernel.database import Database
from bot.kernel.drafts import Answers
from bot.kernel.house import House

ME = "1001"


async def test_a_copy_made_while_writing_restores(sqlite_url: str, tmp_path: Path, clock, keyring, languages):
    running = House(clock, Database(sqlite_url), keyring, languages)
    copy = tmp_path / "copy.db"
    writing, copied = asyncio.Event(), asyncio.Event()

    async def keep_writing() -> int:
        written = 0
        while not copied.is_set() or written < 20:
            async with running.writing() as work:
                await drafts.keep(work, ME, f"form {written}", Answers({"moment": "x" * 4000}))
            written += 1
            writing.set()
        return written

    busy = asyncio.create_task(keep_writing())
    await writing.wait()
    await asyncio.to_thread(copy_database, Path(str(make_url(sqlite_url).database)), copy)
    copied.set()
    assert await busy >= 20
    await running.database.close()

    url = make_url(f"sqlite:///{copy}")
    assert migrate.current(url) == migrate.newest()
    restored = House(clock, Database(url), keyring, languages)
    async with restored.writing() as work:
        waiting = await drafts.waiting(work, ME)
        assert waiting
        assert waiting[0].answers.text("moment").startswith("xxx")
        await drafts.drop(work, ME, waiting[0].id)
    await restored.database.close()
