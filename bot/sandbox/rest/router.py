"""Discord's REST: which handler answers which route, and the way every request takes through the house."""

import asyncio
import inspect
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.sandbox.core import Core
from bot.sandbox.faults import Faults, run_hook
from bot.sandbox.limits import limited_headers, too_soon
from bot.sandbox.recording import Recording
from bot.sandbox.refusals import Refusal, plain
from bot.sandbox.rest.call import Body, Call, read_body

PREFIX = "/api/v10"
Handler = Callable[[Call], Any]


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    path: str
    handler: Handler
    by_path_token: bool = False
    """Reached by a token in its path instead of the bot's own."""


class Routes:
    """Collects a module's routes."""

    def __init__(self) -> None:
        self.all: list[Route] = []

    def __call__(
        self, method: str, path: str, *, by_path_token: bool = False
    ) -> Callable[[Handler], Handler]:
        def note(handler: Handler) -> Handler:
            self.all.append(Route(method, path, handler, by_path_token))
            return handler

        return note


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: Any = None
    headers: dict[str, str] | None = None


class Rest:
    def __init__(self, core: Core, faults: Faults, recording: Recording) -> None:
        self.core = core
        self.faults = faults
        self.recording = recording

    def add_to(self, app: web.Application, routes: list[Route]) -> None:
        # Fixed names win over placeholders: `/users/@me` before `/users/{user}`.
        for route in sorted(routes, key=lambda each: each.path.count("{")):
            app.router.add_route(route.method, PREFIX + route.path, self._serving(route))
        app.router.add_route("*", PREFIX + "/{rest:.*}", self._serving(None))

    def _serving(self, route: Route | None) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._serve(request, route)

        return serve

    async def _serve(self, request: web.Request, route: Route | None) -> web.StreamResponse:
        """Misbehaves before acting, acts, misbehaves after acting; and keeps what was asked."""
        method, path = request.method, request.path.removeprefix(PREFIX)
        limits, body = self.core.limits, Body()
        if limits.banned(self.core.monotonic()):
            # What stands before Discord speaks no JSON and gives no Via.
            return web.Response(status=429, text="error code: 1015")
        verdict = limits.take(method, path, self.core.monotonic())
        try:
            body = await read_body(request)
            if verdict.refusal:
                raise verdict.refusal
            answer = await self._before(method, path) or await self._act(request, route, body)
        except Refusal as refusal:
            answer = Answer(refusal.status, refusal.body())
        headers = verdict.headers(time.time()) | (answer.headers or {})
        limits.answered(answer.status, self.core.monotonic(), scope=headers.get("X-RateLimit-Scope", ""))
        self.recording.note(method, path, body.payload, request.query_string, answer.status)
        answer = await self._after(request, method, path, answer)
        return _response(answer, headers)

    async def _before(self, method: str, path: str) -> Answer | None:
        hooked = self.faults.take(method, path, "hook", when="before")
        if hooked:
            self.faults.tell(hooked, method, path, acted=False, answered=None)
            await run_hook(hooked.hook)
        slow = self.faults.take(method, path, "slow")
        if slow:
            self.faults.tell(slow, method, path, acted=True, answered=None)
            await asyncio.sleep(float(slow.options.get("seconds", 1)))
        refused = self.faults.take(method, path, "error", "rate-limit")
        if refused is None:
            return None
        answer = _rate_limited(refused.options) if refused.kind == "rate-limit" else _failed(refused.options)
        self.faults.tell(refused, method, path, acted=False, answered=answer.status)
        return answer

    async def _act(self, request: web.Request, route: Route | None, body: Body) -> Answer:
        if route is None:
            raise plain(404, "Not Found")
        if (
            not route.by_path_token
            and request.headers.get("Authorization") != f"Bot {self.core.world.bot.token}"
        ):
            raise plain(401, "Unauthorized")
        outcome = route.handler(Call(self.core, request, body))
        if inspect.isawaitable(outcome):
            outcome = await outcome
        if isinstance(outcome, Answer):
            return outcome
        return Answer(204) if outcome is None else Answer(200, outcome)

    async def _after(self, request: web.Request, method: str, path: str, answer: Answer) -> Answer:
        acted = answer.status < 400
        hooked = self.faults.take(method, path, "hook", when="after")
        if hooked:
            self.faults.tell(hooked, method, path, acted=acted, answered=answer.status)
            await run_hook(hooked.hook)
        fault = self.faults.take(method, path, "accept-then-error", "accept-then-cut")
        if fault and fault.kind == "accept-then-cut":
            self.faults.tell(fault, method, path, acted=acted, answered=None)
            if request.transport:
                request.transport.abort()
        elif fault:
            answer = _failed(fault.options)
            self.faults.tell(fault, method, path, acted=acted, answered=answer.status)
        return answer


def _response(answer: Answer, headers: dict[str, str]) -> web.Response:
    if answer.body is None:
        return web.Response(status=answer.status, headers=headers)
    # discord.py parses only what is exactly application/json, without a charset.
    headers["Content-Type"] = "application/json"
    body = json.dumps(answer.body, ensure_ascii=False).encode()
    return web.Response(status=answer.status, body=body, headers=headers)


def _failed(options: dict[str, Any]) -> Answer:
    status = int(options.get("status", 502))
    return Answer(status, plain(status, HTTPStatus(status).phrase).body())


def _rate_limited(options: dict[str, Any]) -> Answer:
    retry_after, everywhere = float(options.get("retry_after", 1)), bool(options.get("global"))
    headers = limited_headers(retry_after, "global" if everywhere else "shared")
    if everywhere:
        headers["X-RateLimit-Global"] = "true"
    return Answer(429, too_soon(retry_after, everywhere=everywhere).body(), headers)
