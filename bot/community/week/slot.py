"""One slot a week, in the panel, for the word or the question of the week: one of them, never both.

Rooms offer; they take turns. A room is only asked once the group's panel has grown to what it offers.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from bot.community.tables import CommunityRow, SlotRow
from bot.community.week.opening import Week
from bot.community.week.rules import Action, shows
from bot.kernel.house import Work
from bot.kernel.languages import Language

_REMEMBERED = 60
"""Weeks."""
# As columns, without the ORM's bookkeeping, and built once: every panel asks it.
_OF_WEEK = select(
    SlotRow.community_id, SlotRow.week, SlotRow.source, SlotRow.key, SlotRow.nl, SlotRow.en
).where(
    SlotRow.community_id.in_(bindparam("communities", expanding=True)),
    SlotRow.week.in_(bindparam("weeks", expanding=True)),
)
_BEFORE = (
    select(SlotRow.community_id, SlotRow.week, SlotRow.source, SlotRow.key)
    .where(
        SlotRow.community_id.in_(bindparam("communities", expanding=True)),
        SlotRow.week >= bindparam("from"),
    )
    .order_by(SlotRow.week)
)
_GROWN = select(CommunityRow.id, CommunityRow.grown).where(
    CommunityRow.id.in_(bindparam("communities", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Offer:
    """What stands in the panel, in both languages; `key` is the room's own, so that it need not offer it again soon."""

    key: str
    nl: str
    en: str


@dataclass(frozen=True, slots=True)
class OfTheWeek:
    source: str
    key: str
    nl: str
    en: str

    def in_language(self, language: Language) -> str:
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Had:
    """What stood in a group's panel before."""

    week: int
    source: str
    key: str


Make = Callable[[Work, Mapping[int, Sequence[Had]]], Awaitable[Mapping[int, Offer]]]
"""For many communities at once, by what each had of this room before, the newest last. Who is left out gets nothing."""


class Slot:
    """`client.slot.add("reflections", {Action.MOMENT}, make)` when a room's cog is loaded: it is asked while the
    panel shows one of these."""

    def __init__(self) -> None:
        self._rooms: dict[str, tuple[Collection[Action], Make]] = {}

    def add(self, source: str, shown_with: Collection[Action], make: Make) -> None:
        self._rooms[source] = (shown_with, make)

    async def fill(self, work: Work, weeks: Sequence[Week]) -> None:
        """A part of every opening week. Each room is asked for all whose turn it is, however many there are."""
        opening = {week.community: week.number for week in weeks}
        had = await _before(work, opening)
        grown = await work.session.execute(_GROWN, {"communities": list(opening)})
        turns = {
            community: turn
            for community, step in grown
            if opening[community] not in {each.week for each in had[community]}
            and (turn := self._turns(step, had[community]))
        }
        while turns:
            offers = await self._ask_those_whose_turn_it_is(work, turns, had)
            for community, (source, offer) in offers.items():
                work.session.add(_row(community, opening[community], source, offer))
            turns = {number: turn[1:] for number, turn in turns.items() if turn[1:] and number not in offers}

    async def _ask_those_whose_turn_it_is(
        self, work: Work, turns: Mapping[int, Sequence[str]], had: Mapping[int, Sequence[Had]]
    ) -> dict[int, tuple[str, Offer]]:
        first: defaultdict[str, dict[int, list[Had]]] = defaultdict(dict)
        for number, (source, *_) in turns.items():
            first[source][number] = [each for each in had[number] if each.source == source]
        offered: dict[int, tuple[str, Offer]] = {}
        for source, asked in first.items():
            _, make = self._rooms[source]
            offers = await make(work, asked)
            offered.update({number: (source, offer) for number, offer in offers.items()})
        return offered

    def _turns(self, grown: int, had: Sequence[Had]) -> list[str]:
        """Whose turn was longest ago goes first; who never had one before all others."""
        last = {each.source: each.week for each in had}
        shown = set(shows(grown))
        able = [source for source, (with_any, _) in self._rooms.items() if not shown.isdisjoint(with_any)]
        return sorted(able, key=lambda source: last.get(source, -1))


def _row(community: int, week: int, source: str, offer: Offer) -> SlotRow:
    return SlotRow(community_id=community, week=week, source=source, key=offer.key, nl=offer.nl, en=offer.en)


async def of_week(work: Work, weeks: Collection[tuple[int, int]]) -> dict[int, OfTheWeek]:
    """By community, for the given community and number of week."""
    asked = {
        "communities": list({community for community, _ in weeks}),
        "weeks": list({week for _, week in weeks}),
    }
    return {
        community: OfTheWeek(source, key, nl, en)
        for community, week, source, key, nl, en in await work.session.execute(_OF_WEEK, asked)
        if (community, week) in weeks
    }


async def _before(work: Work, opening: Mapping[int, int]) -> dict[int, list[Had]]:
    """What each had in so many weeks, the newest last."""
    had: dict[int, list[Had]] = {community: [] for community in opening}
    asked = {"communities": list(opening), "from": min(opening.values(), default=0) - _REMEMBERED}
    for community, week, source, key in await work.session.execute(_BEFORE, asked):
        if week >= opening[community] - _REMEMBERED:
            had[community].append(Had(week, source, key))
    return had
