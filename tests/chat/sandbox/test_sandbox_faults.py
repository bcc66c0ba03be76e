"""Misbehaviour on request, and what it says that it did."""

import asyncio
import functools
from pathlib import Path

import aiohttp
import discord
import pytest
from discord import http

from bot.sandbox.core import Tempo
from bot.sandbox.driver import Driver
from bot.sandbox.limits import Limits
from bot.sandbox.scenes import LEARNING
from bot.sandbox.server import Sandbox
from tests.chat.sandbox.bots import PlainBot, running, until

MESSAGES = "/channels/*/messages"


@pytest.fixture
async def bot(sandbox: Sandbox):
    async with running(PlainBot(), sandbox) as started:
        yield started


@pytest.fixture
def channel(bot: PlainBot) -> discord.TextChannel:
    found = bot.get_channel(LEARNING)
    assert isinstance(found, discord.TextChannel)
    return found


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py waits a second and more between its attempts; here it does not."""
    sleep = asyncio.sleep

    async def briefly(_seconds: float, result: object = None) -> None:
        await sleep(0, result)

    monkeypatch.setattr(http.asyncio, "sleep", briefly)


def said(people: Driver) -> list[str]:
    return [message["content"] for message in people["Muziekdocent"].messages_in("leergroep")]


@pytest.mark.usefixtures("impatient")
async def test_an_error_before_acting_is_tried_again(channel: discord.TextChannel, people: Driver) -> None:
    await people.faults.set("error", status=502, method="POST", path=MESSAGES, times=2)
    await channel.send("eindelijk")
    await people.caught_up()
    assert said(people) == ["eindelijk"]
    done = await people.faults.done()
    assert [(fault["acted"], fault["answered"]) for fault in done] == [(False, 502)] * 2


@pytest.mark.usefixtures("impatient")
async def test_an_error_after_acting_makes_no_second_message(
    channel: discord.TextChannel, people: Driver
) -> None:
    """discord.py gives every message an enforced nonce of its own and tries again."""
    await people.faults.set("accept-then-error", status=500, method="POST", path=MESSAGES)
    await channel.send("eenmaal")
    await people.caught_up()
    assert said(people) == ["eenmaal"]
    assert [fault["acted"] for fault in await people.faults.done()] == [True]


async def test_accepted_and_then_cut(channel: discord.TextChannel, people: Driver) -> None:
    await people.faults.set("accept-then-cut", method="POST", path=MESSAGES)
    with pytest.raises(aiohttp.ClientError):
        await channel.send("aangekomen")
    await people.caught_up()
    assert said(people) == ["aangekomen"]
    assert (await people.faults.done())[0]["answered"] is None


async def test_a_rate_limit_is_waited_out(channel: discord.TextChannel, people: Driver) -> None:
    await people.faults.set("rate-limit", retry_after=0.05, method="POST", path=MESSAGES)
    await channel.send("even gewacht")
    await people.caught_up()
    assert said(people) == ["even gewacht"]


async def test_a_slow_answer(channel: discord.TextChannel, people: Driver) -> None:
    await people.faults.set("slow", seconds=0.1, path=MESSAGES)
    begun = asyncio.get_running_loop().time()
    await channel.send("traag")
    assert asyncio.get_running_loop().time() - begun >= 0.1


async def test_a_hook_is_called_before_and_after_acting(
    channel: discord.TextChannel, people: Driver, sandbox: Sandbox
) -> None:
    seen: list[tuple[str, int]] = []

    def note(when: str) -> None:
        seen.append((when, len(sandbox.world.channels[LEARNING].messages)))

    for when in ("before", "after"):
        sandbox.faults.hook("POST", MESSAGES, when=when, call=functools.partial(note, when))
    await channel.send("hoi")
    assert seen == [("before", 0), ("after", 1)]


async def test_a_deaf_gateway_makes_the_bot_come_back(sandbox: Sandbox, people: Driver) -> None:
    sandbox.core.tempo = Tempo(heartbeat=0.05)
    bot = PlainBot()
    bot._connection.heartbeat_timeout = 0.2
    async with running(bot, sandbox):
        fault = await people.faults.set("deaf")
        await asyncio.sleep(0.3)
        await people.call("DELETE", f"/faults/{fault['id']}")
        await until(lambda: bot.resumes)


async def test_an_unknown_fault_is_told(people: Driver) -> None:
    with pytest.raises(AssertionError, match="no fault of kind"):
        await people.faults.set("earthquake")


async def test_discords_own_limits_hold(channel: discord.TextChannel, sandbox: Sandbox) -> None:
    sandbox.core.limits = Limits(scale=0.02)
    await asyncio.gather(*(channel.send(str(number)) for number in range(7)))
    statuses = [each["status"] for each in sandbox.recording.requests if each["method"] == "POST"]
    assert statuses.count(200) == 7


async def test_what_the_bot_asks_is_recorded(
    channel: discord.TextChannel, people: Driver, tmp_path: Path
) -> None:
    await channel.send("genoteerd", file=discord.File(__file__))
    last = (await people.record())[-1]
    assert (last["method"], last["path"], last["status"]) == ("POST", f"/channels/{LEARNING}/messages", 200)
    assert last["body"]["content"] == "genoteerd"
    line = (tmp_path / "record.jsonl").read_text().splitlines()[-1]
    assert '"content": "genoteerd"' in line
