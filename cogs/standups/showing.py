"""What the group reads in the week's thread, and what one of them is told: cards, obstacles, offers, a word in private."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.community.addresses import Home
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content, Picture, Said
from bot.discord.telling import Draw, Thing, drawn_for_each
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.rhythm.calls import Delivery
from bot.standups import changing, showing
from bot.standups.changing import Offered
from bot.standups.rules import Kind
from bot.standups.showing import Card, Confided, Obstacle
from cogs.standups.helping import ThinkAlong
from cogs.standups.look import ACCENT, cited, told
from cogs.standups.receipt import CALL
from cogs.standups.writing import MyWeek

_PHOTO = "week.jpg"
_LONG = 1500


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def cards(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await showing.cards(work, [int(each.subject) for each in deliveries])
        return await self.drawn(work, deliveries, found, card)

    async def obstacles(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await showing.obstacles(work, {each.subject for each in deliveries})
        return await self.drawn(work, deliveries, found, obstacle)

    async def confided(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        """A subject is how it was said, and the part's id."""
        parts = {each.subject: each.subject.partition(":")[2] for each in deliveries}
        found = await showing.confided(work, set(parts.values()))
        known = {subject: (subject, found[part]) for subject, part in parts.items() if part in found}
        return await self.drawn(work, deliveries, known, confided)

    async def offers(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await changing.offers(work, {int(each.subject): each.member for each in deliveries})
        return await self.drawn(
            work, deliveries, {str(number): each for number, each in found.items()}, offered
        )

    async def preparations(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self.drawn(work, deliveries, {each.subject: True for each in deliveries}, preparation)

    async def reminders(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self.drawn(work, deliveries, {each.subject: True for each in deliveries}, reminder)

    async def drawn(
        self, work: Work, deliveries: Sequence[Delivery], found: Mapping[str, Thing], draw: Draw[Thing]
    ) -> Mapping[int, Content]:
        """By what each is about."""
        about = {each: found[each.subject] for each in deliveries if each.subject in found}
        return await self.drawn_each(work, about, draw)

    async def drawn_each(
        self, work: Work, about: Mapping[Delivery, Thing], draw: Draw[Thing]
    ) -> Mapping[int, Content]:
        """In the words of whoever reads it."""
        return await drawn_for_each(work, self._client.house, about, draw)


def card(say: Voice, home: Home, thing: Card) -> Said:
    del home
    alt = thing.photo.alt or say("standups-photo-of", name=thing.name) if thing.photo else ""
    pictures = [Picture(_PHOTO, thing.photo.jpeg, alt)] if thing.photo else []
    return Said(partial(_card, say, thing, alt), pictures=pictures)


def _card(say: Voice, thing: Card, alt: str) -> layouts.Layout:
    heading = say("standups-card", name=quoted(thing.name), small="yes" if thing.small else "no")
    lines = [heading, *(told(say, kind, thing.of(kind)) for kind in Kind)]
    pictures = [layouts.picture(_PHOTO, alt)] if thing.photo else []
    return layouts.sheet(*(layouts.text(each) for each in lines if each), *pictures, accent=ACCENT)


def obstacle(say: Voice, home: Home, thing: Obstacle) -> Said:
    del home
    return Said(lambda: _obstacle(say, thing))


def _obstacle(say: Voice, thing: Obstacle) -> layouts.Layout:
    """Nobody stands in front of it. Only what was asked for is asked."""
    state = "over" if thing.over else (thing.help.value if thing.help else "none")
    text = shorten(quoted(thing.text), _LONG)
    calls = thing.help is not None and thing.help.calls and not thing.over
    actions = [ThinkAlong(thing.part).button(say("standups-think-along"))] if calls else []
    return layouts.note(say("standups-in-the-way", text=text, state=state), actions=actions, accent=ACCENT)


def confided(say: Voice, home: Home, thing: tuple[str, Confided]) -> Said:
    subject, what = thing
    how = CALL if subject.startswith(f"{CALL}:") else "told"
    heading = say("standups-confided", how=how, name=quoted(what.name), group=quoted(home.name))
    return Said(lambda: layouts.note(heading, cited(what.text, _LONG), accent=ACCENT))


def offered(say: Voice, home: Home, thing: Offered) -> Said:
    heading = say("standups-offer-heading", name=quoted(thing.name), group=quoted(home.name))
    return Said(
        lambda: layouts.note(
            heading,
            cited(thing.text, _LONG),
            say("standups-offer-about"),
            cited(thing.obstacle),
            accent=ACCENT,
        )
    )


def preparation(say: Voice, home: Home, thing: bool) -> Said:
    del thing
    button = MyWeek(home.community)
    text = say("standups-preparation", group=quoted(home.name))
    return Said(
        lambda: layouts.note(
            text, actions=[button.button(say("standups-my-week"), primary=True)], accent=ACCENT
        )
    )


def reminder(say: Voice, home: Home, thing: bool) -> Said:
    del thing
    button = MyWeek(home.community)
    text = say("standups-reminder", group=quoted(home.name))
    return Said(
        lambda: layouts.note(
            text, actions=[button.button(say("standups-my-week"), primary=True)], accent=ACCENT
        )
    )
