"""Where pictures are taken: windows onto the running demo, as people sit in front of them."""

import io
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.browser.window import DESK, PHONE, Window  # noqa: E402

TARGET = ROOT / "docs" / "pictures"
COLOURS = 160
STILL = 400


class Studio:
    """Opens windows onto the demo and takes the pictures; `keeps` only those that were asked for."""

    def __init__(self, browser: Browser, url: str, *, keeps: bool) -> None:
        self.browser = browser
        self.url = url
        self.keeps = keeps

    async def sit(self, who: str, *, scheme: str = "light", phone: bool = False) -> Window:
        extra = {"has_touch": True, "is_mobile": True, "device_scale_factor": 2} if phone else {}
        context = await self.browser.new_context(
            viewport=PHONE if phone else DESK, color_scheme=scheme, reduced_motion="reduce", **extra
        )
        window = Window(await context.new_page(), self.url)
        await window.page.goto(f"{self.url}/?as={who}")
        await window.composer.wait_for()
        return window

    async def take(self, window: Window, name: str) -> None:
        if not self.keeps:
            return
        await window.page.wait_for_timeout(STILL)
        shot = Image.open(io.BytesIO(await window.page.screenshot())).convert("RGB")
        path = TARGET / f"{name}.png"
        shot.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")


Moment = Callable[[Studio], Awaitable[None]]


async def pass_time(window: Window, step: str) -> None:
    await window.page.get_by_role("button", name=step).click()
    await window.page.wait_for_load_state("networkidle")
    await window.page.wait_for_timeout(1000)
