"""Weeks in these tests: a community whose week opens, and members who write."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.people import Sender, Who, find_who
from bot.community.week.opening import OCCASION, Weeks
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from bot.rhythm.planning import plan
from bot.rhythm.registry import Due
from bot.rhythm.tables import DeliveryRow
from bot.standups import closing, entries, opening, reports, writing
from bot.standups.entries import Entry, Mine
from bot.standups.rules import Kind
from bot.standups.writing import Typed
from tests.service.community.people import FACILITATOR, HOME, at

LEAD = at(FACILITATOR, HOME)


def due(house: House, community: int, *, tide: Tide = Tide.HIGH) -> list[Due]:
    return [Due(1, 1, community, OCCASION, "", house.clock.now(), late=False, tide=tide)]


async def week_opens(house: House, community: int) -> None:
    """The panel first, as it does; then the stand-up. When the next one opens is known by then."""
    weeks = Weeks()
    weeks.also(opening.open_weeks)
    async with house.writing() as work:
        await plan(work)
        await weeks.open(work, due(house, community))


async def week_closes(house: House, community: int, *, tide: Tide = Tide.HIGH) -> None:
    async with house.writing() as work:
        await closing.close_due(work, due(house, community, tide=tide))


async def report_goes(house: House, community: int) -> None:
    async with house.writing() as work:
        await reports.post_due(work, due(house, community))


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def wrote(house: House, sender: Sender, **typed: str) -> Mine:
    async with house.writing() as work:
        return await writing.write(work, await find_who(work, sender), Typed(**typed))


async def looked(house: House, sender: Sender) -> Mine:
    async with house.reading() as work:
        return await entries.look(work, await find_who(work, sender))


async def told(house: House, *kinds: str) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        rows = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.kind.in_(kinds)).order_by(DeliveryRow.id)
        )
        return rows.all()


def entry(mine: Mine) -> Entry:
    assert mine.entry is not None
    return mine.entry


def lines(mine: Mine, kind: Kind) -> list[str]:
    return [part.text for part in entry(mine).of(kind)]
