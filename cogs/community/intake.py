"""Getting acquainted: one question at a time, for oneself first; who reads it is asked once, at the end."""

from bot.community.arriving import intake
from bot.community.arriving.intake import ANSWER_MOST, ONLY_MINE, Intake
from bot.community.arriving.topics import EXAMPLE_MOST, PHRASE_MOST, Way
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line, one_of, some_of
from bot.discord.turn import Turn
from bot.kernel.audiences import Audience
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from cogs.community.profile import Profile

_AUDIENCES = (Audience.ONLY_ME, Audience.GROUP)


class Following(Press, at="community:intake-next"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class Question(Form, at="community:intake"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await intake.intake(work, who)
        question = self.argument()
        known = next((each.text for each in now.answers if each.question == question), "")
        return Sheet(turn.say("intake-title"), _fields(turn.say, question, known, filled))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        parts = (
            (answers.text("phrase"), answers.text("example"))
            if _two(self.argument())
            else (answers.text("text"),)
        )
        async with turn.house.writing() as work:
            now = await intake.answer(work, who, self.argument(), "\n".join(filter(None, parts)))
        await turn.reply(after(turn.say, now))


class Audiences(Press, at="community:intake-audiences"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Sharing())


class Sharing(Form, at="community:intake-sharing"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await intake.intake(work, who)
        say = turn.say
        may = [each.question for each in now.answers if each.question not in ONLY_MINE]
        if not may:
            raise DomainError("intake-nothing-yet")
        readers = {each.value: say("data-audience", audience=each.value) for each in _AUDIENCES}
        shown = {question: say("intake-about", question=question) for question in may}
        values = filled.chosen("which") or may
        return Sheet(
            say("intake-title"),
            [
                one_of(
                    "audience",
                    say("intake-who-reads"),
                    readers,
                    value=filled.choice("audience") or Audience.ONLY_ME,
                ),
                some_of("which", say("intake-which"), shown, hint=say("intake-which-hint"), values=values),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        audience = Audience.GROUP if answers.choice("audience") == Audience.GROUP else Audience.ONLY_ME
        async with turn.house.writing() as work:
            await intake.share(work, who, answers.chosen("which"), audience)
        said = turn.say("intake-shared" if audience is Audience.GROUP else "intake-kept")
        await turn.reply(layouts.note(said, actions=[Profile().button(turn.say("intake-profile"))]))


async def show(turn: Turn) -> None:
    """`/me intake`: the next question, or where things stand."""
    who = await turn.who()
    who.joined()
    async with turn.house.reading() as work:
        now = await intake.intake(work, who)
        question = now.following or (None if now.share else await intake.next_later(work, who))
    if question is None:
        await turn.reply(after(turn.say, now))
    else:
        await turn.open(Question(question))


def after(say: Voice, now: Intake) -> layouts.Layout:
    if now.following is not None:
        button = Following().button(say("intake-next"), primary=True)
        return layouts.note(say("intake-kept"), say("intake-may-wait"), actions=[button])
    buttons = [
        Audiences().button(say("intake-audiences"), primary=now.share),
        Profile().button(say("intake-profile")),
    ]
    return layouts.note(say("intake-kept"), say("intake-all-first"), actions=buttons)


def _fields(say: Voice, question: str, known: str, filled: Answers) -> list[Field]:
    label, hint = say("intake-question", question=question), say("intake-hint", question=question)
    if not _two(question):
        value = filled.text("text") or known
        return [line("text", label, hint=hint, value=value, most=ANSWER_MOST, long=True)]
    phrase, _, example = known.partition("\n")
    return [
        line("phrase", label, hint=hint, value=filled.text("phrase") or phrase, most=PHRASE_MOST),
        line(
            "example",
            say("intake-example"),
            hint=say("intake-example-hint"),
            value=filled.text("example") or example,
            most=EXAMPLE_MOST,
        ),
    ]


def _two(question: str) -> bool:
    return question in tuple(Way)
