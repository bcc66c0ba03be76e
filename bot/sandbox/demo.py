"""The demo: a local Discord in this process, the unmodified bot in its own, and nothing left but a data folder."""

import asyncio
import os
import shutil
import signal
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import IO

from bot.kernel.errors import OperatorError
from bot.kernel.sealing import create_key_file
from bot.sandbox.events import Event
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World

FOLDER = Path("data/demo")
CLOSING_SECONDS = 12
MOST_ENDS = 5
LOG = "bot.log"
# Weeks pass in seconds here, and Discord's limits count real ones: they are as much shorter.
_HURRY = 0.02

Tell = Callable[[str], None]


class BotProcess:
    """The bot as anyone would run it, pointed at the sandbox by its environment alone."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None

    async def live(self) -> int:
        """From start to end; answers the exit code."""
        create_key_file(self._folder / "sealing.key")
        with self._log() as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                cwd=self._folder,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return await self._process.wait()

    async def stop(self) -> None:
        """Asks it to close; it has its own ten seconds for that."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(CLOSING_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def _log(self) -> IO[bytes]:
        return (self._folder / LOG).open("ab")

    def _environment(self) -> dict[str, str]:
        sandbox, folder = self._sandbox, self._folder
        kept = {key: value for key, value in os.environ.items() if not key.startswith("TUSSENRUIMTE_")}
        settings = {
            "DISCORD__TOKEN": sandbox.world.bot.token,
            "DISCORD__API_URL": sandbox.api_url,
            "DISCORD__GATEWAY_URL": sandbox.gateway_url,
            "DATABASE__URL": f"sqlite:///{folder / 'tussenruimte.db'}",
            "OPERATOR__NAME": "Stichting Voorbeeld",
            "OPERATOR__CONTACT": "beheer@voorbeeld.example",
            "STORAGE__FOLDER": str(folder),
            "STORAGE__SEALING_KEY": str(folder / "sealing.key"),
            "STORAGE__BACKUPS": str(folder / "backups"),
            "HEALTH__ENABLED": "false",
            "CLOCK__URL": f"{sandbox.url.replace('http', 'ws', 1)}/clock/bot",
        }
        return kept | {f"TUSSENRUIMTE_{key}": value for key, value in settings.items()}


class Demo:
    """Keeps the bot alive beside its sandbox, and begins anew with both when asked."""

    def __init__(self, sandbox: Sandbox, folder: Path, tell: Tell) -> None:
        self.ready = asyncio.Event()
        self._sandbox = sandbox
        self._folder = folder
        self._tell = tell
        self._bot = BotProcess(sandbox, folder)
        self._anew = False
        sandbox.stage.reset = self.reset
        sandbox.core.hub.listen(self._look)

    async def live(self) -> None:
        """A bot that ends is started again, a few times; after a reset with nothing of what was."""
        _empty(self._folder)
        for _ in range(MOST_ENDS):
            code = await self._bot.live()
            while self._anew:
                _empty(self._folder)
                self._sandbox.renew(World.small())
                self._anew = False
                code = await self._bot.live()
            self._tell(f"the bot ended by itself ({code}); its log: {self._folder / LOG}")
        raise OperatorError(f"The bot keeps ending; its log tells why: {self._folder / LOG}")

    async def reset(self) -> None:
        self._anew = True
        self.ready.clear()
        await self._bot.stop()
        await self.ready.wait()

    async def close(self) -> None:
        await self._bot.stop()

    def _look(self, _event: Event) -> None:
        """Ready once the bot is there and has done what was due."""
        clock = self._sandbox.clock_room.view()
        if self._sandbox.core.bot_online and clock["bots"] and clock["settled"] and not self._anew:
            self.ready.set()
        else:
            self.ready.clear()


def run_demo(folder: Path, port: int, *, open_page: bool, tell: Tell) -> None:
    """Until Ctrl-C. `tell` gets `ready http://127.0.0.1:PORT` as soon as the page can be used."""
    asyncio.run(_run(folder.resolve(), port, open_page=open_page, tell=tell))


async def _run(folder: Path, port: int, *, open_page: bool, tell: Tell) -> None:
    ending = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ending.set)
    try:
        sandbox = await Sandbox.start(port=port, limits=Limits(scale=_HURRY), identifies=Identifies(on=False))
    except OSError as error:
        raise OperatorError(f"Port {port} cannot be used ({error.strerror}); try: make demo PORT=0") from None
    demo = Demo(sandbox, folder, tell)
    living = asyncio.create_task(demo.live())
    showing = asyncio.create_task(_show(demo, sandbox.url, open_page=open_page, tell=tell))
    asked = asyncio.create_task(ending.wait())
    try:
        await asyncio.wait({living, asked}, return_when=asyncio.FIRST_COMPLETED)
        if living.done():
            living.result()
    finally:
        for task in (living, showing, asked):
            task.cancel()
        await demo.close()
        await sandbox.close()


async def _show(demo: Demo, url: str, *, open_page: bool, tell: Tell) -> None:
    await demo.ready.wait()
    tell(f"ready {url}")
    if open_page:
        webbrowser.open(url)


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
