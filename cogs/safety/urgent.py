"""The line and the button for what cannot wait: in every form for doubts, cases and what is in the way."""

from bot.community.rights import Right
from bot.community.safety import urgent
from bot.community.safety.urgent import MOST
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet
from bot.discord.forms import line as field
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.kernel.text import quoted


class Urgent(Press, at="safety:urgent"):
    """With the community's number, because it also stands in private messages."""

    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.reading() as work:
            channels = await urgent.channels(work, who)
        own = "> " + quoted(channels).replace("\n", "\n> ") if channels else turn.say("urgent-usual")
        await turn.reply(layouts.note(turn.say("urgent-heading"), own, turn.say("urgent-not-me")))


class Channels(Form, at="safety:urgent-channels"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who, say = await turn.who(), turn.say
        who.must(Right.STEER)
        async with turn.house.reading() as work:
            now = await urgent.channels(work, who)
        value = filled.text("text") or now
        return Sheet(
            say("urgent-title"),
            [
                field(
                    "text",
                    say("urgent-where"),
                    hint=say("urgent-where-hint"),
                    value=value,
                    most=MOST,
                    long=True,
                )
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await urgent.turn_to(work, who, answers.text("text"))
        await turn.reply(layouts.note(turn.say("urgent-kept")))


def line(say: Voice, channels: str) -> str:
    """For a form: one line, and below it where this group turns to."""
    return f"{say('urgent-line')}\n{quoted(channels)}" if channels else say("urgent-line")


def button(say: Voice, community: int) -> layouts.Button:
    return Urgent(community).button(say("urgent-button"))
