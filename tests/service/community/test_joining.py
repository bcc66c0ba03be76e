"""Joining, changing one's mind, leaving and coming back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.community import accounts, members
from bot.community.members import Wishes
from bot.community.people import JoinFirst, find_who
from bot.community.rights import Right
from bot.community.words import Hearing, Role
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
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


async def test_joining_is_one_step_and_keeps_the_wishes(house: House) -> None:
    community = await begun(house)
    membership = await joined(house, MUSIC, Wishes(Hearing.DIRECT, "en", "london"))

    assert (membership.community, membership.community_name) == (community, "Leren tussen huizen")
    async with house.reading() as work:
        who = await find_who(work, MUSIC)
    assert who.member == membership.member
    assert (who.language, who.zone) == ("en", "Europe/London")
    assert who.roles == {Role.MEMBER}


async def test_a_member_has_the_zone_of_the_group_unless_another_was_given(house: House) -> None:
    await begun(house)
    membership = await joined(house, DRAMA, Wishes(Hearing.SELF, "nl", "Amsterdam"))
    assert membership.wishes.zone == ""
    async with house.reading() as work:
        assert (await find_who(work, DRAMA)).zone == "Europe/Amsterdam"


async def test_an_unknown_zone_gets_a_clear_word(house: House) -> None:
    await begun(house)
    with pytest.raises(DomainError, match="community-zone-unknown"):
        await joined(house, DRAMA, Wishes(Hearing.SELF, "nl", "Middelaarde"))


async def test_pressing_twice_joins_once_and_the_last_wish_counts(house: House) -> None:
    await begun(house)
    first = await joined(house, DRAMA)
    again = await joined(house, DRAMA, replace(LOOKS, hears=Hearing.NUDGE))
    assert again.member == first.member
    assert again.before is Hearing.SELF
    assert again.wishes.hears is Hearing.NUDGE


async def test_who_left_is_no_member_and_may_come_back_as_the_same(house: House) -> None:
    await begun(house)
    first = await joined(house, DRAMA)
    await left(house, DRAMA)
    async with house.reading() as work:
        who = await find_who(work, DRAMA)
    assert who.member is None
    with pytest.raises(JoinFirst):
        who.joined()

    back = await joined(house, DRAMA)
    assert back.member == first.member
    assert back.returned


async def test_leaving_twice_is_refused_kindly(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    await left(house, DRAMA)
    with pytest.raises(JoinFirst):
        await left(house, DRAMA)


async def test_nobody_joins_what_has_not_begun(house: House) -> None:
    await named(house)
    with pytest.raises(DomainError, match="community-not-here"):
        await joined(house, DRAMA)


async def test_a_private_button_works_for_members_and_for_nobody_else(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.reading() as work:
        who = await find_who(work, at(DRAMA, "77", server=None), community)
        assert (who.community, who.server) == (community, "2001")
        for stranger in (at(MUSIC, "77", server=None), at(MUSIC, "3009"), at(DRAMA, "8", server="2002")):
            with pytest.raises(NotAllowed):
                await find_who(work, stranger, community)
        with pytest.raises(NotAllowed):
            await find_who(work, DRAMA, 999)


async def test_outside_a_home_channel_there_is_no_community(house: House) -> None:
    await begun(house)
    async with house.reading() as work:
        who = await find_who(work, at(MUSIC, "3009"))
    assert who.community is None
    with pytest.raises(DomainError, match="community-not-here"):
        who.joined()


async def test_a_facilitator_need_not_be_a_member(house: House) -> None:
    await begun(house)
    async with house.reading() as work:
        who = await find_who(work, at(FACILITATOR, HOME))
    assert who.roles == {Role.FACILITATOR}
    assert who.may(Right.RUN_WEEK)
    assert who.member is None


async def test_a_role_for_a_period_ends_by_itself(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        account = await accounts.find(work, "discord", DRAMA.account)
        assert account is not None
        until = work.now + timedelta(days=14)
        await accounts.give_role(work, community, account, Role.CO_FACILITATOR, until=until)
    async with house.reading() as work:
        assert (await find_who(work, DRAMA)).may(Right.RUN_WEEK)
    house.clock.advance(timedelta(days=14))
    async with house.reading() as work:
        who = await find_who(work, DRAMA)
        with pytest.raises(NotAllowed) as refused:
            who.must(Right.RUN_WEEK)
    assert refused.value.arguments == {"roles": "facilitator"}


@pytest.mark.parametrize("name", ["", "   ", "\u202e\u200b", "n" * 500, "@everyone **vet**\nregel"])
async def test_any_name_is_kept_on_one_line(house: House, name: str) -> None:
    await begun(house)
    await joined(house, replace(DRAMA, name=name))
    async with house.reading() as work:
        membership = await members.mine(work, await find_who(work, DRAMA))
    assert membership is not None
