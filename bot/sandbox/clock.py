"""The driven clock's interface: people move it, the bot is told and says when all that was due has happened."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import WSMsgType, web

from bot.kernel.clock import DrivenClock
from bot.sandbox.events import ClockMoved, Hub
from bot.sandbox.model import Json
from bot.sandbox.rules.values import as_moment
from bot.sandbox.told import bad_request, read_object, seconds

MOST_STOPS = 10_000


class Follower:
    """A bot that goes by this clock."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self.next: datetime | None = None
        self.settled_at = -1
        """The last jump after which it said that everything due was done."""


class ClockRoom:
    def __init__(self, clock: DrivenClock, hub: Hub, zone: str) -> None:
        self._clock = clock
        self._hub = hub
        self._zone = zone
        self._followers: set[Follower] = set()
        self._jump = 0
        self._changed = asyncio.Condition()
        self._moving = asyncio.Lock()

    def add_to(self, app: web.Application) -> None:
        app.router.add_get("/clock", self._show)
        app.router.add_post("/clock", self._move)
        app.router.add_get("/clock/bot", self._follow)

    def view(self) -> Json:
        following = self._next()
        return {
            "now": self._clock.now().isoformat(),
            "next": following.isoformat() if following else None,
            "settled": self._settled(),
            "bots": len(self._followers),
        }

    async def walk_to(self, target: datetime, *, wait: float, leap: bool = False) -> bool:
        """Stops at every due moment on the way; True when all has been done everywhere."""
        async with self._moving:
            done = await self._settle(wait)
            for _ in range(MOST_STOPS):
                following = self._next()
                stop = following if following and not leap and following < target else target
                await self._jump_to(max(stop, self._clock.now()))
                done = await self._settle(wait) and done
                if stop == target:
                    break
            return done

    async def close(self) -> None:
        for follower in tuple(self._followers):
            await follower.socket.close()

    async def _show(self, _request: web.Request) -> web.Response:
        return web.json_response(self.view())

    async def _move(self, request: web.Request) -> web.Response:
        wanted = await read_object(request)
        target = self._target(wanted)
        if target is None or target < self._clock.now():
            message = "Nothing is due." if target is None else "The clock does not run back."
            return web.json_response({"message": message, "problem": "no_moment"}, status=409)
        settled = await self.walk_to(
            target, wait=seconds(wanted.get("wait", 10)), leap=bool(wanted.get("leap"))
        )
        return web.json_response({**self.view(), "settled": settled})

    def _target(self, wanted: Json) -> datetime | None:
        """The moment asked for; None where nothing is due."""
        now = self._clock.now()
        match wanted:
            case {"advance": int(by) | float(by)}:
                return now + timedelta(seconds=by)
            case {"to": str(text)} if moment := as_moment(text):
                return moment.astimezone(UTC)
            case {"step": "next-moment"}:
                return self._next()
            case {"step": "next-day" | "next-week" as step}:
                days = timedelta(days=1 if step == "next-day" else 7)
                return (now.astimezone(ZoneInfo(self._zone)) + days).astimezone(UTC)
            case _:
                raise bad_request(
                    'One of "advance" (seconds), "to" (a moment with its zone) and "step" is needed.'
                )

    async def _jump_to(self, moment: datetime) -> None:
        self._jump += 1
        self._clock.move_to(moment)
        self._hub.publish(ClockMoved())
        for follower in tuple(self._followers):
            with contextlib.suppress(ConnectionError):
                await follower.socket.send_json(self._now_frame())

    async def _settle(self, wait: float) -> bool:
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait_for(self._settled), wait)
            except TimeoutError:
                return False
        self._hub.publish(ClockMoved())
        return True

    async def _follow(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        follower = Follower(socket)
        self._followers.add(follower)
        await socket.send_json(self._now_frame())
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    await self._hear(follower, message.json())
        finally:
            self._followers.discard(follower)
            await self._tell()
        return socket

    async def _hear(self, follower: Follower, told: Any) -> None:
        match told:
            case {"t": "next", "moment": moment}:
                follower.next = _moment(moment)
            case {"t": "settled", "jump": int(jump), **rest}:
                follower.settled_at = jump
                if "next" in rest:
                    follower.next = _moment(rest["next"])
            case _:
                return
        await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
        self._hub.publish(ClockMoved())

    def _now_frame(self) -> Json:
        return {"t": "now", "jump": self._jump, "now": self._clock.now().isoformat()}

    def _settled(self) -> bool:
        return all(follower.settled_at >= self._jump for follower in self._followers)

    def _next(self) -> datetime | None:
        return min((each.next for each in self._followers if each.next), default=None)


def _moment(text: Any) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(UTC) if isinstance(text, str) else None
