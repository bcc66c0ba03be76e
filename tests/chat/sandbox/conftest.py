from collections.abc import AsyncIterator

import discord
import pytest
import yarl

from bot.sandbox.driver import Driver
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path) -> AsyncIterator[Sandbox]:
    """A local Discord that discord.py is pointed at; without limits, which have tests of their own."""
    started = await Sandbox.start(
        limits=Limits(on=False), identifies=Identifies(on=False), record=tmp_path / "record.jsonl"
    )
    monkeypatch.setattr(discord.http.Route, "BASE", started.api_url)
    gateway = yarl.URL(started.gateway_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
    yield started
    await started.close()


@pytest.fixture
async def people(sandbox: Sandbox) -> AsyncIterator[Driver]:
    driver = await Driver.connect(sandbox.url)
    yield driver
    await driver.close()
