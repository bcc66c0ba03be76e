"""A photo of a moment: it follows its audience, and goes by itself."""

from datetime import timedelta

import pytest

from bot.community.week.opening import Week
from bot.kernel.audiences import Audience
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House
from bot.rhythm.kinds import Tide
from bot.standups import changing, fading, showing
from bot.standups.rules import Kind
from tests.service.community.people import DRAMA
from tests.service.standups.weeks import entry, lines, looked, person, week_opens, wrote

pytestmark = pytest.mark.usefixtures("group")


async def test_a_photo_follows_the_moment(house: House) -> None:
    mine = await wrote(house, DRAMA, moment="De zaal")
    who = await person(house, DRAMA)
    async with house.writing() as work:
        await changing.keep_photo(work, who, entry(mine).id, b"jpeg")
        await changing.describe_photo(work, who, entry(mine).id, "Twee handen boven een trommel")
    async with house.reading() as work:
        (card,) = (await showing.cards(work, [entry(mine).id])).values()
    assert card.photo == showing.Photo(b"jpeg", "Twee handen boven een trommel")
    async with house.writing() as work:
        await changing.read_by(work, who, entry(mine).parts[0].id, Audience.ONLY_ME)
        (card,) = (await showing.cards(work, [entry(mine).id])).values()
        assert card.photo is None
        await changing.read_by(work, who, entry(mine).parts[0].id, Audience.GROUP)
        (card,) = (await showing.cards(work, [entry(mine).id])).values()
        assert card.photo is not None
        await changing.remove_photo(work, who, entry(mine).id)
    assert (await looked(house, DRAMA)).entry == entry(mine)


async def test_a_photo_goes_by_itself_after_twelve_weeks(
    house: House, group: int, clock: DrivenClock
) -> None:
    await week_opens(house, group)
    mine = await wrote(house, DRAMA, moment="De zaal")
    async with house.writing() as work:
        await changing.keep_photo(work, await person(house, DRAMA), entry(mine).id, b"jpeg")
    opens = Week(group, 13, clock.now(), late=False, tide=Tide.HIGH)
    clock.advance(fading.PHOTOS_LAST - timedelta(minutes=1))
    async with house.writing() as work:
        await fading.with_each_week(work, [opens])
        assert (await showing.cards(work, [entry(mine).id]))[str(entry(mine).id)].photo is not None
    clock.advance(timedelta(minutes=1))
    async with house.writing() as work:
        await fading.with_each_week(work, [opens])
        assert (await showing.cards(work, [entry(mine).id]))[str(entry(mine).id)].photo is None
    assert lines(await looked(house, DRAMA), Kind.MOMENT) == ["De zaal"]
