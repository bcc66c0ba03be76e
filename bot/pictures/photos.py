"""Photos that people hand in: turned upright, stripped of place and other metadata, scaled, made a JPEG.

A photo is a stranger's file. Each is opened in a process of its own with a limit on memory, time and pixels, so that
a bomb or a broken file harms nothing but itself.
"""

import asyncio
import json
import sys
from dataclasses import dataclass
from enum import StrEnum
from weakref import WeakKeyDictionary

LONGEST_SIDE = 2048
MOST_PIXELS = 100_000_000
MOST_BYTES = 30_000_000
SECONDS = 20

_AT_ONCE = 2
_slots: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Photo:
    jpeg: bytes
    width: int
    height: int


class PhotoTrouble(StrEnum):
    """Why a file cannot be shown, each with its own text for the member."""

    NOT_A_PHOTO = "not-a-photo"
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"


class PhotoRefused(Exception):
    def __init__(self, trouble: PhotoTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


async def prepare(data: bytes, *, most_bytes: int = 8_000_000) -> Photo:
    """The photo as it may be shown, at most `most_bytes` of it; or a PhotoRefused that says why not."""
    if len(data) > MOST_BYTES:
        raise PhotoRefused(PhotoTrouble.TOO_LARGE)
    async with _slot():
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.pictures.darkroom", str(most_bytes)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with asyncio.timeout(SECONDS):
                answer, _ = await process.communicate(data)
        except TimeoutError:
            raise PhotoRefused(PhotoTrouble.TOO_SLOW) from None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if process.returncode != 0:
        raise PhotoRefused(PhotoTrouble.NOT_A_PHOTO)
    return _read(answer)


def _read(answer: bytes) -> Photo:
    head, _, jpeg = answer.partition(b"\n")
    told = json.loads(head)
    if "trouble" in told:
        raise PhotoRefused(PhotoTrouble(told["trouble"]))
    return Photo(jpeg, told["width"], told["height"])


def _slot() -> asyncio.Semaphore:
    return _slots.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(_AT_ONCE))
