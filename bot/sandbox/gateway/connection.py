"""A bot's connection to the gateway, from hello to close, by Discord's opcodes."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from bot.sandbox.gateway.members import member_chunks
from bot.sandbox.gateway.wire import Closed, Wire
from bot.sandbox.limits import gateway_messages
from bot.sandbox.model import Json

if TYPE_CHECKING:
    from bot.sandbox.gateway.hall import Gateway
    from bot.sandbox.gateway.session import Session

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, MEMBERS = 1, 2, 3, 4, 6, 8
RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 7, 9, 10, 11


class Connection:
    def __init__(self, gateway: "Gateway", wire: Wire) -> None:
        self.gateway = gateway
        self.wire = wire
        self.session: Session | None = None
        self._last_beat = gateway.core.monotonic()
        self._allowance = gateway_messages()

    async def run(self) -> None:
        tempo = self.gateway.core.tempo
        self.wire.send_op(HELLO, {"heartbeat_interval": int(tempo.heartbeat * 1000), "_trace": ["sandbox"]})
        watcher = asyncio.create_task(self._watch(tempo.heartbeat))
        try:
            async for payload in self.wire.incoming():
                await self._handle(payload)
        except Closed as end:
            await self.wire.close(end.code, end.reason)
        finally:
            watcher.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watcher
            self.gateway.left(self)
            self.wire.abandon()

    async def _handle(self, payload: Json) -> None:
        op, data = payload.get("op"), payload.get("d")
        self._count(op)
        if op == HEARTBEAT:
            self._beat(data)
            return
        handler = self._handlers().get(op)
        if handler is None:
            raise Closed(4001, "Unknown opcode")
        if self.session is None and op not in (IDENTIFY, RESUME):
            raise Closed(4003, "Not authenticated")
        if self.session is not None and op in (IDENTIFY, RESUME):
            raise Closed(4005, "Already authenticated")
        if not isinstance(data, dict):
            raise Closed(4002, "Error while decoding payload")
        try:
            handler(cast("Json", data))
        except (TypeError, ValueError):
            raise Closed(4002, "Error while decoding payload") from None

    def _handlers(self) -> dict[Any, Callable[[Json], None]]:
        return {
            IDENTIFY: lambda data: self.gateway.identify(self, data),
            RESUME: lambda data: self.gateway.resume(self, data),
            MEMBERS: self._request_members,
            PRESENCE: lambda _data: None,
            VOICE: lambda _data: None,
        }

    def _count(self, op: Any) -> None:
        """120 payloads a minute, heartbeats too; but no heartbeat is refused."""
        wait = self._allowance.take(self.gateway.core.monotonic())
        if wait and op != HEARTBEAT:
            raise Closed(4008, "Rate limited")

    def _beat(self, sequence: Any) -> None:
        self._last_beat = self.gateway.core.monotonic()
        if self.session and isinstance(sequence, int):
            self.session.heard(sequence)
        if not self.gateway.is_deaf(self):
            self.wire.send_op(HEARTBEAT_ACK)

    def _request_members(self, data: Json) -> None:
        if self.session:
            for chunk in member_chunks(self.gateway.core, self.session, data):
                self.session.dispatch("GUILD_MEMBERS_CHUNK", chunk)

    async def _watch(self, interval: float) -> None:
        """A bot that stopped beating is a zombie; its session may be resumed."""
        while True:
            await asyncio.sleep(interval / 4)
            if self.gateway.core.monotonic() - self._last_beat > interval * 1.5:
                await self.wire.close(4009, "Session timed out")
                return
