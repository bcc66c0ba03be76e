"""*Park*: a point for later, from a message or of one's own accord; with who is involved and where it goes."""

from collections.abc import Mapping, Sequence
from typing import Any

import discord

from bot.community.addresses import Home, members_at
from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of, pick
from bot.discord.said import Content, Said, Thread
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, plain, quoted, shorten
from bot.rhythm.calls import Delivery
from bot.standups import parking
from bot.standups.parking import PEOPLE_MOST, TAKEN_BACK, TEXT_MOST, Outlet, Parked, Point
from cogs.standups.look import ACCENT, cited
from cogs.standups.showing import Renderer

_LONGEST_ID = 20
_SHOWN = 8
_LATER = (Outlet.OPEN, Outlet.SESSION, Outlet.THREAD)
_OUTLETS = (Outlet.THREAD, Outlet.SESSION, Outlet.GONE)


class Park(Press, at="standups:park"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Parking())


class Parking(Form, at="standups:parking"):
    """Of one's own accord, or of a message: then its channel, number and member stand in the address. From a private
    message the community's number alone."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await self._who(turn)).joined()
        return Sheet(turn.say("standups-park-title"), _fields(turn.say, filled))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await self._who(turn)
        outlet = answers.choice("outlet") or Outlet.OPEN.value
        if outlet not in _LATER:
            raise DomainError("core-unknown-button")
        link, author = self._of(turn)
        involved = tuple(answers.chosen("with"))[:PEOPLE_MOST]
        point = Point(answers.text("text"), Outlet(outlet), involved, author, link)
        async with turn.house.writing() as work:
            parked = await parking.park(work, who, point)
        said = turn.say("standups-parked", outlet=parked.outlet.value)
        await turn.reply(layouts.note(said, accent=ACCENT))

    async def _who(self, turn: Turn) -> Who:
        return await turn.who(self.number()) if len(self.arguments) == 1 else await turn.who()

    def _of(self, turn: Turn) -> tuple[str, str]:
        if len(self.arguments) < 2:
            return "", ""
        channel, message = self._id(0), self._id(1)
        link = f"https://discord.com/channels/{turn.interaction.guild_id}/{channel}/{message}"
        return link, self._id(2) if len(self.arguments) > 2 else ""

    def _id(self, position: int) -> str:
        """One of Discord's own numbers, which are longer than ours."""
        text = self.argument(position)
        if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
            raise DomainError("core-unknown-button")
        return text


class LetOut(Press, at="standups:let-out"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        outlet = self.argument(1)
        if outlet not in tuple(Outlet):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await parking.let_out(work, who, self.number(), Outlet(outlet))
        await turn.reply(layouts.note(turn.say("standups-let-out", outlet=outlet), accent=ACCENT))


class ParkingRenderer:
    def __init__(self, renderer: Renderer) -> None:
        self._drawn, self._drawn_each = renderer.drawn, renderer.drawn_each

    async def points(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _shown(work, deliveries), drawn)

    async def threads(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        points: dict[str, Parked | None] = {TAKEN_BACK: None}
        points |= await _shown(work, [each for each in deliveries if each.subject != TAKEN_BACK])
        return await self._drawn(work, deliveries, points, thread)

    async def again(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        """At the end of a round: what still stands there when it is read."""
        points = await parking.open_points_of(work, {each.community for each in deliveries})
        found = {each: points[each.community] for each in deliveries if each.community in points}
        return await self._drawn_each(work, found, still_parked)

    async def long_talks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, {each.subject: True for each in deliveries}, long_talk)


async def begin(turn: Turn) -> None:
    """`/park point`"""
    await turn.open(Parking())


async def from_message(turn: Turn, message: discord.Message) -> None:
    """A member's words come along; of anyone else only the link, and the taker's own sentence."""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        joined = await members_at(work, who.here(), [str(message.author.id)])
    if not joined:
        await turn.open(Parking(message.channel.id, message.id))
        return
    filled = Answers({"text": plain(message.content)[:TEXT_MOST]})
    await turn.open(Parking(message.channel.id, message.id, message.author.id), filled)


async def show(turn: Turn) -> None:
    """`/park list`"""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        found = await parking.parked(work, who)
    heading = turn.say("standups-parked-list" if found else "standups-parked-none")
    await turn.reply(_sheet(turn.say, found, heading))


def drawn(say: Voice, home: Home, parked: Parked) -> Said:
    del home
    return Said(lambda: _drawn(say, parked), rests=parked.outlet is Outlet.GONE)


def thread(say: Voice, home: Home, parked: Parked | None) -> Thread:
    del home
    return Thread(shorten(one_line(parked.text), 100) if parked else say("standups-parked-taken-back"))


def still_parked(say: Voice, home: Home, thing: Sequence[Parked]) -> Said:
    del home
    return Said(lambda: _sheet(say, thing, say("standups-parked-again")))


def long_talk(say: Voice, home: Home, thing: bool) -> Said:
    del home, thing
    park = Park()
    return Said(
        lambda: layouts.note(
            say("standups-long-talk"),
            actions=[park.button(say("standups-park"), primary=True)],
            accent=ACCENT,
        )
    )


async def _shown(work: Work, deliveries: Sequence[Delivery]) -> dict[str, Parked]:
    found = await parking.shown(work, {int(each.subject) for each in deliveries})
    return {str(number): each for number, each in found.items()}


def _drawn(say: Voice, parked: Parked) -> layouts.Layout:
    lines = [say("standups-parked-heading", outlet=parked.outlet.value), cited(parked.text, 2 * TEXT_MOST)]
    if parked.people:
        names = ", ".join(quoted(name) for name in parked.people)
        lines.append(say("standups-parked-people", names=names))
    if parked.link:
        lines.append(parked.link)
    actions = [
        LetOut(parked.id, each.value).button(say("standups-outlet", outlet=each.value))
        for each in _OUTLETS
        if each is not parked.outlet
    ]
    return layouts.note(*lines, actions=[] if parked.outlet is Outlet.GONE else actions, accent=ACCENT)


def _sheet(say: Voice, points: Sequence[Parked], heading: str) -> layouts.Layout:
    park = Park().button(say("standups-park"), primary=True)
    lines = [_line(say, each) for each in points[:_SHOWN]]
    return layouts.sheet(layouts.text(heading), *lines, actions=[park], accent=ACCENT)


def _line(say: Voice, parked: Parked) -> discord.ui.Section[Any]:
    gone = LetOut(parked.id, Outlet.GONE.value).button(say("standups-outlet", outlet=Outlet.GONE.value))
    return discord.ui.Section(layouts.text(cited(parked.text, 200)), accessory=gone)


def _fields(say: Voice, filled: Answers) -> list[Field]:
    outlets = {each.value: say("standups-outlet", outlet=each.value) for each in _LATER}
    people = discord.ui.UserSelect[Any](required=False, min_values=0, max_values=PEOPLE_MOST)
    chosen = filled.choice("outlet") or Outlet.OPEN.value
    return [
        line(
            "text",
            say("standups-park-text"),
            hint=say("standups-park-hint"),
            value=filled.text("text"),
            most=TEXT_MOST,
            required=True,
            long=True,
        ),
        pick("with", say("standups-park-with"), people),
        one_of("outlet", say("standups-park-where"), outlets, value=chosen),
    ]
