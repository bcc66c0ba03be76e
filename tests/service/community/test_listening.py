"""What the rhythm and the messengers learn about a community and its members."""

from dataclasses import replace
from datetime import timedelta

from bot.community.addresses import addresses, homes
from bot.community.tables import CommunityRow, MemberRow
from bot.community.week.listening import Listening
from bot.community.words import Calm, Hearing
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from tests.service.community.people import (
    DRAMA,
    FACILITATOR,
    HOME,
    LOOKS,
    MUSIC,
    at,
    begun,
    joined,
    left,
    named,
)


async def test_a_member_is_reached_the_way_they_chose(house: House) -> None:
    await begun(house)
    drama = await joined(house, DRAMA, replace(LOOKS, hears=Hearing.DIRECT, zone="London"))
    music = await joined(house, MUSIC)
    async with house.reading() as work:
        found = await Listening().listeners(work, {drama.member, music.member})
        reached = await addresses(work, {found[drama.member].account})
    assert found[drama.member].direct
    assert str(found[drama.member].zone) == "Europe/London"
    assert not found[music.member].direct
    assert list(reached.values()) == [DRAMA.account]


async def test_who_left_is_spoken_to_no_more(house: House) -> None:
    await begun(house)
    drama = await joined(house, DRAMA)
    await left(house, DRAMA)
    async with house.reading() as work:
        assert await Listening().listeners(work, {drama.member}) == {}


async def test_not_now_ends_by_itself(house: House) -> None:
    await begun(house)
    drama = await joined(house, DRAMA)
    async with house.writing() as work:
        member = await work.session.get_one(MemberRow, drama.member)
        member.rests_until = work.now + timedelta(days=3)
    for days, tide in ((0, Tide.STILL), (4, Tide.HIGH)):
        house.clock.advance(timedelta(days=days))
        async with house.reading() as work:
            assert (await Listening().listeners(work, {drama.member}))[drama.member].tide is tide


async def test_a_calm_community_is_left_alone(house: House) -> None:
    community = await begun(house)
    async with house.writing() as work:
        row = await work.session.get_one(CommunityRow, community)
        row.calm, row.calm_until = Calm.ONE_QUESTION.value, work.now + timedelta(days=7)
    for days, tide in ((0, Tide.LOW), (7, Tide.HIGH)):
        house.clock.advance(timedelta(days=days))
        async with house.reading() as work:
            assert (await Listening().circles(work, {community}))[community].tide is tide


async def test_a_facilitator_who_did_not_join_gets_no_direct_messages(house: House) -> None:
    community = await begun(house)
    async with house.reading() as work:
        [facilitator] = (await Listening().circles(work, {community}))[community].facilitators
    assert not facilitator.direct
    await joined(house, at(FACILITATOR, HOME), replace(LOOKS, hears=Hearing.DIRECT))
    async with house.reading() as work:
        [facilitator] = (await Listening().circles(work, {community}))[community].facilitators
    assert facilitator.direct


async def test_a_community_that_has_not_begun_has_no_home(house: House) -> None:
    community = (await named(house)).community
    async with house.reading() as work:
        assert await homes(work, {community}) == {}
        assert await Listening().circles(work, {community}) == {}
