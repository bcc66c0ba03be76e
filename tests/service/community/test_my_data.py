"""What is kept of a member is shown to that member alone, and erased when they say so."""

import pytest
from sqlalchemy import func, select

from bot.community.arriving.setup import Person
from bot.community.growing import roles
from bot.community.leaving.keeping import Drafts, Membership, Messages
from bot.community.mydata import Keepers
from bot.community.people import JoinFirst, find_who
from bot.community.tables import AccountRow, MemberRow
from bot.community.words import Role
from bot.kernel import drafts
from bot.kernel.drafts import Answers
from bot.kernel.house import House
from bot.kernel.languages import Languages
from tests.service.community.people import (
    DRAMA,
    FACILITATOR,
    HOME,
    INSTALLER,
    MUSIC,
    Typed,
    answered,
    at,
    begun,
    joined,
    named,
)


@pytest.fixture
def keepers() -> Keepers:
    made = Keepers()
    made.add(Membership(), Drafts(), Messages())
    return made


async def test_a_member_sees_their_own_and_nothing_of_another(
    house: House, keepers: Keepers, languages: Languages
) -> None:
    await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    async with house.writing() as work:
        await drafts.keep(work, MUSIC.account, "1:x:y", Answers({"text": "van een ander"}))
        await drafts.keep(work, DRAMA.account, "1:x:y", Answers({"text": "half getypt"}))
    async with house.writing() as work:
        kept = await keepers.export(work, await find_who(work, DRAMA))
    told = "\n".join(each.text for each in kept)
    assert "Dramadocent" in told
    assert "half getypt" in told
    assert "Music teacher" not in told
    assert "van een ander" not in told
    read = "\n".join(each.readable(languages.voice("nl")) for each in kept)
    assert "Nederlands\nIk kijk zelf\nZoals de groep" in read
    assert "I look myself" in "\n".join(each.readable(languages.voice("en")) for each in kept)


async def test_erasing_takes_everything_and_leaves_others_alone(house: House, keepers: Keepers) -> None:
    await begun(house)
    for person in (DRAMA, MUSIC):
        await joined(house, person)
    async with house.writing() as work:
        lead = await find_who(work, at(FACILITATOR, HOME))
        await roles.give(work, lead, Role.OWNER, Person(DRAMA.account, DRAMA.name))
    async with house.writing() as work:
        await keepers.erase(work, await find_who(work, DRAMA))
    await house.database.scrub()
    async with house.reading() as work:
        assert await work.session.scalar(select(func.count()).select_from(MemberRow)) == 1
        addresses = set(await work.session.scalars(select(AccountRow.address)))
        assert (await find_who(work, DRAMA)).roles == frozenset()
    assert addresses == {FACILITATOR.account, MUSIC.account}


async def test_another_community_still_knows_who_was_erased_here(house: House, keepers: Keepers) -> None:
    await begun(house)
    second = (await named(house)).community
    await answered(house, second, Typed("Tweede", "3002", 1, "9"))
    elsewhere = at(DRAMA, "3002")
    for place in (DRAMA, elsewhere):
        await joined(house, place)
    async with house.writing() as work:
        await keepers.erase(work, await find_who(work, DRAMA))
    async with house.reading() as work:
        assert (await find_who(work, DRAMA)).member is None
        assert (await find_who(work, elsewhere)).member is not None


async def test_only_a_member_has_data_here(house: House, keepers: Keepers) -> None:
    await begun(house)
    async with house.writing() as work:
        with pytest.raises(JoinFirst):
            await keepers.erase(work, await find_who(work, at(INSTALLER, HOME)))


async def test_who_leaves_without_a_name_is_known_to_nobody_and_their_place_is_nobodys(
    house: House, keepers: Keepers
) -> None:
    await begun(house)
    mine = await joined(house, DRAMA)
    async with house.writing() as work:
        await keepers.unname(work, await find_who(work, DRAMA), "iemand")
    async with house.reading() as work:
        row = await work.session.get_one(MemberRow, mine.member)
        assert (row.name, row.left_at is None) == ("iemand", False)
        assert DRAMA.account not in set(await work.session.scalars(select(AccountRow.address)))
    again = await joined(house, DRAMA)
    assert again.member != mine.member
    assert not again.returned
