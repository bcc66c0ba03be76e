"""One slot a week, in the panel, for the word or the question of the week: one of them, never both.

Rooms offer; they take turns. A room is only asked once the group's panel has grown to what it offers.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from bot.community.rules import Action, shows
from bot.community.tables import CommunityRow, SlotRow
from bot.community.week import Week
from bot.kernel.house import Work
from bot.kernel.languages import Language

_REMEMBERED = 60
# As columns, without the ORM's bookkeeping, and built once: every panel asks it.
_OF_WEEK = select(
    SlotRow.community_id, SlotRow.week, SlotRow.source, SlotRow.key, SlotRow.nl, SlotRow.en
).where(
    SlotRow.community_id.in_(bindparam("communities", expanding=True)),
    SlotRow.week.in_(bindparam("weeks", expanding=True)),
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


Make = Callable[[Work, int, Sequence[str]], Awaitable[Offer | None]]
"""For a community, with the keys that it had before, the newest last."""


class Slot:
    """`client.slot.add("reflections", {Action.MOMENT}, make)` when a room's cog is loaded: it is asked while the
    panel shows one of these."""

    def __init__(self) -> None:
        self._rooms: dict[str, tuple[Collection[Action], Make]] = {}

    def add(self, source: str, shown_with: Collection[Action], make: Make) -> None:
        self._rooms[source] = (shown_with, make)

    async def fill(self, work: Work, weeks: Sequence[Week]) -> None:
        """A part of every opening week."""
        rows = await work.session.scalars(
            select(CommunityRow).where(CommunityRow.id.in_([week.community for week in weeks]))
        )
        grown = {row.id: row.grown for row in rows}
        filled = await of_week(work, {(week.community, week.number) for week in weeks})
        for week in weeks:
            if week.community not in filled:
                await self._fill(work, week, grown[week.community])

    async def _fill(self, work: Work, week: Week, grown: int) -> None:
        before = await _before(work, week.community)
        shown = set(shows(grown))
        able = [source for source, (with_any, _) in self._rooms.items() if not shown.isdisjoint(with_any)]
        turns = [row.source for row in before]
        # Whose turn was longest ago goes first; who never had one before all others.
        for source in sorted(
            able, key=lambda source: max((n for n, had in enumerate(turns) if had == source), default=-1)
        ):
            _, make = self._rooms[source]
            offer = await make(work, week.community, [row.key for row in before if row.source == source])
            if offer is not None:
                work.session.add(
                    SlotRow(
                        community_id=week.community,
                        week=week.number,
                        source=source,
                        key=offer.key,
                        nl=offer.nl,
                        en=offer.en,
                    )
                )
                return


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


async def last_week_with(work: Work, community: int, key: str) -> int:
    """The number of the newest week that had this; 0 without one."""
    had = (SlotRow.community_id == community, SlotRow.key == key)
    return await work.session.scalar(select(func.max(SlotRow.week)).where(*had)) or 0


async def _before(work: Work, community: int) -> list[SlotRow]:
    rows = await work.session.scalars(
        select(SlotRow)
        .where(SlotRow.community_id == community)
        .order_by(SlotRow.week.desc())
        .limit(_REMEMBERED)
    )
    return list(rows)[::-1]
