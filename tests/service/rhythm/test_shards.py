"""Shards divided over processes with one database, with no leader to lose."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

from bot.discord.shards import connect_with_share, share

SHARDS = 5


@given(processes=st.integers(1, 20), shards=st.integers(1, 100))
def test_every_shard_is_in_one_share(processes: int, shards: int):
    processes = min(processes, shards)
    shares = [share(number, processes, shards) for number in range(processes)]
    assert sorted(shard for each in shares for shard in each) == list(range(shards))
    assert max(map(len, shares)) - min(map(len, shares)) <= 1


class Process:
    """Connected with `shards` until it is killed."""

    def __init__(self) -> None:
        self.shards: list[int] = []
        self.connected = asyncio.Event()

    async def connect(self, shards: Sequence[int]) -> None:
        self.shards = list(shards)
        self.connected.set()
        await asyncio.Event().wait()


@asynccontextmanager
async def alive(url: str, processes: int = 2) -> AsyncIterator[Process]:
    process = Process()
    task = asyncio.create_task(
        connect_with_share(make_url(url), processes, SHARDS, process.connect, look_again=0.05)
    )
    try:
        yield process
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_two_processes_have_all_shards_and_a_third_stands_by(postgres_url: str):
    async with alive(postgres_url) as first:
        await first.connected.wait()
        async with alive(postgres_url) as second:
            await second.connected.wait()
            assert sorted(first.shards + second.shards) == list(range(SHARDS))
            async with alive(postgres_url) as third:
                await asyncio.sleep(0.2)
                assert not third.connected.is_set()


async def test_who_stands_by_takes_over_from_a_process_that_ended(postgres_url: str):
    async with AsyncExitStack() as ends, alive(postgres_url) as second:
        first = await ends.enter_async_context(alive(postgres_url))
        await asyncio.gather(first.connected.wait(), second.connected.wait())
        async with alive(postgres_url) as third, asyncio.timeout(10):
            await asyncio.sleep(0.1)
            assert not third.connected.is_set()
            await ends.aclose()
            await third.connected.wait()
            assert third.shards == first.shards


async def test_alone_all_shards_are_ours(sqlite_url: str):
    async with alive(sqlite_url, processes=3) as only:
        await only.connected.wait()
        assert only.shards == list(range(SHARDS))
