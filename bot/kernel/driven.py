"""A clock that a sandbox drives: the bot asks it what time it is, hears of every jump, and says when it is done.

The production bot never meets it: it is there when the configuration names a clock's address, which only the demo
and the tests do.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import aiohttp
import structlog

from bot.kernel.clock import DrivenClock

log = structlog.get_logger()

# Does everything that is due now, and tells when the next thing is.
Settle = Callable[[], Awaitable[datetime | None]]


class SandboxClock:
    """`connect` waits for the first word of the time; `follow` then answers every jump until the sandbox goes."""

    def __init__(
        self, session: aiohttp.ClientSession, socket: aiohttp.ClientWebSocketResponse, first: Any
    ) -> None:
        self._session = session
        self._socket = socket
        self._clock = DrivenClock(datetime.fromisoformat(first["now"]))
        self._jump: int = first["jump"]

    @classmethod
    async def connect(cls, url: str) -> "SandboxClock":
        session = aiohttp.ClientSession()
        try:
            socket = await session.ws_connect(url, heartbeat=30)
            return cls(session, socket, json.loads(await socket.receive_str()))
        except BaseException:
            await session.close()
            raise

    def now(self) -> datetime:
        return self._clock.now()

    async def follow(self, settle: Settle) -> None:
        await self._answer(settle)
        async for message in self._socket:
            frame = message.json()
            self._clock.move_to(max(datetime.fromisoformat(frame["now"]), self.now()))
            self._jump = frame["jump"]
            await self._answer(settle)

    async def tell_next(self, moment: datetime | None) -> None:
        await self._socket.send_json({"t": "next", "moment": moment.isoformat() if moment else None})

    async def close(self) -> None:
        await self._socket.close()
        await self._session.close()

    async def _answer(self, settle: Settle) -> None:
        jump = self._jump
        try:
            following = await settle()
        except asyncio.CancelledError:
            raise
        except Exception:
            log.exception("settling after a jump of the clock failed", jump=jump)
            following = None
        moment = following.isoformat() if following else None
        await self._socket.send_json({"t": "settled", "jump": jump, "next": moment})
