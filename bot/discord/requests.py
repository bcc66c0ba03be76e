"""Every request to Discord passes here: it takes its turn before, and what Discord refuses is counted after.

Also what discord.py asks or repeats by itself, and what one call asks besides: members, direct messages, pages.
"""

from collections.abc import Sequence
from datetime import timedelta
from types import SimpleNamespace

import aiohttp
from discord.http import Route

from bot.discord.outcomes import note
from bot.rhythm.limits import Leased, Refusals, request_turn

_REFUSED = frozenset({401, 403, 429})
_TOO_MANY = 429


class Requests:
    """`trace` is given to discord.py. `paces` are all that wait when Discord says that the whole bot must."""

    def __init__(self, refusals: Refusals, paces: Sequence[Leased]) -> None:
        self._refusals = refusals
        self._paces = paces

    def trace(self) -> aiohttp.TraceConfig:
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._starts)
        trace.on_request_end.append(self._ended)
        return trace

    async def _starts(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        asked: aiohttp.TraceRequestStartParams,
    ) -> None:
        if str(asked.url).startswith(Route.BASE):
            await request_turn()

    async def _ended(
        self, _session: aiohttp.ClientSession, _context: SimpleNamespace, told: aiohttp.TraceRequestEndParams
    ) -> None:
        status, headers = told.response.status, told.response.headers
        note(told.method, told.url.path, status, headers)
        if status not in _REFUSED or not str(told.url).startswith(Route.BASE):
            return
        if headers.get("X-RateLimit-Scope") != "shared":  # a limit shared with other bots is nobody's fault
            await self._refusals.note()
        if status == _TOO_MANY and "X-RateLimit-Global" in headers:
            wait = timedelta(seconds=float(headers.get("Retry-After", 1)))
            for pace in self._paces:
                await pace.back_off(wait)
