"""The page of a round, the forms that propose and change it, and what is told of it under the week."""

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from bot.community import moments
from bot.community.agreements import suggesting
from bot.community.agreements.suggesting import A_ROUND
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.week import rounding, rounds
from bot.community.week.rounding import CLOSED, GOAL_MOST
from bot.community.week.rounds import Round
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Press
from bot.discord.forms import Field, Form, Sheet, line
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from cogs.community.panel import ACCENT
from cogs.community.telling import day, written


class Propose(Press, at="rounds:propose"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Proposal())


class Proposal(Form, at="rounds:proposal"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.must(Right.PROPOSE)
        last = _local(turn, who) + A_ROUND
        return Sheet(turn.say("rounds-title"), _fields(turn.say, filled, "", last))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            made = await suggesting.propose_round(work, who, answers.text("goal"), _last(turn, who, answers))
        await turn.reply(layouts.note(turn.say("rounds-stands" if made.confirmed_at else "rounds-asked")))


class Change(Press, at="rounds:change"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Changing())


class Changing(Form, at="rounds:changing"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        community = who.must(Right.RUN_WEEK)
        async with turn.house.reading() as work:
            now = await rounds.current(work, community)
        if now is None:
            raise DomainError("rounds-none")
        last = now.ends_at.astimezone(ZoneInfo(who.home_zone)).date()
        return Sheet(turn.say("rounds-title"), _fields(turn.say, filled, now.goal, last))

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            now = await rounding.change(work, who, answers.text("goal"), _last(turn, who, answers))
        await turn.reply(drawn(turn.say, who, now))


class Close(Press, at="rounds:close"):
    """Asked once more: what is closed does not open again."""

    async def pressed(self, turn: Turn) -> None:
        (await turn.who()).must(Right.RUN_WEEK)
        yes = CloseNow(self.number()).button(turn.say("rounds-close"), danger=True)
        await turn.replace(layouts.note(turn.say("rounds-close-sure"), actions=[yes]))


class CloseNow(Press, at="rounds:close-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await turn.client.rounds.close(work, who, self.number())
        await turn.replace(layouts.note(turn.say("rounds-closed-now")))


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        subjects = {each: each.subject.partition(":") for each in deliveries}
        told = await rounding.told(work, {int(number) for *_, number in subjects.values()})
        about = {
            each: (of, what)
            for each, (what, _, number) in subjects.items()
            if (of := told.get((each.community, int(number)))) is not None
        }
        return await said_to_each(work, self._client.house, about, lambda say, _, thing: _word(say, *thing))


async def show(turn: Turn) -> None:
    """`/community round`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        now = await rounds.current(work, who.here())
    await turn.reply(drawn(turn.say, who, now))


def drawn(say: Voice, who: Who, now: Round | None) -> layouts.Layout:
    if now is None:
        propose = [Propose().button(say("rounds-propose"), primary=True)] if who.may(Right.PROPOSE) else []
        return layouts.note(say("rounds-none-heading"), say("rounds-about"), actions=propose)
    actions = (
        [
            Change().button(say("rounds-change"), primary=True),
            Close(now.id).button(say("rounds-close")),
        ]
        if who.may(Right.RUN_WEEK)
        else []
    )
    goal = f"> {quoted(now.goal)}" if now.goal else ""
    heading = say("rounds-heading", number=now.number, began=day(now.began_at), ends=day(now.ends_at))
    return layouts.note(heading, goal, actions=actions)


def _word(say: Voice, of: Round, what: str) -> layouts.Layout:
    goal = f"> {quoted(of.goal)}" if of.goal else ""
    over = what == CLOSED
    heading = say("rounds-over", number=of.number) if over else say("rounds-halfway")
    ask = say("rounds-over-ask" if over else "rounds-halfway-ask")
    return layouts.note(heading, goal, ask, accent=ACCENT)


def _fields(say: Voice, filled: Answers, goal: str, last: date) -> list[Field]:
    return [
        line(
            "goal",
            say("rounds-goal"),
            hint=say("rounds-goal-hint"),
            value=filled.text("goal") or goal,
            most=GOAL_MOST,
        ),
        line(
            "last",
            say("rounds-last"),
            hint=say("rounds-last-hint"),
            value=filled.text("last") or written(say, last),
            most=40,
        ),
    ]


def _last(turn: Turn, who: Who, answers: Answers) -> date:
    today = _local(turn, who)
    typed = answers.text("last")
    found = moments.day(typed, today) if typed else today + A_ROUND
    if found is None:
        raise DomainError("rhythm-day-unclear")
    return found


def _local(turn: Turn, who: Who) -> date:
    return turn.house.clock.now().astimezone(ZoneInfo(who.home_zone)).date()
