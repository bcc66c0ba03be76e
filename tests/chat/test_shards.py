"""Two bots with one database share Discord's shards, and start their sessions at Discord's pace together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.app import running
from bot.config import Settings
from bot.discord.client import Client
from bot.kernel.sealing import create_key_file
from bot.sandbox.limits import Limits
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World

SERVERS = 4


@asynccontextmanager
async def bot(settings: Settings) -> AsyncIterator[Client]:
    async with running(settings, guild_ready_timeout=0) as client:
        connected = asyncio.create_task(client.stay_connected())
        yield client
    with suppress(asyncio.CancelledError):
        connected.cancel()
        await connected


async def test_two_bots_serve_a_shard_each(postgres_url: str, tmp_path: Path):
    sandbox = await Sandbox.start(world=World.large(SERVERS), limits=Limits(on=False))
    create_key_file(tmp_path / "sealing.key")
    settings = Settings.model_validate(
        {
            "discord": {
                "token": sandbox.world.bot.token,
                "api_url": sandbox.api_url,
                "gateway_url": sandbox.gateway_url,
                "shards": 2,
                "processes": 2,
            },
            "database": {"url": postgres_url},
            "storage": {
                "folder": tmp_path,
                "sealing_key": tmp_path / "sealing.key",
                "backups": tmp_path / "backups",
            },
            "health": {"enabled": False},
        }
    )
    try:
        async with bot(settings) as one, bot(settings) as other, asyncio.timeout(20):
            await asyncio.gather(one.wait_until_ready(), other.wait_until_ready())
            assert sorted([*one.shards, *other.shards]) == [0, 1]
            assert len(one.guilds) == len(other.guilds) == SERVERS / 2
            assert not {guild.id for guild in one.guilds} & {guild.id for guild in other.guilds}
            assert sandbox.gateway.starts.day.left == sandbox.gateway.starts.total - 2  # none came too soon
    finally:
        await sandbox.close()
