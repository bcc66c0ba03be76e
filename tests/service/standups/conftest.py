"""A community with two members whose first week is open."""

from datetime import UTC, datetime

import pytest

from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from tests.service.community.people import DRAMA, MUSIC, begun, joined
from tests.service.standups.weeks import week_opens

TUESDAY = datetime(2026, 9, 8, 7, tzinfo=UTC)


@pytest.fixture
async def group(house: House, clock: DrivenClock) -> int:
    community = await begun(house)
    for sender in (DRAMA, MUSIC):
        await joined(house, sender)
    clock.move_to(TUESDAY)
    await week_opens(house, community)
    return community
