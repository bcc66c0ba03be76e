"""`/ask for`: a facilitator writes it, the member it is of says yes or no, and everyone reads that they did."""

from bot.community.members import languages_here
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.questions import asking, behalf
from bot.questions.life import Stage
from bot.questions.reading import Told
from cogs.questions.asking import Asking, began
from cogs.questions.form import fields, wanted_of
from cogs.questions.look import ACCENT, asked


class OnBehalf(Form, at="questions:behalf"):
    """Of a member, by the platform's id."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.must(Right.RUN_WEEK)
        async with turn.house.reading() as work:
            await behalf.asker(work, who, self.argument())
        return Sheet(turn.say("questions-behalf-title"), fields(turn.say, filled, nameless=False))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        wanted = wanted_of(answers, left_out=(self.argument(),))
        async with turn.house.reading() as work:
            members = await languages_here(work, who.here())
            looked = await asking.look(work, who, wanted, Asking.finder, members)
        async with turn.house.writing() as work:
            await behalf.offer(work, who, wanted, looked, self.argument())
        kept = turn.say("questions-behalf-kept", person=f"<@{self.argument()}>")
        await turn.reply(layouts.note(kept, accent=ACCENT))


class Agree(Press, at="questions:behalf-yes"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            life = await behalf.agree(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-started", how=began(life)), accent=ACCENT))


class Decline(Press, at="questions:behalf-no"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await behalf.decline(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-behalf-declined"), accent=ACCENT))


def offered(say: Voice, community: int, told: Told) -> layouts.Layout | None:
    """What the member reads to whom the question is offered as theirs."""
    question, name = told.question, quoted(told.through)
    if question.stage is not Stage.DRAFT:
        return None
    where = (question.id, community)
    return layouts.note(
        say("questions-behalf-offered", name=name),
        asked(say, question),
        say("questions-behalf-about", name=name),
        actions=[
            Agree(*where).button(say("questions-behalf-yes"), primary=True),
            Decline(*where).button(say("questions-behalf-no")),
        ],
        accent=ACCENT,
    )
