"""What the rhythm must know about those it speaks to, and asks of whoever keeps communities and members."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Protocol

from bot.kernel.house import Work
from bot.rhythm.kinds import Tide
from bot.rhythm.quiet import QuietHours


@dataclass(frozen=True, slots=True)
class Listener:
    """A member at this moment. `direct`: whether they chose to hear by direct message."""

    account: int
    zone: tzinfo
    direct: bool = True
    tide: Tide = Tide.HIGH
    quiet: QuietHours = field(default_factory=QuietHours)


@dataclass(frozen=True, slots=True)
class Circle:
    """A community at this moment."""

    zone: tzinfo
    tide: Tide = Tide.HIGH
    facilitators: tuple[Listener, ...] = ()


class People(Protocol):
    """Whoever is not in the answer has left, or is no more."""

    async def circles(self, work: Work, communities: Collection[int]) -> Mapping[int, Circle]: ...

    async def listeners(self, work: Work, members: Collection[int]) -> Mapping[int, Listener]: ...
