"""What is private is read in one's own language, what is shared in the group's; and always in the group's own words."""

from dataclasses import replace

import pytest

from bot.community.tables import AccountRow, CommunityRow, MemberRow
from bot.community.voices import voices
from bot.kernel.house import House
from bot.rhythm.calls import Delivery
from tests.service.rendering import settled, told

LEADS_ONLY = 99


@pytest.fixture
async def delivery(house: House) -> Delivery:
    """For a member who reads English in a Dutch group that calls a stand-up otherwise."""
    async with house.writing() as work:
        (group,) = await settled(work, 1)
        (await work.session.get_one(CommunityRow, group[0])).own_words = {"reflection": "terugblik"}
        member = await work.session.get_one(MemberRow, group[1])
        member.language = "en"
        work.session.add(AccountRow(id=LEADS_ONLY, platform="discord", address="99", name="Begeleider"))
        return replace(told(work, "word", group, ""), account=member.account_id)


@pytest.mark.parametrize(
    ("reader", "language"),
    [
        ({}, "en"),
        ({"account": None}, "en"),
        ({"member": None}, "en"),  # to who leads, by the account
        ({"member": None, "account": LEADS_ONLY}, "nl"),
        ({"member": None, "account": None}, "nl"),  # shared
    ],
)
async def test_whoever_reads_it_decides(
    house: House, delivery: Delivery, reader: dict[str, int | None], language: str
) -> None:
    async with house.reading() as work:
        (found,) = (await voices(work, house.languages, [replace(delivery, **reader)])).values()
    say, home = found
    assert say.language == language
    assert say == house.languages.voice(say.language, home.own_words)


async def test_a_group_that_cannot_be_reached_has_none(house: House, delivery: Delivery) -> None:
    async with house.writing() as work:
        (await work.session.get_one(CommunityRow, delivery.community)).removed_at = work.now
    async with house.reading() as work:
        assert await voices(work, house.languages, [delivery]) == {}
