"""A window of the chat page in which someone sits: reads as what a person does and sees."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Error, Locator, Page, expect

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 860}


@dataclass
class Wire:
    """Everything that reached the window: responses and frames, as text."""

    texts: list[str] = field(default_factory=list[str])
    outside: list[str] = field(default_factory=list[str])

    def holds(self, words: str) -> bool:
        plain = json.dumps(words)[1:-1]
        return any(words in text or plain in text for text in self.texts)


class Window:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.wire = Wire()
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: self._console(line.type, line.text))
        page.on("request", lambda request: self._asked(request.url, url))
        page.on("websocket", lambda socket: socket.on("framereceived", self._framed))
        page.on("response", self._answered)

    def _console(self, kind: str, text: str) -> None:
        # A refused or cut request is told in the console by the browser itself; the page is expected to bear it.
        if kind == "error" and "Failed to load resource" not in text and "WebSocket connection" not in text:
            self.errors.append(text)

    def _asked(self, address: str, home: str) -> None:
        if not address.startswith((home, "data:", "blob:")):
            self.wire.outside.append(address)

    def _framed(self, frame: str | bytes) -> None:
        self.wire.texts.append(frame if isinstance(frame, str) else frame.decode())

    async def _answered(self, response: Any) -> None:
        if "/people/" in response.url and response.status == 200:
            with suppress(Error):  # the window may have closed meanwhile
                self.wire.texts.append(await response.text())

    # What one does.

    async def say(self, words: str) -> None:
        await self.composer.fill(words)
        await self.composer.press("Enter")

    async def command(self, name: str) -> None:
        """Types a slash command, takes the first that fits and sends it when it needs nothing more."""
        await self.choose_command(name)
        await self.page.locator("form.command .send").click()

    async def choose_command(self, name: str) -> None:
        await self.composer.fill(f"/{name}")
        await expect(self.page.locator(".picker button").first).to_contain_text(f"/{name}")
        await self.composer.press("Enter")

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).last.click()

    async def choose(self, menu: str, *choices: str) -> None:
        await self.page.get_by_role("button", name=menu, exact=True).last.click()
        for choice in choices:
            await self.page.locator(".popover [role=option]", has_text=choice).first.click()
        if await self.page.locator(".choices-foot button").count():
            await self.page.locator(".choices-foot button").click()

    # What one sees.

    @property
    def composer(self) -> Locator:
        return self.page.locator(".composer textarea")

    @property
    def messages(self) -> Locator:
        return self.page.locator(".messages article")

    @property
    def last(self) -> Locator:
        return self.messages.last

    @property
    def form(self) -> Locator:
        return self.page.locator("dialog.form")

    async def sees(self, words: str) -> None:
        await expect(self.page.locator(".messages")).to_contain_text(words)

    async def does_not_see(self, words: str) -> None:
        await expect(self.page.locator(".messages")).not_to_contain_text(words)
