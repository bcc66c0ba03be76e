"""What waits for the facilitators of one community is read by them alone, also where the reader is no member at all."""

import pytest

from bot.kernel.errors import NotAllowed
from bot.rhythm.calls import Tell
from bot.rhythm.foryou import Reader, put_away, waiting
from tests.service.rhythm.world import World


async def test_who_is_no_member_sees_nothing_of_another_community(world: World):
    community = await world.community()
    elsewhere = await world.community(number=2)
    await world.tell(Tell(kind="concern", community=community, facilitators=True, subject="x"))
    await world.settle()
    async with world.house.writing() as work:
        (found,) = await waiting(work, Reader(None, community))
        for reader in (Reader(None), Reader(None, elsewhere), Reader(7, elsewhere)):
            assert await waiting(work, reader) == []
            with pytest.raises(NotAllowed):
                await put_away(work, reader, found.id)
