"""Three members and a facilitator who takes part too."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.community.members import Wishes
from bot.community.people import Sender, Who, find_who
from bot.community.words import Hearing
from bot.kernel.house import House
from bot.rhythm.tables import DeliveryRow
from tests.service.community.people import DRAMA, FACILITATOR, HOME, MUSIC, at, begun, joined

THIRD = Sender("discord", "5", "Koordirigent", "nl", server="2001", channel=HOME)
HOST = at(FACILITATOR, HOME)


async def a_group(house: House) -> int:
    community = await begun(house)
    for sender in (DRAMA, THIRD, HOST):
        await joined(house, sender)
    await joined(house, MUSIC, Wishes(Hearing.SELF, "en"))
    return community


async def person(house: House, sender: Sender) -> Who:
    async with house.reading() as work:
        return await find_who(work, sender)


async def told(house: House, *kinds: str) -> Sequence[DeliveryRow]:
    async with house.reading() as work:
        found = select(DeliveryRow).where(DeliveryRow.kind.in_(kinds)).order_by(DeliveryRow.id)
        return (await work.session.scalars(found)).all()
