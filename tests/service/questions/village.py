"""A small group that asks and answers, for the tests of this room."""

from bot.community.arriving import topics
from bot.community.arriving.topics import Way
from bot.community.members import Wishes, languages_here
from bot.community.people import Sender, Who, find_who
from bot.community.words import Hearing
from bot.kernel.house import House
from bot.questions import asking
from bot.questions.asking import Draft, Finder, How, Wanted
from bot.rhythm.kinds import Tide
from bot.rhythm.registry import Due
from tests.service.community.people import DRAMA, HOME, MUSIC, begun, joined

GRANTS = Sender("discord", "5", "Cultuurcoach", "nl", server="2001", channel=HOME)
TRIPS = Sender("discord", "6", "Museumeducator", "nl", server="2001", channel=HOME)
BUSSES = "Wie vroeg wel eens busgeld aan bij een klein fonds?"


async def four_joined(house: House) -> int:
    """One knows of grants, one of trips."""
    community = await begun(house)
    for sender in (DRAMA, MUSIC, GRANTS, TRIPS):
        await joined(house, sender, Wishes(Hearing.DIRECT, "nl"))
    await offers(house, GRANTS, "busgeld en subsidies")
    await offers(house, TRIPS, "busreizen met een klas")
    return community


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def offers(house: House, sender: Sender, phrase: str, way: Way = Way.OFFERS) -> int:
    who = await person(house, sender)
    async with house.writing() as work:
        return (await topics.add(work, who, way, phrase)).id


async def wrote(
    house: House, index: Finder, text: str = BUSSES, sender: Sender = DRAMA, **more: object
) -> Draft:
    who, wanted = await person(house, sender), Wanted(text, **more)
    async with house.reading() as work:
        members = await languages_here(work, who.here())
        looked = await asking.look(work, who, wanted, index, members)
    async with house.writing() as work:
        return await asking.write(work, who, wanted, looked)


async def asked(
    house: House, index: Finder, text: str = BUSSES, how: How = How.AROUND, **more: object
) -> str:
    draft = await wrote(house, index, text, **more)
    async with house.writing() as work:
        await asking.start(work, await person(house, DRAMA), draft.question.id, how)
    return draft.question.id


def due(house: House, community: int, subject: str = "") -> Due:
    return Due(1, 1, community, "", subject, house.clock.now(), late=False, tide=Tide.HIGH)
