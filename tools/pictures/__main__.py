"""Pictures of named moments from the running demo, into docs/pictures: both languages, light, dark and a phone.

`python tools/pictures` takes all of them; `python tools/pictures ruimte` lives what comes before it, and takes its own.
"""

import asyncio
import os
import sys
from collections.abc import Collection
from subprocess import PIPE

import arriving
import questions
import ruimte
import standups
from playwright.async_api import async_playwright
from studio import ROOT, TARGET, Studio

from tests.chromium import chromium

ROOMS = {
    "arriving": arriving.MOMENTS,
    "standups": standups.MOMENTS,
    "ruimte": ruimte.MOMENTS,
    "questions": questions.MOMENTS,
}


async def main(asked: Collection[str]) -> int:
    path = chromium()
    if path is None:
        print("There is no Chromium: install it, or name it in CHROMIUM", file=sys.stderr)
        return 2
    if unknown := set(asked) - set(ROOMS):
        print(f"There are pictures of {', '.join(ROOMS)}; not of {', '.join(unknown)}", file=sys.stderr)
        return 2
    TARGET.mkdir(parents=True, exist_ok=True)
    command = (sys.executable, "-m", "bot", "demo", "--port", "0", "--no-open")
    demo = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, env=os.environ)
    try:
        assert demo.stdout is not None
        url = (await demo.stdout.readline()).decode().removeprefix("ready ").strip()
        await take(path, url, asked or ROOMS)
    finally:
        demo.terminate()
        await demo.wait()
    return 0


async def take(chromium_path: str, url: str, asked: Collection[str]) -> None:
    """Room by room, in one demo: each goes on where the one before it ended."""
    last = max(list(ROOMS).index(room) for room in asked)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        for room in list(ROOMS)[: last + 1]:
            for moment in ROOMS[room]:
                await moment(Studio(browser, url, keeps=room in asked))
        await browser.close()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
