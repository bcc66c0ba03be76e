"""/healthz and /metrics, on loopback only, for whoever keeps an eye on the bot. No metric is about a person."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text

from bot.kernel.errors import OperatorError
from bot.kernel.house import House

_LOOPBACK = "127.0.0.1"
_FAULT = 503


class Health:
    """`connected` says whether the platform's line is open; the database is asked at every look."""

    def __init__(self, house: House, connected: Callable[[], bool]) -> None:
        self._house = house
        self._connected = connected
        self.registry = CollectorRegistry()
        gauge = Gauge(
            "tussenruimte_connected", "Whether the line to the platform is open", registry=self.registry
        )
        gauge.set_function(lambda: float(connected()))

    @asynccontextmanager
    async def serving(self, port: int) -> AsyncGenerator[int]:
        """Gives the port it listens on; 0 takes any that is free."""
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, _LOOPBACK, port).start()
        except OSError as error:
            await runner.cleanup()
            raise OperatorError(
                f"[health] port {port} cannot be used ({error.strerror}); choose another, or set enabled = false"
            ) from None
        try:
            yield runner.addresses[0][1]
        finally:
            await runner.cleanup()

    async def _healthz(self, _request: web.Request) -> web.Response:
        database, connected = await self._database_answers(), self._connected()
        healthy = database and connected
        told = {"healthy": healthy, "database": database, "connected": connected}
        return web.json_response(told, status=200 if healthy else _FAULT)

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(self.registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    async def _database_answers(self) -> bool:
        try:
            async with self._house.reading() as work:
                await work.session.execute(text("SELECT 1"))
        except Exception:  # whatever it is, the answer is no
            return False
        return True
