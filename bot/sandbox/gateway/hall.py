"""The gateway: lets bots in, keeps their sessions, and tells each what it may hear."""

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

from bot.sandbox.core import Core
from bot.sandbox.events import BotPresence, Event
from bot.sandbox.gateway.connection import INVALID_SESSION, RECONNECT, Connection
from bot.sandbox.gateway.identify import check_identify
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.gateway.session import Session
from bot.sandbox.gateway.translate import dispatches, server_created
from bot.sandbox.gateway.wire import Closed, Wire
from bot.sandbox.limits import Identifies
from bot.sandbox.model import Json
from bot.sandbox.shapes.users import self_json

if TYPE_CHECKING:
    from collections.abc import Callable

GUILDS_AT_ONCE = 100


class Gateway:
    def __init__(self, core: Core, starts: Identifies) -> None:
        self.core = core
        self.url = ""
        self.starts = starts
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.is_deaf: Callable[[Connection], bool] = lambda _connection: False
        core.hub.listen(self._hear)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False, max_msg_size=64 * 1024)
        await socket.prepare(request)
        wire = Wire(socket, compressed=request.query.get("compress") == "zlib-stream")
        if request.query.get("v", "10") not in {"9", "10"}:
            await wire.close(4012, "Invalid API version")
            return socket
        connection = Connection(self, wire)
        self._connections.add(connection)
        await connection.run()
        return socket

    def identify(self, connection: Connection, data: Json) -> None:
        intents, shard = check_identify(self.core, data)
        if not self.starts.identify(shard[0], self.core.monotonic()):
            connection.wire.send_op(INVALID_SESSION, data=False)
            return
        session = Session(self.core.bot_id, intents, shard)
        self._sessions[session.id] = session
        self._attach(connection, session)
        session.dispatch("READY", self._ready(session))
        task = asyncio.create_task(self._introduce(session))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def resume(self, connection: Connection, data: Json) -> None:
        if data.get("token") != self.core.world.bot.token:
            raise Closed(4004, "Authentication failed")
        session = self._sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        missed = session.missed_since(sequence) if session and isinstance(sequence, int) else None
        if session is None or missed is None or self._expired(session):
            connection.wire.send_op(INVALID_SESSION, data=False)
            return
        self._attach(connection, session)
        for text in missed:
            connection.wire.send(text)
        session.dispatch("RESUMED", {"_trace": ["sandbox"]})

    def left(self, connection: Connection) -> None:
        self._connections.discard(connection)
        session = connection.session
        if session is None or session.send != connection.wire.send:
            return
        session.send = None
        session.cut_at = self.core.monotonic()
        if connection.wire.said_goodbye:
            self._sessions.pop(session.id, None)
        self._tell_presence()

    def connections(self, shard: int | None = None) -> list[Connection]:
        return [each for each in self._connections if each.session and shard in (None, each.session.shard[0])]

    async def drop(self, connection: Connection, code: int) -> None:
        await connection.wire.close(code, "Dropped on request")

    def ask_to_reconnect(self, connection: Connection) -> None:
        connection.wire.send_op(RECONNECT)

    def invalidate(self, connection: Connection, *, resumable: bool) -> None:
        if connection.session and not resumable:
            self._sessions.pop(connection.session.id, None)
        connection.wire.send_op(INVALID_SESSION, data=resumable)

    def forget(self) -> None:
        """Every bot begins anew, as after a new world."""
        for connection in self.connections():
            self.invalidate(connection, resumable=False)
        self._sessions.clear()
        self._tell_presence()

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        for connection in tuple(self._connections):
            await connection.wire.close(1001, "Going away")

    def _attach(self, connection: Connection, session: Session) -> None:
        connection.session = session
        session.send = connection.wire.send
        session.cut_at = None
        self._tell_presence()

    def _expired(self, session: Session) -> bool:
        life = self.core.tempo.session_life
        return session.cut_at is not None and self.core.monotonic() - session.cut_at > life

    def _ready(self, session: Session) -> Json:
        world = self.core.world
        guilds = [guild_id for guild_id in world.users[world.bot.id].guild_ids if session.covers(guild_id)]
        return {
            "v": 10,
            "user": self_json(world.users[world.bot.id]),
            "guilds": [{"id": str(guild_id), "unavailable": True} for guild_id in sorted(guilds)],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": list(session.shard),
            "application": {"id": str(world.bot.id), "flags": 0},
            "private_channels": [],
            "relationships": [],
            "user_settings": {},
        }

    async def _introduce(self, session: Session) -> None:
        """The servers one by one, giving way in between: there may be thousands."""
        if not session.intents & Intent.GUILDS:
            return
        all_members = bool(session.intents & Intent.GUILD_MEMBERS)
        for count, guild in enumerate(self.core.world.guilds_of(self.core.bot_id)):
            if session.covers(guild.id) and not guild.unavailable:
                session.dispatch("GUILD_CREATE", server_created(self.core, guild, all_members=all_members))
            if count % GUILDS_AT_ONCE == 0:
                await asyncio.sleep(0)

    def _hear(self, event: Event) -> None:
        if not self._sessions:
            return
        for dispatch in dispatches(self.core, event):
            for session in self._sessions.values():
                if session.wants(dispatch):
                    session.deliver(dispatch)

    def _tell_presence(self) -> None:
        self._forget_expired()
        online = any(session.send for session in self._sessions.values())
        if online != self.core.bot_online:
            self.core.bot_online = online
            self.core.publish(BotPresence(online))

    def _forget_expired(self) -> None:
        for session in [each for each in self._sessions.values() if self._expired(each)]:
            del self._sessions[session.id]
