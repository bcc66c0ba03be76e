"""The bot as a process of its own: killed at the worst moment, ended politely, refused at the door."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.driver import Driver, Person
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox
from tests.chat.test_community_arriving import FOUR
from tests.traffic import gather

PANEL = "## Leren tussen huizen"
MOST_SECONDS_TO_CLOSE = 10


class Process:
    """`tussenruimte run`, pointed at the sandbox by its environment alone."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        key = folder / "sealing.key"
        key.write_text(f"{'ab' * 4} {'cd' * 32}\n")
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "PYTHONWARNINGS": "ignore",
            "TUSSENRUIMTE_DISCORD__TOKEN": sandbox.world.bot.token,
            "TUSSENRUIMTE_DISCORD__API_URL": sandbox.api_url,
            "TUSSENRUIMTE_DISCORD__GATEWAY_URL": sandbox.gateway_url,
            "TUSSENRUIMTE_DATABASE__URL": url,
            "TUSSENRUIMTE_STORAGE__SEALING_KEY": str(key),
            "TUSSENRUIMTE_CLOCK__URL": f"{sandbox.url}/clock/bot",
            "TUSSENRUIMTE_HEALTH__ENABLED": "false",
            "TUSSENRUIMTE_ROUTING__VECTORS": "false",
        }
        self._running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._running = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), env=self.environment, stderr=asyncio.subprocess.PIPE
        )

    async def kill(self) -> None:
        await self.end(signal.SIGKILL)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """The exit code, and what it said."""
        if self._running is None:
            raise AssertionError("It was not started")
        if self._running.returncode is None:
            self._running.send_signal(how)
        return await self.ended()

    async def ended(self) -> tuple[int, str]:
        if self._running is None:
            raise AssertionError("It was not started")
        async with asyncio.timeout(MOST_SECONDS_TO_CLOSE):
            _, said = await self._running.communicate()
        return self._running.returncode or 0, said.decode()

    @property
    def runs(self) -> bool:
        return self._running is not None and self._running.returncode is None


@pytest.fixture
async def sandbox(tmp_path: Path, worker_id: str) -> AsyncIterator[Sandbox]:
    record = tmp_path / "traffic.jsonl"
    started = await Sandbox.start(record=record, identifies=Identifies(on=False), limits=Limits(scale=0.02))
    yield started
    await started.close()
    if record.exists():
        gather(record, worker_id)


@pytest.fixture
async def people(sandbox: Sandbox) -> AsyncIterator[Driver]:
    driver = await Driver.connect(sandbox.url)
    yield driver
    await driver.close()


@pytest.fixture
async def process(sandbox: Sandbox, sqlite_url: str, tmp_path: Path) -> AsyncIterator[Process]:
    made = Process(sandbox, sqlite_url, tmp_path)
    yield made
    if made.runs:
        await made.kill()


async def comes_online(process: Process, people: Driver) -> None:
    await process.start()
    await people.bot_is(online=True, within=15)


async def killed(process: Process, people: Driver) -> None:
    await process.kill()
    await people.bot_is(online=False)


async def group_stands(people: Driver) -> Person:
    installer, facilitator = people["Serverbeheerder"], people["Begeleider"]
    await installer.go("wandelgang").slash("groep inrichten")
    await installer.choose("Kies iemand", facilitator)
    await facilitator.go("wandelgang").slash("groep inrichten")
    await facilitator.submit(FOUR)
    await people.clock.advance(seconds=1)
    return people["Muziekdocent"].go("leergroep")


async def test_a_button_works_after_the_bot_was_killed(process: Process, people: Driver):
    await comes_online(process, people)
    member = await group_stands(people)
    panel = member.sees(PANEL)
    await killed(process, people)
    await comes_online(process, people)
    await member.click("Meedoen", on=panel)
    await member.submit({"hears": "self"})
    await member.waits_to_see("Welkom bij Leren tussen huizen")


async def test_a_form_opened_before_the_bot_was_killed_still_arrives(process: Process, people: Driver):
    await comes_online(process, people)
    member = await group_stands(people)
    await member.click("Meedoen", on=member.sees(PANEL))
    await killed(process, people)
    await comes_online(process, people)
    await member.submit({"hears": "self"})
    await member.waits_to_see("Welkom bij Leren tussen huizen")


async def test_told_to_end_it_closes_in_time_and_without_a_word_of_trouble(process: Process, people: Driver):
    await comes_online(process, people)
    before = time.monotonic()
    code, said = await process.end()
    assert code == 0
    assert time.monotonic() - before < MOST_SECONDS_TO_CLOSE
    assert "Traceback" not in said


async def test_a_second_bot_on_the_same_file_is_refused(
    process: Process, people: Driver, sandbox: Sandbox, sqlite_url: str, tmp_path: Path
):
    await comes_online(process, people)
    second = Process(sandbox, sqlite_url, tmp_path)
    await second.start()
    code, said = await second.ended()
    assert code == 2
    assert "already running with this database" in said
    assert "Traceback" not in said


async def test_a_wrong_token_ends_with_one_sentence(process: Process):
    process.environment["TUSSENRUIMTE_DISCORD__TOKEN"] = wrong = "MTAx.wrong.token"
    await process.start()
    code, said = await process.ended()
    assert code == 2
    assert "[discord] token is not accepted" in said
    assert wrong not in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("closed", "sentence"), [(4004, "[discord] token is not accepted"), (4014, "refuses the intents")]
)
async def test_discord_shows_the_door(process: Process, people: Driver, closed: int, sentence: str):
    await comes_online(process, people)
    await people["Muziekdocent"].slash("help")  # who answers has been let in
    await people.faults.set("drop-gateway", code=closed)
    code, said = await process.ended()
    assert code == 2
    assert sentence in said
    assert "Traceback" not in said
