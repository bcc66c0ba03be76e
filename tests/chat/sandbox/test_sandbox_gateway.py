"""The gateway as an unmodified discord.py meets it: sessions, intents, shards, outages, misbehaviour."""

import asyncio

import aiohttp
import discord
import pytest

from bot.sandbox.core import Tempo
from bot.sandbox.driver import Driver
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.limits import Identifies
from bot.sandbox.scenes import GROUP
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World
from tests.chat.sandbox.bots import PlainBot, running, until


async def test_a_wrong_token_and_a_forbidden_intent_end_the_start(sandbox: Sandbox) -> None:
    async with PlainBot() as stranger:
        with pytest.raises(discord.LoginFailure):
            await stranger.login("wrong")
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(PlainBot(discord.Intents(guilds=True, message_content=True)), sandbox):
            pass


async def test_content_comes_only_where_it_may(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox) as bot:
        await people["Muziekdocent"].says("geheim")
        await people["Muziekdocent"].says(f"hallo <@{sandbox.world.bot.id}>")
        await until(lambda: len(bot.heard) == 2)
        assert [message.content for message in bot.heard] == ["", f"hallo <@{sandbox.world.bot.id}>"]


async def test_with_the_intent_all_content_comes(sandbox: Sandbox, people: Driver) -> None:
    sandbox.world.bot.privileged_intents = int(Intent.MESSAGE_CONTENT)
    intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
    async with running(PlainBot(intents), sandbox) as bot:
        await people["Muziekdocent"].says("open")
        await until(lambda: bot.heard)
        assert bot.heard[0].content == "open"


async def test_after_a_drop_it_resumes_and_misses_nothing(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox) as bot:
        await people.faults.set("drop-gateway", code=4000)
        await people["Muziekdocent"].says("terwijl je weg was")
        await until(lambda: bot.resumes == 1 and bot.heard)
        assert [fault["kind"] for fault in await people.faults.done()] == ["drop-gateway"]


async def test_asked_to_reconnect_it_resumes(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox) as bot:
        await people.faults.set("reconnect")
        await until(lambda: bot.resumes == 1)


async def test_a_resumable_invalid_session_is_resumed(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox) as bot:
        await people.faults.set("invalid-session", resumable=True)
        await until(lambda: bot.resumes == 1)


async def test_an_invalid_session_begins_anew(sandbox: Sandbox, people: Driver, monkeypatch) -> None:
    async with running(PlainBot(), sandbox) as bot:

        async def at_once(*_: object, **__: object) -> None:
            """discord.py waits five seconds before it identifies again."""

        monkeypatch.setattr(bot, "before_identify_hook", at_once)
        bot.came.clear()
        await people.faults.set("invalid-session", resumable=False)
        await asyncio.wait_for(bot.came.wait(), 12)
        assert bot.resumes == 0


async def test_a_bot_that_stops_beating_is_dropped(sandbox: Sandbox, people: Driver) -> None:
    sandbox.core.tempo = Tempo(heartbeat=0.2)
    async with running(PlainBot(), sandbox) as bot:
        bot.ws._keep_alive.stop()
        await until(lambda: bot.resumes)


async def test_an_outage_is_no_removal(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox) as bot:
        told: list[str] = []
        for name in ("guild_unavailable", "guild_available", "guild_remove", "guild_join"):

            async def note(_: discord.Guild, name: str = name) -> None:
                told.append(name)

            setattr(bot, f"on_{name}", note)
        await people.call("POST", f"/world/servers/{GROUP}/outage", {"unavailable": True})
        await people.call("POST", f"/world/servers/{GROUP}/outage", {"unavailable": False})
        await people.call("DELETE", f"/world/servers/{GROUP}/bot")
        await people.call("PUT", f"/world/servers/{GROUP}/bot")
        await until(lambda: len(told) == 4)
        assert told == ["guild_unavailable", "guild_available", "guild_remove", "guild_join"]


async def test_people_see_whether_the_bot_is_there(sandbox: Sandbox, people: Driver) -> None:
    async with running(PlainBot(), sandbox):
        await people.bot_is(online=True)
    await people.bot_is(online=False)


async def test_identifies_too_close_together_are_invalid() -> None:
    identifies = Identifies()
    assert identifies.identify(0, now=0)
    assert not identifies.identify(0, now=4)


async def test_more_servers_than_a_shard_may_have(sandbox: Sandbox) -> None:
    sandbox.renew(World.large(guilds=2_501, members=2))
    with pytest.raises(discord.ConnectionClosed) as closed:
        async with running(PlainBot(), sandbox):
            pass
    assert closed.value.code == 4011
    advised = (await advice(sandbox))["shards"]
    assert advised == 2


async def advice(sandbox: Sandbox) -> dict[str, int]:
    authorised = {"Authorization": f"Bot {sandbox.world.bot.token}"}
    async with (
        aiohttp.ClientSession(headers=authorised) as http,
        http.get(sandbox.api_url + "/gateway/bot") as answer,
    ):
        return await answer.json()


async def test_a_client_without_the_guilds_intent_gets_no_servers(sandbox: Sandbox) -> None:
    async with running(PlainBot(discord.Intents(guild_messages=True)), sandbox) as bot:
        assert all(guild.unavailable for guild in bot.guilds)
