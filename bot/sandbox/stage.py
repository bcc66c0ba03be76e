"""Behind the scenes: faults, the record, outages, and beginning anew."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.sandbox.acts.members import invite_bot, remove_bot
from bot.sandbox.core import Core
from bot.sandbox.events import AvailabilityChanged
from bot.sandbox.faults import Faults
from bot.sandbox.model import Guild
from bot.sandbox.recording import Recording
from bot.sandbox.told import read_object

Reset = Callable[[], Awaitable[None]]


class Stage:
    def __init__(
        self, core: Core, faults: Faults, recording: Recording, sequences: Callable[[], dict[str, int]]
    ) -> None:
        self._core = core
        self._sequences = sequences
        self._faults = faults
        self._recording = recording
        self.reset: Reset | None = None
        """Offered by whoever keeps world and bot together, such as the demo."""

    def add_to(self, app: web.Application) -> None:
        app.router.add_get("/faults", self._show_faults)
        app.router.add_post("/faults", self._set_fault)
        app.router.add_delete("/faults", self._clear_faults)
        app.router.add_delete("/faults/{id}", self._clear_faults)
        app.router.add_get("/record", self._record)
        app.router.add_get("/world/sequences", self._show_sequences)
        app.router.add_post("/world/servers/{server:\\d+}/outage", self._outage)
        app.router.add_put("/world/servers/{server:\\d+}/bot", self._invite)
        app.router.add_delete("/world/servers/{server:\\d+}/bot", self._remove)
        app.router.add_put("/world/limits", self._limit)
        app.router.add_post("/world/reset", self._reset)

    async def _show_faults(self, _request: web.Request) -> web.Response:
        return web.json_response({"switches": self._faults.switches, "done": self._faults.done})

    async def _set_fault(self, request: web.Request) -> web.Response:
        try:
            switch = await self._faults.set(await read_object(request))
        except (TypeError, ValueError) as error:
            return web.json_response({"message": str(error), "problem": "unknown"}, status=422)
        return web.json_response(switch.as_json())

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self._faults.remove(request.match_info.get("id"))
        return web.Response(status=204)

    async def _record(self, _request: web.Request) -> web.Response:
        return web.json_response({"requests": self._recording.requests})

    async def _show_sequences(self, _request: web.Request) -> web.Response:
        return web.json_response(self._sequences())

    async def _outage(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        unavailable = bool((await read_object(request)).get("unavailable", True))
        if guild.unavailable != unavailable:
            guild.unavailable = unavailable
            self._core.publish(AvailabilityChanged(guild))
        return web.Response(status=204)

    async def _invite(self, request: web.Request) -> web.Response:
        invite_bot(self._core, self._guild(request))
        return web.Response(status=204)

    async def _remove(self, request: web.Request) -> web.Response:
        remove_bot(self._core, self._guild(request))
        return web.Response(status=204)

    async def _limit(self, request: web.Request) -> web.Response:
        self._core.limits.on = bool((await read_object(request)).get("on", True))
        return web.Response(status=204)

    async def _reset(self, _request: web.Request) -> web.Response:
        if self.reset is None:
            return web.json_response(
                {"message": "Nobody offers a new beginning.", "problem": "no_reset"}, status=409
            )
        await self.reset()
        return web.Response(status=204)

    def _guild(self, request: web.Request) -> Guild:
        guild = self._core.world.guilds.get(int(request.match_info["server"]))
        if guild is None:
            raise web.HTTPNotFound
        return guild
