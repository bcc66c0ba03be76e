"""*Report something*: a form under `/help`, read by the facilitators alone."""

from collections.abc import Mapping, Sequence

from bot.community.addresses import Home
from bot.community.safety import concerns
from bot.community.safety.concerns import MOST, Concern
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line, one_of
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery

_NAMED, _NAMELESS = "named", "nameless"


class Report(Press, at="community:report"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Reporting())


class Reporting(Form, at="community:reporting"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).here()
        say = turn.say
        names = {_NAMED: say("concern-named"), _NAMELESS: say("concern-nameless")}
        return Sheet(
            say("concern-title"),
            [
                line(
                    "text",
                    say("concern-what"),
                    hint=say("concern-hint"),
                    value=filled.text("text"),
                    most=MOST,
                    required=True,
                    long=True,
                ),
                one_of("name", say("concern-name"), names, value=filled.choice("name") or _NAMED),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        named = answers.choice("name") != _NAMELESS
        async with turn.house.writing() as work:
            await concerns.report(work, who, answers.text("text"), named=named)
        contact = quoted(turn.client.settings.operator.contact or turn.client.settings.operator.name)
        more = turn.say("concern-operator", operator=contact) if contact else ""
        await turn.reply(layouts.note(turn.say("concern-told"), more))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        reported = await concerns.reported(work, {each.subject for each in deliveries})
        about = {
            each: concern
            for each in deliveries
            if (concern := reported.get(each.subject)) is not None and concern.community == each.community
        }
        return await said_to_each(work, self._client.house, about, told)


def told(say: Voice, home: Home, concern: Concern) -> layouts.Layout:
    by = say("concern-by", person=f"<@{concern.account}>") if concern.account else say("concern-by-nobody")
    text = "> " + quoted(concern.text).replace("\n", "\n> ")
    return layouts.note(say("concern-heading", name=quoted(home.name)), text, by)
