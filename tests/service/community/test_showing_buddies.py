"""What fifty groups read of buddies is asked of the database at once, by who may still read it."""

import pytest

from bot.community.arriving import buddies
from bot.community.group_tables import BuddyRow
from bot.community.tables import MemberRow
from bot.discord.client import Client
from bot.kernel.house import House, Work
from bot.rhythm.calls import Delivery
from tests.service.rendering import MANY, read, rendered, settled, told


def named(member: int) -> str:
    return f"Noor de {member}e"


async def coming(work: Work, kind: str, many: int) -> list[Delivery]:
    """Of groups whose only member is newcomer and buddy, and called like nobody else."""
    groups = await settled(work, many)
    for _, member in groups:
        (await work.session.get_one(MemberRow, member)).name = named(member)
        work.session.add(BuddyRow(newcomer_id=member, asking_id=member, buddy_id=member, asked_at=work.now))
    await work.session.flush()
    return [told(work, kind, group, f"buddy:{group[1]}") for group in groups]


@pytest.mark.parametrize("kind", [buddies.KIND, buddies.FOUND])
async def test_everyone_reads_of_their_own_buddy(house: House, client: Client, kind: str) -> None:
    async with house.writing() as work:
        deliveries = await coming(work, kind, MANY)
    assert await rendered(house, client, deliveries) == (MANY, 2)
    texts = await read(house, client, deliveries)
    assert all(named(member) in text for member, text in texts.items())


@pytest.mark.parametrize("kind", [buddies.KIND, buddies.FOUND])
async def test_who_left_is_not_told_of(house: House, client: Client, kind: str) -> None:
    async with house.writing() as work:
        deliveries = await coming(work, kind, 2)
        (await work.session.get_one(MemberRow, deliveries[0].id)).left_at = work.now
    assert list(await read(house, client, deliveries)) == [deliveries[1].id]


async def test_once_somebody_else_is_asked_there_is_nothing_left_to_ask(house: House, client: Client) -> None:
    async with house.writing() as work:
        asked, other = await coming(work, buddies.KIND, 2)
        (await work.session.get_one(BuddyRow, asked.id)).asking_id = other.id
    assert await rendered(house, client, [asked]) == (0, 2)
