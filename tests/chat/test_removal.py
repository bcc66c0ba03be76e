"""Taken out of a server: noticed however the bot was away, undone by inviting it again, and no outage is one."""

import pytest

from bot.community.tables import CommunityRow
from bot.community.week.panel import panels
from bot.sandbox.scenes import LEARNING
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town, until


async def alive(town: Town) -> bool:
    async with town.house.reading() as work:
        return bool(await panels(work, {1}))


async def test_an_outage_is_no_removal_and_a_removal_can_be_taken_back(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    server = f"/world/servers/{village.sandbox.world.channels[LEARNING].guild_id}"
    for unavailable in (True, False):
        await village.people.call("POST", f"{server}/outage", {"unavailable": unavailable})
    await village.settled()
    assert await alive(village)

    await village.people.call("DELETE", f"{server}/bot")
    await until(lambda: gone(village))
    await village.people.call("PUT", f"{server}/bot")
    await until(lambda: alive(village))
    await member.go("leergroep").slash("ik weggaan")
    member.sees("Weggaan uit Leren tussen huizen?")


async def test_a_removal_is_noticed_however_the_bot_was_away(village: Town, monkeypatch: pytest.MonkeyPatch):
    await begun(village)
    bot_there = f"/world/servers/{village.sandbox.world.channels[LEARNING].guild_id}/bot"

    async def in_between(*_: object, **__: object) -> None:
        """Where discord.py waits for its turn to begin a session anew."""
        await village.people.call("DELETE", bot_there)

    await village.bot_stops()
    await village.people.call("DELETE", bot_there)
    await village.bot_starts()
    await until(lambda: gone(village))
    await village.bot_stops()
    await village.people.call("PUT", bot_there)
    await village.bot_starts()
    await until(lambda: alive(village))

    monkeypatch.setattr(village.bot, "before_identify_hook", in_between)
    await village.faults.set("invalid-session", resumable=False)
    await until(lambda: gone(village))


@pytest.mark.parametrize("invited_again", [True, False])
async def test_nothing_is_erased_before_it_looked_round(village: Town, *, invited_again: bool):
    await begun(village)
    bot_there = f"/world/servers/{village.sandbox.world.channels[LEARNING].guild_id}/bot"
    await village.people.call("DELETE", bot_there)
    await until(lambda: gone(village))
    await village.bot_stops()
    if invited_again:
        await village.people.call("PUT", bot_there)
    await village.clock.advance(days=31)
    await village.bot_starts()
    await until(lambda: kept(village, yes=invited_again))
    await village.clock.advance(days=7)
    assert await kept(village, yes=invited_again)


async def kept(town: Town, *, yes: bool) -> bool:
    async with town.house.reading() as work:
        return (await work.session.get(CommunityRow, 1) is not None) is yes


async def gone(town: Town) -> bool:
    return not await alive(town)
