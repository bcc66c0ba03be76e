"""Quoted or named in a parked point: a way out for who is quoted, a yes or no for who is named."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home
from bot.community.checking import Asks
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.said import Content, Said
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from bot.standups import parked_checks
from bot.standups.parked_checks import Check
from bot.standups.parking import TEXT_MOST
from cogs.standups.look import ACCENT, cited
from cogs.standups.showing import Renderer

_YES, _NO = "yes", "no"


class TakeOut(Press, at="standups:parked-take-out"):
    """Of a point, in a community."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await parked_checks.take_out(work, who, self.number())
        await turn.replace(layouts.note(turn.say("check-taken-out"), accent=ACCENT))


class NameMe(Press, at="standups:parked-name"):
    """Of a point, in a community, yes or no."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        if self.argument(2) not in (_YES, _NO):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await parked_checks.name_me(work, who, self.number(), yes=self.argument(2) == _YES)
        await turn.replace(layouts.note(turn.say("check-said", said=self.argument(2)), accent=ACCENT))


class ChecksRenderer:
    def __init__(self, renderer: Renderer) -> None:
        self._drawn = renderer.drawn

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await parked_checks.checks(work, {each.subject for each in deliveries})
        return await self._drawn(work, deliveries, found, asked)


def asked(say: Voice, home: Home, thing: Check) -> Said:
    heading = say("check-asked", asks=thing.asks.value, name=quoted(thing.by), group=quoted(home.name))
    if thing.asks is Asks.TAKE_OUT:
        out = TakeOut(thing.point, home.community).button(say("check-take-out"))
        actions: list[layouts.Item] = [out]
    else:
        yes, no = (NameMe(thing.point, home.community, each) for each in (_YES, _NO))
        actions = [yes.button(say("check-yes"), primary=True), no.button(say("check-no"))]
    return Said(lambda: layouts.note(heading, cited(thing.text, TEXT_MOST), actions=actions, accent=ACCENT))
