"""What rooms register: how an occasion opens, and how a kind of message gets its present content."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from bot.kernel.house import Work
from bot.rhythm.calls import Delivery
from bot.rhythm.kinds import Tide, kind_of


@dataclass(frozen=True, slots=True)
class Due:
    """An occurrence that opens now. `late`: it should have been earlier, and says so. `tide`: how much may be said."""

    id: int
    schedule: int
    community: int
    occasion: str
    subject: str
    due_at: datetime
    late: bool
    tide: Tide


Open = Callable[[Work, Sequence[Due]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Opener:
    """`open` takes a list and writes, in the transaction it is given, the act and the deliveries that follow from it.

    `grace`: how late it still makes sense. `tide`: the lowest tide at which it opens. `asks_after`: so many openings
    in a row without any reaction, and the rhythm asks whether to go on; 0 for what needs no reaction.
    """

    open: Open
    grace: timedelta = timedelta(days=1)
    tide: Tide = Tide.HIGH
    asks_after: int = 0


class Openers:
    def __init__(self) -> None:
        self._openers: dict[str, Opener] = {}

    def add(self, occasion: str, opener: Opener) -> None:
        if occasion in self._openers:
            raise ValueError(f"{occasion!r} is opened by two rooms")
        self._openers[occasion] = opener

    def get(self, occasion: str) -> Opener | None:
        return self._openers.get(occasion)


Content = TypeVar("Content")
Render = Callable[[Work, Sequence[Delivery]], Awaitable[Mapping[int, Content]]]
"""Content by the delivery's id, for a list in at most three queries. What is left out has nothing left to say."""


class Renderers(Generic[Content]):
    """A platform's renderers, one for each kind; `Content` is whatever that platform's messenger sends."""

    def __init__(self) -> None:
        self._renderers: dict[str, Render[Content]] = {}

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(self._renderers)

    def of(self, kind: str) -> Render[Content]:
        return self._renderers[kind]

    def add(self, kind: str, render: Render[Content]) -> None:
        kind_of(kind)
        if kind in self._renderers:
            raise ValueError(f"{kind!r} is rendered by two rooms")
        self._renderers[kind] = render

    async def render(self, work: Work, deliveries: Sequence[Delivery]) -> dict[int, Content]:
        by_kind: defaultdict[str, list[Delivery]] = defaultdict(list)
        for delivery in deliveries:
            by_kind[delivery.kind].append(delivery)
        rendered: dict[int, Content] = {}
        for kind, of_kind in by_kind.items():
            rendered.update(await self.of(kind)(work, of_kind))
        return rendered
