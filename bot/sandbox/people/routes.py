"""The people interface over HTTP, as the sandbox's README has it."""

import inspect
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sandbox.core import Core
from bot.sandbox.interactions.life import close_modal
from bot.sandbox.interactions.model import Interaction
from bot.sandbox.model import Json, User
from bot.sandbox.people import interact, living, talking
from bot.sandbox.people.feeds import Feeds
from bot.sandbox.people.refusals import NotPossible, gone
from bot.sandbox.people.views import bot_view, interaction_view, person_view, state_view
from bot.sandbox.people.visit import Visit
from bot.sandbox.refusals import Refusal
from bot.sandbox.rest.call import read_body
from bot.sandbox.told import seconds

Act = Callable[[Visit], Any]
LONGEST_WAIT = 60.0
CHANNEL, MESSAGE = "/channels/{channel}", "/channels/{channel}/messages/{message}"

ACTS: dict[tuple[str, str], Act] = {
    ("PATCH", ""): living.settings,
    ("GET", CHANNEL + "/messages"): talking.history,
    ("POST", CHANNEL + "/messages"): talking.speak,
    ("GET", MESSAGE): talking.one,
    ("PATCH", MESSAGE): talking.edit,
    ("DELETE", MESSAGE): talking.delete,
    ("PUT", MESSAGE + "/reactions/{emoji}"): talking.add_reaction,
    ("DELETE", MESSAGE + "/reactions/{emoji}"): talking.take_reaction_back,
    ("GET", CHANNEL + "/pins"): talking.pins,
    ("POST", CHANNEL + "/read"): talking.read,
    ("POST", CHANNEL + "/typing"): talking.typing,
    ("GET", CHANNEL + "/threads"): living.threads_of,
    ("POST", CHANNEL + "/threads"): living.open_thread,
    ("PUT", CHANNEL + "/joined"): living.join_thread,
    ("DELETE", CHANNEL + "/joined"): living.leave_thread,
    ("POST", "/direct"): living.open_direct,
    ("DELETE", "/direct/{channel}"): living.hide_direct,
    ("PUT", "/servers/{server}"): living.join_server,
    ("DELETE", "/servers/{server}"): living.leave_server,
    ("PUT", "/servers/{server}/events/{event}/interest"): living.interested,
    ("DELETE", "/servers/{server}/events/{event}/interest"): living.not_interested,
    ("POST", "/interactions/command"): interact.command,
    ("POST", "/interactions/menu"): interact.menu,
    ("POST", "/interactions/component"): interact.component,
    ("POST", "/interactions/modal"): interact.modal,
    ("POST", "/interactions/autocomplete"): interact.autocomplete,
}


class People:
    def __init__(self, core: Core, feeds: Feeds) -> None:
        self._core = core
        self._feeds = feeds

    def add_to(self, app: web.Application) -> None:
        app.router.add_get("/people", self._serving(self._everyone))
        app.router.add_get("/people/{me}/state", self._serving(self._visiting(self._state)))
        app.router.add_get(
            "/people/{me}/interactions/{interaction}", self._serving(self._visiting(self._wait))
        )
        app.router.add_delete("/people/{me}/modal", self._serving(self._visiting(self._close_modal)))
        app.router.add_get("/people/{me}/stream", self._stream)
        for (method, path), act in ACTS.items():
            app.router.add_route(method, "/people/{me}" + path, self._serving(self._visiting(act)))

    async def _everyone(self, _request: web.Request) -> Json:
        return {
            "people": [person_view(user) for user in self._core.world.people],
            "bot": bot_view(self._core),
            "zone": self._core.world.zone,
        }

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._feeds.serve(request, self._me(request))
        except NotPossible as refusal:
            return _json(refusal.status, refusal.body())

    def _state(self, visit: Visit) -> Json:
        return state_view(self._core, visit.me, self._feeds.sequence(visit.me.id))

    def _close_modal(self, visit: Visit) -> None:
        modal = self._core.interactions.modals.get(visit.me.id)
        if modal:
            close_modal(self._core, modal)

    async def _wait(self, visit: Visit) -> Json:
        interaction = self._core.interactions.get(visit.number("interaction"))
        if interaction is None or interaction.user_id != visit.me.id:
            raise gone("This interaction")
        wait = seconds(visit.request.query.get("wait", 0))
        await interaction.first_answer(min(wait, LONGEST_WAIT))
        return interaction_view(interaction)

    def _visiting(self, act: Act) -> Callable[[web.Request], Awaitable[Any]]:
        async def visit(request: web.Request) -> Any:
            me = self._me(request)
            outcome = act(Visit(self._core, request, await read_body(request), me))
            return await outcome if inspect.isawaitable(outcome) else outcome

        return visit

    def _me(self, request: web.Request) -> User:
        text = request.match_info["me"]
        me = self._core.world.users.get(int(text)) if text.isdecimal() else None
        if me is None or me.bot:
            raise gone("This person")
        return me

    def _serving(
        self, handler: Callable[[web.Request], Awaitable[Any]]
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(request: web.Request) -> web.StreamResponse:
            try:
                outcome = await handler(request)
            except NotPossible as refusal:
                return _json(refusal.status, refusal.body())
            except Refusal as refusal:
                return _json(
                    refusal.status, {"message": refusal.message, "problem": f"discord_{refusal.code}"}
                )
            if isinstance(outcome, Interaction):
                return _json(202, {"id": str(outcome.id), "state": str(outcome.state)})
            return web.Response(status=204) if outcome is None else _json(200, outcome)

        return serve


def _json(status: int, body: Any) -> web.Response:
    return web.json_response(body, status=status, dumps=lambda value: json.dumps(value, ensure_ascii=False))
