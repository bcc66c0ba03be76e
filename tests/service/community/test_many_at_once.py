"""A whole school joins within a minute: nobody is lost, nobody is counted twice."""

import asyncio
from dataclasses import replace

from sqlalchemy import func, select

from bot.community.tables import MemberRow
from bot.kernel.house import House
from tests.service.community.people import DRAMA, begun, joined


async def test_two_hundred_join_at_once_and_each_is_a_member(house: House) -> None:
    await begun(house)
    people = [replace(DRAMA, account=f"9{number}", name=f"Lid {number}") for number in range(200)]
    memberships = await asyncio.gather(*(joined(house, person) for person in people))
    assert len({each.member for each in memberships}) == 200
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(MemberRow)) == 200


async def test_pressing_twice_at_the_same_moment_joins_once(house: House) -> None:
    await begun(house)
    once, twice = await asyncio.gather(joined(house, DRAMA), joined(house, DRAMA))
    assert once.member == twice.member
