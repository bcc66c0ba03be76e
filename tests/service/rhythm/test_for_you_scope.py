"""What is for the facilitators of one community is read by them alone, also where the reader is no member at all."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.community.tables import MemberRow, RoleRow
from bot.community.words import Hearing
from bot.kernel.errors import NotAllowed
from bot.rhythm.calls import InDoubt, Tell
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


async def test_of_several_who_lead_the_first_is_told_who_can_be_now(world: World):
    community = await world.community()
    looks = await world.member(community, hears=Hearing.SELF, facilitates=True)
    first, second = [await world.member(community, facilitates=True) for _ in range(2)]

    async def told(*resting: int) -> list[int | None]:
        world.platform.made.clear()
        async with world.house.writing() as work:
            rests = update(MemberRow).where(MemberRow.id.in_(resting))
            await work.session.execute(rests.values(rests_until=work.now + timedelta(days=1)))
        await world.tell(Tell(kind="draft", community=community, facilitators=True))
        await world.settle()
        return [made.delivery.account for made in world.platform.made]

    async with world.house.reading() as work:
        accounts = {
            each: (await work.session.get_one(MemberRow, each)).account_id for each in (first, second)
        }
    assert await told() == [accounts[first]]
    assert await told(first) == [accounts[second]]
    assert await told(second) == []
    async with world.house.reading() as work:
        assert [each.kind for each in await waiting(work, Reader(looks, community))] == ["draft"]


async def test_what_was_for_a_facilitator_who_is_none_any_more_never_comes_in_the_channel(world: World):
    community = await world.community()
    await world.member(community, facilitates=True)
    world.platform.trouble = lambda _: InDoubt("cut off")
    await world.tell(Tell(kind="concern", community=community, facilitators=True))
    await world.settle()
    async with world.house.writing() as work:
        await work.session.execute(update(RoleRow).values(until=work.now))
    world.platform.trouble = lambda _: None
    await world.pass_time(timedelta(hours=1))
    assert world.platform.made == []
    async with world.house.reading() as work:
        assert [each.kind for each in await waiting(work, Reader(None, community))] == ["concern"]
