"""The local Discord as one server on loopback: REST, gateway, files, people, clock, page."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.kernel.clock import DrivenClock
from bot.sandbox.acts.threads import archive_idle
from bot.sandbox.clock import ClockRoom
from bot.sandbox.core import Core, Tempo
from bot.sandbox.events import WorldReset
from bot.sandbox.faults import Faults
from bot.sandbox.gateway.hall import Gateway
from bot.sandbox.limits import Identifies, Limits
from bot.sandbox.people.feeds import Feeds
from bot.sandbox.people.routes import People
from bot.sandbox.recording import Recording
from bot.sandbox.rest.all import all_routes
from bot.sandbox.rest.router import Rest
from bot.sandbox.stage import Stage
from bot.sandbox.world import World

PAGE = Path(__file__).with_name("page")
MOST_BYTES = 30 * 2**20
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Sandbox:
    """Made by `Sandbox.start`; what it holds is open to tests: `world`, `clock`, `core`, `faults`, `recording`."""

    def __init__(
        self,
        world: World,
        clock: DrivenClock,
        *,
        limits: Limits,
        identifies: Identifies,
        tempo: Tempo,
        record: Path | None,
    ) -> None:
        self.clock = clock
        self.core = Core(world, clock, tempo, limits)
        self.recording = Recording(record)
        self.gateway = Gateway(self.core, identifies)
        self.faults = Faults(self.core, self.gateway)
        self.clock_room = ClockRoom(clock, self.core.hub, world.zone)
        self.feeds = Feeds(self.core, self.clock_room.view)
        self.stage = Stage(self.core, self.faults, self.recording, self.feeds.sequences)
        self._runner: web.AppRunner | None = None
        self.url = ""
        clock.on_move(lambda _moment: archive_idle(self.core))

    @classmethod
    async def start(
        cls,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        world: World | None = None,
        clock: DrivenClock | None = None,
        record: Path | None = None,
        limits: Limits | None = None,
        identifies: Identifies | None = None,
        tempo: Tempo | None = None,
    ) -> "Sandbox":
        """Discord's own limits and deadlines unless told otherwise; port 0 takes any that is free."""
        if host not in LOOPBACK:
            raise ValueError(f"The sandbox listens on this machine only, not on {host}")
        sandbox = cls(
            world or World.small(),
            clock or DrivenClock(MONDAY),
            limits=limits or Limits(),
            identifies=identifies or Identifies(),
            tempo=tempo or Tempo(),
            record=record,
        )
        await sandbox._listen(host, port)
        return sandbox

    @property
    def world(self) -> World:
        return self.core.world

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        return self.gateway.url

    def renew(self, world: World) -> None:
        """Another world in place of this one; who follows it loads again, and the bot identifies anew."""
        self.core.world = world
        self.core.interactions.clear()
        self.core.files.clear()
        self.recording.clear()
        self.gateway.forget()
        self.core.publish(WorldReset())

    async def close(self) -> None:
        await self.gateway.close()
        await self.feeds.close()
        await self.clock_room.close()
        if self._runner:
            await self._runner.cleanup()
        self.recording.close()

    async def _listen(self, host: str, port: int) -> None:
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound = self._runner.addresses[0][1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{bound}"
        self.gateway.url = f"ws://{shown}:{bound}/gateway"
        self.core.files.base_url = self.url
        self._own = {f"{name}:{bound}" for name in ("127.0.0.1", "localhost", "[::1]")}

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._only_from_here], client_max_size=MOST_BYTES)
        Rest(self.core, self.faults, self.recording).add_to(app, all_routes(self.gateway))
        People(self.core, self.feeds).add_to(app)
        self.clock_room.add_to(app)
        self.stage.add_to(app)
        # discord.py asks for the gateway with and without a slash at the end.
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_get(
            "/cdn/attachments/{channel:\\d+}/{attachment:\\d+}/{filename}", self.core.files.serve
        )
        if PAGE.is_dir():
            app.router.add_get("/", _index)
            app.router.add_static("/page", PAGE)
            app.on_response_prepare.append(_checked_each_time)
        return app

    @web.middleware
    async def _only_from_here(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Names other than loopback's, and pages from elsewhere, do not get in."""
        origin = request.headers.get("Origin")
        if request.host not in self._own or (origin and origin.removeprefix("http://") not in self._own):
            return web.Response(status=403, text="This server is for its own machine only.")
        return await handler(request)


async def _checked_each_time(request: web.Request, response: web.StreamResponse) -> None:
    """A browser asks whether a file of the page changed, instead of guessing from its age."""
    if request.path.startswith("/page/"):
        response.headers["Cache-Control"] = "no-cache"


async def _index(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(
        PAGE / "index.html", headers={"Cache-Control": "no-cache", "X-Frame-Options": "DENY"}
    )
