"""Misbehaviour on request: switches that tests set, and an honest account of what each really did."""

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.sandbox.core import Core
from bot.sandbox.gateway.connection import Connection
from bot.sandbox.gateway.hall import Gateway
from bot.sandbox.model import Json

AT_REQUESTS = frozenset({"error", "accept-then-error", "accept-then-cut", "rate-limit", "slow", "hook"})
AT_GATEWAY = frozenset({"drop-gateway", "reconnect", "invalid-session", "deaf"})
Hook = Callable[[], Awaitable[None] | None]


@dataclass(slots=True)
class Switch:
    id: str
    kind: str
    method: str | None = None
    path: str = "/**"
    left: int = 1
    options: Json = field(default_factory=dict[str, Any])
    hook: Hook | None = None

    def matches(self, method: str, path: str) -> bool:
        return self.left > 0 and self.method in (None, method) and bool(_pattern(self.path).fullmatch(path))

    def as_json(self) -> Json:
        return {
            "id": self.id,
            "kind": self.kind,
            "method": self.method,
            "path": self.path,
            "left": self.left,
            **self.options,
        }


class Faults:
    def __init__(self, core: Core, gateway: Gateway) -> None:
        self._core = core
        self._gateway = gateway
        self._numbers = count(1)
        self._switches: dict[str, Switch] = {}
        self._done: deque[Json] = deque(maxlen=1_000)
        gateway.is_deaf = self._is_deaf

    async def set(self, wanted: Json) -> Switch:
        """Sets a switch; those of the gateway act at once. ValueError tells what is wrong with it."""
        options = dict(wanted)
        kind = options.pop("kind", None)
        if kind not in AT_REQUESTS - {"hook"} | AT_GATEWAY:
            raise ValueError(f"There is no fault of kind {kind!r}")
        switch = Switch(
            str(next(self._numbers)),
            kind,
            options.pop("method", None),
            options.pop("path", "/**"),
            int(options.pop("times", 1)),
            options,
        )
        if kind in AT_GATEWAY and kind != "deaf":
            await self._at_gateway(switch)
        else:
            self._switches[switch.id] = switch
        return switch

    def hook(self, method: str, path: str, *, when: str, call: Hook, times: int = 1) -> Switch:
        """Calls back `before` or `after` acting on a request; a test may end the bot there."""
        switch = Switch(
            str(next(self._numbers)), "hook", method, path, times, options={"when": when}, hook=call
        )
        self._switches[switch.id] = switch
        return switch

    def take(self, method: str, path: str, *kinds: str, when: str | None = None) -> Switch | None:
        """The first switch of these kinds that concerns this request; it counts as used."""
        for switch in self._switches.values():
            fits = switch.kind in kinds and (when is None or switch.options.get("when") == when)
            if fits and switch.matches(method, path):
                switch.left -= 1
                return switch
        return None

    def tell(self, switch: Switch, method: str, path: str, *, acted: bool, answered: int | None) -> None:
        self._done.append(
            {
                "switch": switch.id,
                "kind": switch.kind,
                "method": method,
                "path": path,
                "acted": acted,
                "answered": answered,
                "at": self._core.now().isoformat(),
            }
        )

    def remove(self, switch_id: str | None = None) -> None:
        if switch_id is None:
            self._switches.clear()
        else:
            self._switches.pop(switch_id, None)

    @property
    def switches(self) -> list[Json]:
        return [switch.as_json() for switch in self._switches.values()]

    @property
    def done(self) -> list[Json]:
        return list(self._done)

    async def _at_gateway(self, switch: Switch) -> None:
        reached = self._gateway.connections(switch.options.get("shard"))
        code = int(switch.options.get("code", 4000)) if switch.kind == "drop-gateway" else None
        for connection in reached:
            if switch.kind == "drop-gateway":
                await self._gateway.drop(connection, code or 4000)
            elif switch.kind == "reconnect":
                self._gateway.ask_to_reconnect(connection)
            else:
                self._gateway.invalidate(connection, resumable=bool(switch.options.get("resumable")))
            self.tell(switch, "GATEWAY", "/gateway", acted=True, answered=code)

    def _is_deaf(self, connection: Connection) -> bool:
        for switch in self._switches.values():
            shard = switch.options.get("shard")
            ours = connection.session and shard in (None, connection.session.shard[0])
            if switch.kind == "deaf" and ours:
                self.tell(switch, "GATEWAY", "/gateway", acted=False, answered=None)
                return True
        return False


async def run_hook(hook: Hook | None) -> None:
    outcome = hook() if hook else None
    if asyncio.iscoroutine(outcome):
        await outcome


def _pattern(path: str) -> re.Pattern[str]:
    text = re.escape(path).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    return re.compile(text)
