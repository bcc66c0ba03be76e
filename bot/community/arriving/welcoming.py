"""What a newcomer finds: where the group stands at this moment. Nothing of it needs to be read to take part."""

from dataclasses import dataclass

from bot.community import about
from bot.community.agreements.page import Page, page_of
from bot.community.arriving import buddies
from bot.community.arriving.buddies import Companions
from bot.community.people import Who
from bot.community.week import panel
from bot.community.week.panel import Panel
from bot.kernel.errors import DomainError
from bot.kernel.house import Work


@dataclass(frozen=True, slots=True)
class StateOfThings:
    """`facilitators` are the platform's ids."""

    panel: Panel
    page: Page
    facilitators: tuple[str, ...]
    companions: Companions


async def state_of_things(work: Work, who: Who) -> StateOfThings:
    who.joined()
    shown = (await panel.panels(work, {who.here()})).get(who.here())
    if shown is None:
        raise DomainError("community-not-begun")
    return StateOfThings(
        panel=shown,
        page=await page_of(work, who),
        facilitators=await about.facilitators(work, who.here()),
        companions=await buddies.companions(work, who),
    )
