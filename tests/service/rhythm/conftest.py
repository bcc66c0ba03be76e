from collections.abc import AsyncGenerator

import pytest

from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from tests.service.rhythm.world import World


@pytest.fixture
async def world(house: House, clock: DrivenClock) -> AsyncGenerator[World]:
    world = World(house, clock)
    async with world.rhythm.running():
        yield world
