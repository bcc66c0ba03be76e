"""A report is kept only where somebody reads it."""

import pytest
from sqlalchemy import func, select

from bot.community.people import find_who
from bot.community.safety import concerns, urgent
from bot.community.tables import ConcernRow, RoleRow
from bot.community.words import Role
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from tests.service.community.people import DRAMA, FACILITATOR, HOME, at, begun, joined


async def reports(house: House) -> None:
    async with house.writing() as work:
        await concerns.report(work, await find_who(work, DRAMA), "Er werd gelachen", named=True)


async def number_kept(house: House) -> int | None:
    async with house.reading() as work:
        return await work.session.scalar(select(func.count()).select_from(ConcernRow))


async def test_a_report_that_nobody_would_read_is_refused_and_names_where_to_turn(house: House) -> None:
    await begun(house)
    await joined(house, DRAMA)
    await reports(house)
    async with house.writing() as work:
        lead = await find_who(work, at(FACILITATOR, HOME))
        row = (await work.session.scalars(select(RoleRow))).one()
        row.role = Role.COORDINATOR.value  # who leads no more does not read it

    with pytest.raises(DomainError) as refused:
        await reports(house)
    assert refused.value.key == "confide-nobody"
    async with house.writing() as work:
        await urgent.turn_to(work, lead, "Sam, kamer 3")
    with pytest.raises(DomainError) as refused:
        await reports(house)
    assert refused.value.arguments == {"channels": "Sam, kamer 3"}
    assert await number_kept(house) == 1
