"""What a candidate, an asker, a helper and the group read, at the moment at which they read it."""

from collections.abc import Callable, Mapping, Sequence

from bot.community.addresses import Home
from bot.community.voices import voices
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content, Said, Thread
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.questions import answering, second_circle
from bot.questions.life import MEMBERS_WERE_ASKED, Stage
from bot.questions.moving import SOLVED, USED, WORD
from bot.questions.reading import Told, told_of
from bot.questions.second_circle import Outsider
from bot.rhythm.calls import Delivery
from cogs.questions.answering import Answer, Yes, request
from cogs.questions.asking import Asking, Withdraw
from cogs.questions.behalf import offered
from cogs.questions.closing import Onward, Solved, Used, WithoutMyName
from cogs.questions.look import ACCENT, answered, asked, cited, named
from cogs.questions.second_circle import suggested

Draw = Callable[[Voice, Home, Told, str], layouts.Layout | None]
_TALKING = frozenset({Stage.TALKING.value, SOLVED})
_WORDS_SHOWN = 3
_GOING = frozenset({Stage.GROUP, Stage.LEAD, Stage.OPEN})


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def requests(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        voices = await self.voices(work, deliveries)
        found = await answering.asked(work, {(each.subject, each.member or 0) for each in deliveries})
        return {
            each.id: _said(request, voices[each.id][0], found[each.subject, each.member or 0])
            for each in deliveries
            if (each.subject, each.member or 0) in found and each.id in voices
        }

    async def steps(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        parts = [each.subject.partition(":") for each in deliveries]
        handed = {question for question, _, what in parts if what == WORD}
        told = await told_of(work, {question for question, *_ in parts}, words_of=handed)
        were_asked = {question for question, _, what in parts if what in MEMBERS_WERE_ASKED}
        outside = await self._outside(work, [told[each] for each in were_asked & told.keys()])

        def draw(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
            what = subject.partition(":")[2]
            words = [each.text for each in told.words if each.mine]
            if words and what == WORD:
                return handed_on(say, home, told, words)
            near = outside.get(told.question.id, ()) if what in MEMBERS_WERE_ASKED else ()
            return step(say, home, told, what, near)

        return await self._drawn(work, deliveries, told, draw)

    async def shared(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _told(work, deliveries), shared)

    async def talks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _told(work, deliveries), talk)

    async def stuck(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        told = await _told(work, deliveries)
        outside = await self._outside(work, [*told.values()])

        def draw(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
            del home, subject
            return stuck(say, told, outside.get(told.question.id, ()))

        return await self._drawn(work, deliveries, told, draw)

    async def offers(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        def draw(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
            del subject
            return offered(say, home.community, told)

        return await self._drawn(work, deliveries, await _told(work, deliveries), draw)

    async def thanks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _told(work, deliveries), thanks)

    async def threads(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        voices = await self.voices(work, deliveries)
        return {number: Thread(say("questions-thread")) for number, (say, _) in voices.items()}

    async def introductions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        asked = {each.subject for each in deliveries}
        told = await told_of(work, asked, words_of=asked)
        return await self._drawn(work, deliveries, told, introduced)

    async def voices(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, tuple[Voice, Home]]:
        return await voices(work, self._client.house.languages, deliveries)

    async def _outside(self, work: Work, told: Sequence[Told]) -> Mapping[str, Sequence[Outsider]]:
        """Who of the second circle may know, once the members were asked."""
        return await second_circle.near(work, [each.question for each in told], Asking.finder)

    async def _drawn(
        self, work: Work, deliveries: Sequence[Delivery], told: Mapping[str, Told], draw: Draw
    ) -> Mapping[int, Content]:
        voices = await self.voices(work, deliveries)
        contents: dict[int, Content] = {}
        for each in deliveries:
            about = told.get(each.subject.partition(":")[0])
            if about is None or each.id not in voices:
                continue
            say, home = voices[each.id]
            if draw(say, home, about, each.subject) is not None:
                contents[each.id] = _again(draw, say, home, about, each.subject)
        return contents


async def _told(work: Work, deliveries: Sequence[Delivery]) -> dict[str, Told]:
    return await told_of(work, {each.subject.partition(":")[0] for each in deliveries})


def _said(
    draw: Callable[[Voice, answering.Asked], layouts.Layout], say: Voice, thing: answering.Asked
) -> Said:
    return Said(lambda: draw(say, thing))


def _again(draw: Draw, say: Voice, home: Home, told: Told, subject: str) -> Said:
    """A layout is used up when it is sent: every attempt gets its own."""
    return Said(lambda: draw(say, home, told, subject) or layouts.Layout())


def step(
    say: Voice, home: Home, told: Told, what: str, outside: Sequence[Outsider] = ()
) -> layouts.Layout | None:
    """Where a question is now, for whoever asked."""
    question = told.question
    where = (question.id, home.community)
    text = say("questions-step", step=what, name=quoted(told.helper))
    if what == USED:
        actions = [Used(*where).button(say("questions-tell"), primary=True)]
    elif question.stage in {Stage.ANSWERED, Stage.WITHDRAWN}:
        return None
    elif what in _TALKING:
        actions = [
            Solved(*where).button(say("questions-solved"), primary=True),
            Onward(*where).button(say("questions-onward")),
        ]
    else:
        actions = [
            Solved(*where).button(say("questions-solved-already")),
            Withdraw(*where).button(say("questions-take-back")),
        ]
    return layouts.note(
        text, asked(say, question, short=True), suggested(say, outside), actions=actions, accent=ACCENT
    )


def handed_on(say: Voice, home: Home, told: Told, words: Sequence[str]) -> layouts.Layout:
    """For a helper: what an asker without a name says back."""
    question = told.question
    return layouts.note(
        say("questions-step", step=WORD, name=""),
        asked(say, question, short=True),
        *(cited(each) for each in words[-_WORDS_SHOWN:]),
        actions=[Answer(question.id, home.community).button(say("questions-answer"), primary=True)],
        accent=ACCENT,
    )


def introduced(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
    del subject
    if not told.words:
        return None
    where = (told.question.id, home.community)
    return layouts.note(
        say("questions-introduction-heading", name=quoted(told.helper)),
        cited(told.words[-1].text),
        actions=[
            Solved(*where).button(say("questions-solved"), primary=True),
            Onward(*where).button(say("questions-onward")),
        ],
        accent=ACCENT,
    )


def shared(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
    del subject
    question = told.question
    if question.stage is Stage.ANSWERED and question.helped and question.named:
        return layouts.note(say("questions-shared-answered"), answered(say, told), accent=ACCENT)
    heading = say("questions-shared", **named(told.asker, told.through))
    yes = Yes(question.id, home.community).button(say("questions-i-know"), primary=True)
    going = [yes] if question.stage in _GOING else []
    return layouts.note(heading, asked(say, question), actions=going, accent=ACCENT)


def talk(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
    del subject, home
    heading = say("questions-talk", name=quoted(told.helper), asker=quoted(told.asker))
    return layouts.note(heading, asked(say, told.question), accent=ACCENT)


def stuck(say: Voice, told: Told, outside: Sequence[Outsider]) -> layouts.Layout | None:
    if told.question.stage not in _GOING:
        return None
    yes = Yes(told.question.id, told.question.community).button(say("questions-i-know"), primary=True)
    return layouts.note(
        say("questions-stuck"),
        asked(say, told.question),
        suggested(say, outside),
        actions=[yes],
        accent=ACCENT,
    )


def thanks(say: Voice, home: Home, told: Told, subject: str) -> layouts.Layout | None:
    del subject
    question = told.question
    if not question.helped:
        return None
    out = WithoutMyName(question.id, home.community).button(say("questions-without-name"))
    return layouts.note(
        say("questions-thanks", name=quoted(told.asker)),
        asked(say, question, short=True),
        say("questions-helped-line", line=quoted(question.helped)),
        say("questions-thanks-about"),
        actions=[out],
        accent=ACCENT,
    )
