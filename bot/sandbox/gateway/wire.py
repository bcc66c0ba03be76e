"""One WebSocket to a bot: ordered sending, compressed as asked, and what came in decoded."""

import asyncio
import contextlib
import json
import zlib
from collections.abc import AsyncIterator
from typing import Any, cast

from aiohttp import WSMsgType, web

from bot.sandbox.model import Json

LONGEST_PAYLOAD = 4096
"""Discord closes on anything longer that a bot sends."""


class Closed(Exception):
    """The gateway ends the connection with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"{code} {reason}")
        self.code = code
        self.reason = reason


class Wire:
    def __init__(self, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        self._socket = socket
        self._zlib = zlib.compressobj() if compressed else None
        self._closed_here = False
        self._outgoing: asyncio.Queue[str | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, text: str) -> None:
        self._outgoing.put_nowait(text)

    def send_op(self, op: int, data: Any = None) -> None:
        self.send(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def incoming(self) -> AsyncIterator[Json]:
        async for message in self._socket:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                continue
            if len(message.data) > LONGEST_PAYLOAD:
                raise Closed(4002, "Payload too long")
            try:
                decoded: Any = json.loads(message.data)
            except ValueError:
                raise Closed(4002, "Error while decoding payload") from None
            if not isinstance(decoded, dict):
                raise Closed(4002, "Error while decoding payload")
            yield cast("Json", decoded)

    async def drain(self) -> None:
        """Until all that was handed in is on its way."""
        self._outgoing.put_nowait(None)
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await asyncio.wait_for(self._writer, timeout=1)

    async def close(self, code: int, reason: str = "") -> None:
        self._closed_here = True
        await self.drain()
        await self._socket.close(code=code, message=reason.encode())

    def abandon(self) -> None:
        self._writer.cancel()

    @property
    def said_goodbye(self) -> bool:
        """Whether the bot closed with a code that ends its session; any other leaves it resumable."""
        return not self._closed_here and self._socket.close_code in (1000, 1001)

    async def _write(self) -> None:
        with contextlib.suppress(ConnectionError):
            while (text := await self._outgoing.get()) is not None:
                if self._zlib is None:
                    await self._socket.send_str(text)
                else:
                    packed = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
                    await self._socket.send_bytes(packed)
