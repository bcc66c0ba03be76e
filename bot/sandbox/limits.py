"""Discord's limits on how often: requests per route and in all, refused requests, gateway messages, identifies.

Time is an argument (monotonic seconds), so that a test needs no waiting. All of it takes the same time per request
however many buckets there are.
"""

import hashlib
import math
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from bot.sandbox.refusals import Refusal

GLOBAL = (50, 1.0)
INVALID = (10_000, 600.0)
RENAMES = (2, 600.0)
OLD_EDITS = (3, 60.0)
OLD_AFTER = 3600.0
GATEWAY_MESSAGES = (120, 60.0)
IDENTIFY_EVERY = 5.0
OTHERWISE = (30, 1.0)
# On every answer: a 429 without it is taken for a firewall's, and the client gives up.
VIA = {"Via": "1.1 google"}
# Discord tells its limits in headers only; these are what it was seen to answer, in order of precedence.
ROUTES: tuple[tuple[str, str, tuple[int, float]], ...] = (
    ("PUT|DELETE", r"/channels/\d+/messages/\d+/reactions/.*", (1, 0.25)),
    ("POST", r"/channels/\d+/messages/bulk-delete", (1, 1.0)),
    ("POST|PATCH", r"/channels/\d+/messages(/\d+)?", (5, 5.0)),
    ("DELETE", r"/channels/\d+/messages/\d+", (5, 1.0)),
    ("POST", r"/channels/\d+(/messages/\d+)?/threads", (50, 300.0)),
    ("PUT|DELETE", r"/channels/\d+/(messages/)?pins/\d+", (5, 5.0)),
    ("POST", r"/channels/\d+/typing", (5, 5.0)),
    ("PATCH", r"/channels/\d+", (5, 15.0)),
    ("POST", r"/users/@me/channels", (10, 10.0)),
    ("GET", r"/gateway/bot", (2, 5.0)),
    ("POST|PATCH|DELETE", r"/guilds/\d+/scheduled-events.*", (5, 60.0)),
    ("POST|PATCH|PUT|DELETE", r"/applications/\d+/(guilds/\d+/)?commands.*", (5, 20.0)),
    ("POST|PATCH|DELETE", r"/webhooks/\d+/[^/]+.*", (5, 2.0)),
)
WITHOUT_GLOBAL = re.compile(r"/(interactions/\d+/[^/]+/callback|webhooks/\d+/[^/]+)(/.*)?")
MAJOR = re.compile(r"/(?:(channels|guilds)/(\d+)|(webhooks|interactions)/(\d+/[^/]+))(?=/|$)")


@dataclass
class Window:
    """So many in so much time; the time begins with the first."""

    most: int
    seconds: float
    left: int = 0
    resets: float = -math.inf

    def take(self, now: float) -> float:
        """Takes one and answers 0, or answers how long to wait."""
        if now >= self.resets:
            self.left, self.resets = self.most, now + self.seconds
        if not self.left:
            return self.resets - now
        self.left -= 1
        return 0.0


@dataclass
class Windows:
    """A window per key; those that are over are forgotten along the way, two looked at per request."""

    kept: OrderedDict[Any, Window] = field(default_factory=OrderedDict[Any, Window])

    def of(self, key: Any, most: int, seconds: float, now: float) -> Window:
        for old in list(self._oldest()):
            if self.kept[old].resets <= now:
                del self.kept[old]
            else:
                self.kept.move_to_end(old)
        window = self.kept.get(key)
        if window is None:
            window = self.kept[key] = Window(most, seconds)
        return window

    def _oldest(self) -> list[Any]:
        return [key for key, _ in zip(self.kept, range(2), strict=False)]


class Route(NamedTuple):
    """Which bucket a request belongs to: its hash and its major parameter."""

    bucket: str
    major: str
    most: int
    seconds: float
    counts_globally: bool


@lru_cache(maxsize=4096)
def route_of(method: str, path: str) -> Route:
    """The route of a request; `path` is what follows /api/v10, without the query."""
    found = MAJOR.match(path)
    major = (found.group(2) or found.group(4)) if found else ""
    rest = path[found.end() :] if found else path
    shape = re.sub(r"/reactions/.*", "/reactions", re.sub(r"/\d+", "/:id", rest))
    kind = (found.group(1) or found.group(3)) if found else ""
    bucket = hashlib.blake2b(f"{method} {kind}{shape}".encode(), digest_size=16).hexdigest()
    most, seconds = next(
        (
            limit
            for methods, like, limit in ROUTES
            if re.fullmatch(methods, method) and re.fullmatch(like, path)
        ),
        OTHERWISE,
    )
    return Route(bucket, major, most, seconds, not WITHOUT_GLOBAL.fullmatch(path))


