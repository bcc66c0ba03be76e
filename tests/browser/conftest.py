"""One browser for all tests, a context for every person, and a local Discord with the bot that sends everything."""

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from bot.sandbox.core import Tempo
from bot.sandbox.server import Sandbox
from tests.browser.parts_bot import parts_bot
from tests.browser.window import DESK, Window
from tests.chromium import MISSING, chromium

FACILITATOR, MUSIC, MUSEUM, GUEST = "1002", "1011", "1013", "1019"

# Only what goes wrong takes this long; a busy machine may take its time.
AT_MOST = 20_000
expect.set_options(timeout=AT_MOST)

Open = Callable[..., Awaitable[Window]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip(MISSING)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = await Sandbox.start(tempo=Tempo(first_answer=3))
    async with parts_bot(sandbox):
        yield sandbox
    await sandbox.close()


@pytest_asyncio.fixture(loop_scope="session")
async def open_at(browser: Browser) -> AsyncIterator[Open]:
    """`await open_at(url, "1011")` opens a window in which that person sits. Afterwards: no error, nothing outside."""
    windows: list[Window] = []

    async def open_window(home: str, who: str, **options: object) -> Window:
        context = await browser.new_context(**{"viewport": DESK, "reduced_motion": "reduce", **options})
        context.set_default_timeout(AT_MOST)
        window = Window(await context.new_page(), home)
        windows.append(window)
        await window.page.goto(f"{home}/?as={who}")
        await window.page.locator(".composer textarea, .composer .cannot").wait_for()
        return window

    yield open_window
    for window in windows:
        await window.page.context.close()
    assert [window.errors for window in windows if window.errors] == []
    assert [window.wire.outside for window in windows if window.wire.outside] == []


@pytest.fixture
def open_as(sandbox: Sandbox, open_at: Open) -> Open:
    """`await open_as("1011")`: a window onto the local Discord with the bot that sends everything."""
    return partial(open_at, sandbox.url)
