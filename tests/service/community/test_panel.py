"""What the panel shows, and what stays when the bot is taken out of a server."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select

from bot.community import removal
from bot.community.about import about
from bot.community.people import find_who
from bot.community.tables import AccountRow, CommunityRow
from bot.community.week import panel
from bot.community.week.rules import Action
from bot.kernel.house import House
from tests.service.community.people import (
    DRAMA,
    FACILITATOR,
    FOUR,
    HOME,
    INSTALLER,
    answered,
    at,
    begun,
    joined,
    named,
)


def everywhere(server: str) -> bool:
    """The bot looked round where this is."""
    del server
    return True


def nowhere(server: str) -> bool:
    return not everywhere(server)


async def test_a_new_panel_offers_joining_and_nothing_else(house: House) -> None:
    community = await begun(house)
    async with house.reading() as work:
        shown = (await panel.panels(work, {community})).get(community)
    assert shown is not None
    assert (shown.name, shown.channel, shown.week) == ("Leren tussen huizen", HOME, 0)
    assert shown.actions == (Action.JOIN,)
    assert shown.next_session_at is not None


async def test_there_is_no_panel_before_the_beginning(house: House) -> None:
    state = await named(house)
    async with house.reading() as work:
        assert await panel.panels(work, {state.community}) == {}


async def test_a_session_that_is_over_is_no_next_session(house: House) -> None:
    community = await begun(house)
    house.clock.advance(timedelta(days=8))
    async with house.reading() as work:
        shown = (await panel.panels(work, {community})).get(community)
    assert shown is not None
    assert shown.next_session_at is None
    assert shown.week == 2


async def test_removal_closes_at_once_and_coming_back_in_time_finds_everything(house: House) -> None:
    community = await begun(house)
    await joined(house, DRAMA)
    async with house.writing() as work:
        await removal.removed(work, "discord", "2001")
    async with house.reading() as work:
        assert await panel.panels(work, {community}) == {}
        assert (await find_who(work, DRAMA)).community is None

    house.clock.advance(timedelta(days=29))
    async with house.writing() as work:
        assert await removal.erase_removed(work, "discord", everywhere) == 0
        await removal.returned(work, "discord", "2001")
    async with house.reading() as work:
        assert (await find_who(work, DRAMA)).member is not None


async def test_who_took_the_bot_out_unheard_is_found_among_its_own_servers_alone(house: House) -> None:
    servers = ["2001", "2002", "3001", "3002"]
    async with house.writing() as work:
        work.session.add_all(
            CommunityRow(platform="discord", server=each, language="nl", zone="UTC", created_at=work.now)
            for each in servers
        )

    async def standing(*there: str) -> list[str]:
        async with house.writing() as work:
            await removal.look_round(work, "discord", there, lambda server: server.startswith("2"))
        async with house.reading() as work:
            kept = select(CommunityRow.server).where(CommunityRow.removed_at.is_(None))
            return sorted(await work.session.scalars(kept))

    assert await standing("2001", "2002") == servers
    assert await standing("2002") == ["2002", "3001", "3002"]
    house.clock.advance(timedelta(days=1))
    assert await standing() == ["3001", "3002"]
    async with house.reading() as work:
        since = select(CommunityRow.server, CommunityRow.removed_at).order_by(CommunityRow.removed_at)
        removed = [server for server, at in await work.session.execute(since) if at is not None]
    assert removed == ["2001", "2002"]  # looking again changes nothing of what was found before
    assert await standing("2001", "2002") == servers


async def test_after_thirty_days_everything_is_gone_and_other_servers_are_untouched(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    other = replace(FOUR, channel="4001")
    away = at(INSTALLER, "4009", server="2002")
    state = await named(house, by=away)
    await answered(house, state.community, other, by=at(FACILITATOR, "4009", server="2002"))

    async with house.writing() as work:
        await removal.removed(work, "discord", "2001")
    house.clock.advance(timedelta(days=30))
    async with house.writing() as work:
        assert await removal.erase_removed(work, "discord", nowhere) == 0
        assert await removal.erase_removed(work, "discord", everywhere) == 1
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(CommunityRow)) == 1
        addresses = set(await work.session.scalars(select(AccountRow.address)))
    assert addresses == {FACILITATOR.account}


async def test_help_knows_who_facilitates(house: House) -> None:
    await begun(house)
    async with house.reading() as work:
        told = await about(work, await find_who(work, DRAMA))
    assert told.facilitators == ("2",)
    assert not told.joined