@dataclass(frozen=True)
class Verdict:
    """What is answered about a request's limits: headers always, a refusal where it came too soon."""

    route: Route | None = None
    left: int = 0
    resets_after: float = 0.0
    scope: str = ""

    @property
    def refusal(self) -> Refusal | None:
        return too_soon(self.resets_after, everywhere=self.scope == "global") if self.scope else None

    def headers(self, epoch: float) -> dict[str, str]:
        """Discord's headers; `epoch` is now in seconds since 1970."""
        if self.route is None:
            return {}
        headers = {
            "X-RateLimit-Limit": str(self.route.most),
            "X-RateLimit-Remaining": str(self.left),
            "X-RateLimit-Reset": f"{epoch + self.resets_after:.3f}",
            "X-RateLimit-Reset-After": f"{self.resets_after:.3f}",
            "X-RateLimit-Bucket": self.route.bucket,
            **VIA,
        }
        if self.scope == "global":
            headers = {"X-RateLimit-Global": "true"}
        return headers | (limited_headers(self.resets_after, self.scope) if self.scope else {})


def limited_headers(retry_after: float, scope: str) -> dict[str, str]:
    """The headers of any 429."""
    return {"Retry-After": str(math.ceil(retry_after)), "X-RateLimit-Scope": scope, **VIA}


def too_soon(retry_after: float, *, everywhere: bool = False) -> Refusal:
    wait = max(round(retry_after, 3), 0.001)
    return Refusal(429, 0, "You are being rate limited.", None, retry_after=wait, **{"global": everywhere})


@dataclass
class Limits:
    """Discord's limits for one bot. `scale` below 1 makes every wait shorter; `on=False` lets everything through."""

    on: bool = True
    scale: float = 1.0
    buckets: Windows = field(default_factory=Windows)
    special: Windows = field(default_factory=Windows)
    everywhere: Window = field(default_factory=lambda: Window(*GLOBAL))
    invalid: Window = field(default_factory=lambda: Window(*INVALID))

    def take(self, method: str, path: str, now: float) -> Verdict:
        """Counts a request, before it is looked at."""
        if not self.on:
            return Verdict()
        route = route_of(method, path)
        self.everywhere.seconds = GLOBAL[1] * self.scale
        if route.counts_globally and (wait := self.everywhere.take(now)):
            return Verdict(route, 0, wait, "global")
        window = self.buckets.of((route.bucket, route.major), route.most, route.seconds * self.scale, now)
        wait = window.take(now)
        return Verdict(route, window.left, max(0.0, window.resets - now), "user" if wait else "")

    def rename(self, channel: str, now: float) -> None:
        """Refuses a third new name or topic of a channel within ten minutes; counts apart from the route."""
        if wait := self._special("rename", channel, RENAMES, now):
            raise too_soon(wait)

    def edit(self, message: str, age: float, now: float) -> None:
        """Refuses one edit too many of a message that is older than an hour; `age` in seconds."""
        if age < OLD_AFTER:
            return
        if wait := self._special("edit", message, OLD_EDITS, now):
            told = "Maximum number of edits to messages older than 1 hour reached. Try again later."
            raise Refusal(429, 30046, told, None, retry_after=round(wait, 3), **{"global": False})

    def _special(self, kind: str, key: str, limit: tuple[int, float], now: float) -> float:
        if not self.on:
            return 0.0
        most, seconds = limit
        return self.special.of((kind, key), most, seconds * self.scale, now).take(now)

    def answered(self, status: int, now: float, *, scope: str = "") -> None:
        """Counts refused requests (401, 403, 429), except where a limit is shared with others."""
        if status in (401, 403, 429) and scope != "shared":
            self.invalid.take(now)

    def banned(self, now: float) -> float:
        """How long every request is still refused without being looked at, after 10,000 refused ones; or 0."""
        full = self.on and not self.invalid.left and now < self.invalid.resets
        return self.invalid.resets - now if full else 0.0


def gateway_messages() -> Window:
    """What one gateway connection may send: the 121st within a minute ends it with 4008."""
    return Window(*GATEWAY_MESSAGES)


@dataclass
class Identifies:
    """How often shards may identify: one per five seconds in each of `max_concurrency` lanes, `total` a day."""

    max_concurrency: int = 1
    total: int = 1000
    on: bool = True
    lanes: dict[int, Window] = field(default_factory=dict[int, Window])
    day: Window = field(default_factory=lambda: Window(1000, 86_400.0))

    def identify(self, shard: int, now: float) -> bool:
        """Counts an identify; False where it came too soon (Discord answers with an invalid session)."""
        if not self.on:
            return True
        self.day.most = self.total
        lane = self.lanes.setdefault(shard % self.max_concurrency, Window(1, IDENTIFY_EVERY))
        return not lane.take(now) and not self.day.take(now)

    def session_start_limit(self, now: float) -> dict[str, int]:
        """As `GET /gateway/bot` tells it."""
        over = now >= self.day.resets
        return {
            "total": self.total,
            "remaining": self.total if over else self.day.left,
            "reset_after": 0 if over else math.ceil((self.day.resets - now) * 1000),
            "max_concurrency": self.max_concurrency,
        }
