"""What others see: shared notes, what one person was told, what came without a name, and what is asked further."""

from collections.abc import Callable, Collection, Mapping, Sequence

from bot.community.addresses import Home
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content
from bot.discord.telling import Thing, said_to_each
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.reflections import asking_on, cases, nameless, sharing
from bot.reflections.asking_on import ACTIVITY, Curious
from bot.reflections.nameless import Nameless
from bot.reflections.sharing import Shared
from bot.rhythm.calls import Delivery
from bot.standups import boards
from cogs.reflections import curious
from cogs.reflections.cases import drawn_case, drawn_say
from cogs.reflections.look import ACCENT, cited
from cogs.reflections.moment import NotNow
from cogs.reflections.writing import FOLLOWED, Begin

Draw = Callable[[Voice, Home, Thing], layouts.Layout]


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def shared(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        subjects = {each.subject for each in deliveries}
        found = await sharing.shown(work, subjects, {})
        return await self._said(work, deliveries, found, shared)

    async def confided(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        readers = {each.subject: each.member for each in deliveries}
        found = await sharing.shown(work, readers, readers)
        return await self._said(work, deliveries, found, confided)

    async def nameless(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await nameless.shown(work, {each.subject for each in deliveries})
        return await self._said(work, deliveries, found, without_name)

    async def curious(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        about = await asking_on.about(work, _numbers(deliveries))
        found = {str(number): each for number, each in about.items() if not each.over}
        return await self._said(work, deliveries, found, asked)

    async def followed(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        subjects = {each.subject for each in deliveries}
        numbers = {int(each.removeprefix(ACTIVITY)) for each in subjects if each.startswith(ACTIVITY)}
        about = dict.fromkeys(await asking_on.followed(work, subjects), "")
        about |= {f"{ACTIVITY}{n}": text for n, text in (await boards.tried(work, numbers)).items()}
        asked = {subject: (subject, text) for subject, text in about.items()}
        return await self._said(work, deliveries, asked, followed)

    async def cases(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await cases.shown(work, {each.subject for each in deliveries})
        return await self._said(work, deliveries, found, drawn_case)

    async def said(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await cases.said(work, {each.subject for each in deliveries})
        return await self._said(work, deliveries, found, drawn_say)

    async def _said(
        self, work: Work, deliveries: Sequence[Delivery], found: Mapping[str, Thing], draw: Draw[Thing]
    ) -> Mapping[int, Content]:
        about = {each: found[each.subject] for each in deliveries if each.subject in found}
        return await said_to_each(work, self._client.house, about, draw)


def shared(say: Voice, home: Home, thing: Shared) -> layouts.Layout:
    del home
    answered = [
        f"**{quoted(each.question)}**\n> {quoted(each.answer)}".replace("\n", "\n> ").replace("> > ", "> ")
        for each in thing.answered
    ]
    button = curious.Ask(thing.note.id).button(say("reflections-curious-ask"))
    heading = say("reflections-shared-heading", name=quoted(thing.name))
    return layouts.note(
        heading, cited(thing.note.question, thing.note.text), *answered, actions=[button], accent=ACCENT
    )


def confided(say: Voice, home: Home, thing: Shared) -> layouts.Layout:
    heading = say("reflections-confided-heading", name=quoted(thing.name), group=quoted(home.name))
    return layouts.note(
        heading, cited(thing.note.question, thing.note.text), say("reflections-confided-text"), accent=ACCENT
    )


def without_name(say: Voice, home: Home, thing: Nameless) -> layouts.Layout:
    del home
    return layouts.note(say("reflections-nameless-heading"), cited(thing.question, thing.text), accent=ACCENT)


def asked(say: Voice, home: Home, thing: Curious) -> layouts.Layout:
    return layouts.note(
        say("reflections-curious-heading", name=quoted(thing.name)),
        cited("", thing.question),
        say("reflections-curious-about"),
        cited("", thing.note, short=True),
        actions=[
            curious.Answer(thing.id, home.community).button(say("reflections-curious-reply"), primary=True),
            curious.LetBe(thing.id, home.community).button(say("reflections-let-be")),
        ],
        accent=ACCENT,
    )


def followed(say: Voice, home: Home, asked: tuple[str, str]) -> layouts.Layout:
    """With the words of an activity. What a note says stays with the note."""
    subject, about = asked
    return layouts.note(
        say("reflections-follow-up"),
        cited("", about) if about else "",
        say("reflections-follow-up-question", part="first"),
        actions=[
            Begin(FOLLOWED, home.community, subject).button(say("reflections-answer"), primary=True),
            NotNow(home.community, subject).button(say("reflections-not-now")),
        ],
        accent=ACCENT,
    )


def _numbers(deliveries: Collection[Delivery]) -> set[int]:
    return {int(each.subject) for each in deliveries if each.subject.isdecimal()}
