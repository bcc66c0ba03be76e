"""The whole bot, in a town of its own, with a fresh database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat.town import Town, town
from tests.traffic import gather


@pytest.fixture
async def village(tmp_path: Path, sqlite_url: str, worker_id: str) -> AsyncIterator[Town]:
    async with town(tmp_path, sqlite_url) as made:
        yield made
    gather(tmp_path / "traffic.jsonl", worker_id)
