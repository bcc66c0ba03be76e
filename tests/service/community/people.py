"""The people of these tests, as a platform vouches for them, and a community that has begun."""

from dataclasses import replace

from bot.community import members
from bot.community.answers import SetUp, Typed
from bot.community.arriving import setup
from bot.community.arriving.setup import Person
from bot.community.members import Membership, Wishes
from bot.community.people import Sender, find_who
from bot.community.words import Hearing
from bot.kernel.house import House

HOME = "3001"
INSTALLER = Sender("discord", "1", "Installer", "en-GB", server="2001", channel="3009", manages_server=True)
FACILITATOR = Sender("discord", "2", "Begeleider", "nl", server="2001", channel="3009")
DRAMA = Sender("discord", "3", "Dramadocent", "nl", server="2001", channel=HOME)
MUSIC = Sender("discord", "4", "Music teacher", "en-GB", server="2001", channel=HOME)
ZONE = "Europe/Amsterdam"

FOUR = Typed("Leren tussen huizen", HOME, weekday=1, hour="9u", next_session="14 september 14:00")
LOOKS = Wishes(Hearing.SELF, "nl")


def at(sender: Sender, channel: str | None, server: str | None = "2001") -> Sender:
    return replace(sender, channel=channel, server=server)


async def named(house: House, person: Sender = FACILITATOR, by: Sender = INSTALLER) -> SetUp:
    async with house.writing() as work:
        who = await find_who(work, by)
        chosen = Person(person.account, person.name)
        return await setup.name_facilitator(work, who, chosen, zone=ZONE, language="nl")


async def answered(house: House, community: int, typed: Typed, by: Sender = FACILITATOR) -> SetUp:
    async with house.writing() as work:
        return await setup.answer(work, await find_who(work, by), community, typed)


async def begun(house: House, typed: Typed = FOUR) -> int:
    """A community of which the four questions are answered."""
    state = await answered(house, (await named(house)).community, typed)
    return state.community


async def joined(house: House, sender: Sender, wishes: Wishes = LOOKS) -> Membership:
    async with house.writing() as work:
        return await members.join(work, await find_who(work, sender), wishes)


async def left(house: House, sender: Sender) -> Membership:
    async with house.writing() as work:
        return await members.leave(work, await find_who(work, sender))
