"""The demo as anyone starts it: ready, begun anew with one click, and ended without a trace but its data folder."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.sandbox.demo import FOLDER
from tests.browser.conftest import MUSIC, Open

pytestmark = pytest.mark.asyncio(loop_scope="session")

INSTALLER = "1001"


class Running:
    def __init__(self, process: asyncio.subprocess.Process, url: str, folder: Path) -> None:
        self.process = process
        self.url = url
        self.folder = folder

    async def end(self) -> int:
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGINT)
        return await self.process.wait()

    def bots(self) -> list[int]:
        """The bots that this demo started, by the data folder in which they run."""
        found: list[int] = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if (entry / "cwd").readlink() == self.folder:
                    found.append(int(entry.name))
            except OSError:
                continue
        return found


@pytest_asyncio.fixture(loop_scope="session")
async def demo(tmp_path: Path) -> AsyncIterator[Running]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "TUSSENRUIMTE_DISCORD__TOKEN": "not used",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "demo", "--port", "0", "--no-open"),
        cwd=tmp_path,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    async with asyncio.timeout(30):
        line = (await process.stdout.readline()).decode()
    running = Running(process, line.removeprefix("ready ").strip(), tmp_path / FOLDER)
    yield running
    await running.end()


async def test_ready_means_usable_and_ending_leaves_only_the_data_folder(
    demo: Running, open_at: Open
) -> None:
    assert demo.url.startswith("http://127.0.0.1:")
    me = await open_at(demo.url, INSTALLER)
    await me.command("groep inrichten")
    await me.sees("Wie begeleidt deze groep?")
    assert len(demo.bots()) == 1
    assert await demo.end() == 0
    assert demo.bots() == []
    assert [path.name for path in demo.folder.parents[1].iterdir()] == [FOLDER.parts[0]]


async def test_one_click_begins_anew(demo: Running, open_at: Open) -> None:
    me, other = await open_at(demo.url, INSTALLER), await open_at(demo.url, MUSIC)
    await me.say("dit gaat weg")
    await other.sees("dit gaat weg")
    await me.page.get_by_role("button", name="Opnieuw beginnen").click()
    await me.page.get_by_role("dialog").get_by_role("button", name="Opnieuw beginnen").click()
    await other.does_not_see("dit gaat weg")
    await expect(other.page.get_by_role("status").filter(has_text="is er even niet")).to_be_hidden(
        timeout=15_000
    )
    await me.command("groep inrichten")
    await me.sees("Wie begeleidt deze groep?")
