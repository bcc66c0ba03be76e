"""How many messages a week may make a channel or a person unread, and which go first when there is no room for all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.rhythm.kinds import ALLOWANCE, RANK, Lane, kind_of
from bot.rhythm.quiet import MORNING
from bot.rhythm.rules import moment_on


@dataclass(frozen=True, slots=True, order=True)
class Purse:
    """What one community, or one person in all their communities, may get in one lane in one week."""

    lane: Lane
    owner: int
    week: int
    """The ordinal of its Monday."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A message that wants to go, and the purse it goes from."""

    delivery_id: int
    kind: str
    purse: Purse
    asked_for: bool = False
    """Follows a click: it counts, but whoever asked for it gets it."""


def week_of(moment: datetime, zone: tzinfo) -> int:
    """The ordinal of the Monday of the week in which this moment falls there."""
    day = moment.astimezone(zone)
    return day.toordinal() - day.weekday()


def next_week(moment: datetime, zone: tzinfo) -> datetime:
    """The first morning of the week after this moment."""
    return moment_on(week_of(moment, zone) + 7, MORNING, zone)


def goes_anyway(wish: Wish) -> bool:
    """It counts, and the others give way to it: someone asked for it, or its rhythm brings it."""
    return wish.asked_for or bool(kind_of(wish.kind).brought_by)


def share_out(wishes: Iterable[Wish], spent: Mapping[Purse, int]) -> frozenset[int]:
    """The deliveries for which there is room. What goes anyway goes first, then the order of the table."""
    taken = dict(spent)
    granted: set[int] = set()
    for wish in sorted(wishes, key=lambda wish: (not goes_anyway(wish), RANK[wish.kind], wish.delivery_id)):
        used = taken.get(wish.purse, 0)
        if goes_anyway(wish) or used < ALLOWANCE[wish.purse.lane]:
            taken[wish.purse] = used + 1
            granted.add(wish.delivery_id)
    return frozenset(granted)
