"""Setting up: one question for who manages the server, four for the facilitator, at their own pace."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from sqlalchemy import func, select

from bot.community.answers import Typed
from bot.community.arriving import setup
from bot.community.arriving.setup import Person
from bot.community.people import Sender, find_who
from bot.community.tables import CommunityRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import House
from tests.service.community.people import (
    DRAMA,
    FACILITATOR,
    FOUR,
    HOME,
    INSTALLER,
    ZONE,
    answered,
    at,
    begun,
    named,
)


async def communities(house: House) -> int:
    async with house.reading() as work:
        return await work.session.scalar(select(func.count()).select_from(CommunityRow)) or 0


async def asked(house: House, sender: Sender) -> setup.SetUp | None:
    async with house.reading() as work:
        return await setup.questions(work, await find_who(work, sender))


async def test_four_answers_make_a_working_community(house: House) -> None:
    state = await answered(house, (await named(house)).community, FOUR)

    assert state.started
    assert state.missing == ()
    assert (state.name, state.channel) == ("Leren tussen huizen", HOME)
    assert (state.weekday, state.opens_at) == (1, time(9))
    assert state.next_session_at == datetime(2026, 9, 14, 12, tzinfo=UTC)


async def test_half_done_waits_and_goes_on_where_it_was_left(house: House) -> None:
    community = (await named(house)).community

    state = await answered(house, community, Typed(name="Leren tussen huizen"))
    assert not state.started
    assert state.missing == ("channel", "day", "hour")

    again = await asked(house, FACILITATOR)
    assert again is not None
    assert (again.community, again.name) == (community, "Leren tussen huizen")
    assert (await answered(house, community, Typed(channel=HOME, weekday=1, hour="9"))).started


async def test_the_next_session_may_be_unknown(house: House) -> None:
    state = await answered(house, (await named(house)).community, replace(FOUR, next_session=""))
    assert state.started
    assert state.next_session_at is None


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (replace(FOUR, hour="half negen"), "setup-hour-unclear"),
        (replace(FOUR, next_session="ooit"), "setup-session-unclear"),
        (replace(FOUR, next_session="2026-09-01 14:00"), "setup-session-past"),
        (replace(FOUR, name="n" * 61), "setup-name-long"),
    ],
)
async def test_an_unreadable_answer_gets_a_clear_word_and_nothing_is_kept(
    house: House, typed: Typed, key: str
) -> None:
    community = (await named(house)).community
    with pytest.raises(DomainError) as refused:
        await answered(house, community, typed)
    assert refused.value.key == key
    state = await asked(house, FACILITATOR)
    assert state is not None
    assert state.name == ""


async def test_only_who_manages_the_server_says_who_facilitates(house: House) -> None:
    with pytest.raises(NotAllowed):
        await named(house, by=DRAMA)
    assert await asked(house, INSTALLER) is None


async def test_who_was_not_named_is_told_who_can(house: House) -> None:
    await named(house)
    with pytest.raises(NotAllowed):
        await asked(house, DRAMA)


async def test_a_bot_does_not_facilitate(house: House) -> None:
    async with house.writing() as work:
        who = await find_who(work, INSTALLER)
        with pytest.raises(DomainError, match="setup-facilitator-is-bot"):
            await setup.name_facilitator(work, who, Person("9", "Bot", is_bot=True), zone=ZONE, language="nl")


async def test_naming_the_same_person_twice_begins_one_community(house: House) -> None:
    first = await named(house)
    assert (await named(house)).community == first.community
    assert await communities(house) == 1


async def test_several_communities_live_in_one_server(house: House) -> None:
    one = await begun(house)
    two = await answered(house, (await named(house)).community, replace(FOUR, name="Tweede", channel="3002"))
    assert two.community != one
    async with house.reading() as work:
        assert (await find_who(work, at(DRAMA, HOME))).community == one
        assert (await find_who(work, at(DRAMA, "3002"))).community == two.community


async def test_a_channel_is_home_to_one_community(house: House) -> None:
    await begun(house)
    second = await named(house)
    with pytest.raises(DomainError, match="setup-channel-taken"):
        await answered(house, second.community, replace(FOUR, name="Tweede"))


async def test_a_forged_number_opens_nothing(house: House) -> None:
    community = await begun(house)
    for forger in (DRAMA, at(FACILITATOR, "9", server="2002"), replace(FACILITATOR, platform="teams")):
        with pytest.raises(NotAllowed):
            await answered(house, community, replace(FOUR, name="Gekaapt"), by=forger)
    with pytest.raises(NotAllowed):
        await answered(house, 999, FOUR)


async def test_an_installer_can_give_an_orphaned_community_a_new_facilitator(house: House) -> None:
    community = await begun(house)
    state = await named(house, person=DRAMA, by=at(INSTALLER, HOME))
    assert state.community == community
    again = await asked(house, DRAMA)
    assert again is not None
    assert again.community == community
