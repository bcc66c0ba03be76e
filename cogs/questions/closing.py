"""Afterwards: what helped, thanks, what became of it; one's own questions, and finding what was answered before."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.discord import layouts
from bot.discord.components import Press
from bot.discord.forms import Form, Sheet, line, one_of, pick
from bot.discord.turn import Turn
from bot.harvest import items
from bot.harvest.items import Typed
from bot.kernel.drafts import Answers
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.questions import asking, closing, relaying, second_circle
from bot.questions.life import MEMBERS_WERE_ASKED, Stage
from bot.questions.reading import Told, Word
from bot.questions.rows import Question, own, question_of
from bot.questions.rules import LINE_MOST
from cogs.questions.answering import REPLY, Answer
from cogs.questions.asking import Asking, Withdraw
from cogs.questions.beginnings import ToAgenda
from cogs.questions.look import ACCENT, answered, asked, cited
from cogs.questions.second_circle import suggested

_SHOWN = 4
"""Questions a page; in *For you* the newest."""
_KEEP, _LEAVE = "keep", "leave"


class Solved(Press, at="questions:solved"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(WhatHelped(*self.arguments))


class WhatHelped(Form, at="questions:what-helped"):
    """Of a question without a name it stays with who asked: nobody is thanked, and nobody finds it."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who, say = await turn.who(self.number(1)), turn.say
        async with turn.house.reading() as work:
            named = question_of(work, await own(work, who, self.argument())).named
        title = say("questions-what-helped-title", name="with" if named else "without")
        text = line(
            "line", say("questions-what-helped"), value=filled.text("line"), most=LINE_MOST, required=True
        )
        if not named:
            return Sheet(title, [text])
        people = discord.ui.UserSelect[Any](required=False, min_values=0, max_values=1)
        helper = pick("helper", say("questions-who-helped"), people, hint=say("questions-who-helped-hint"))
        return Sheet(title, [text, helper])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            question = await closing.helped(
                work, who, self.argument(), answers.text("line"), answers.choice("helper") or ""
            )
        known = "found" if question.found else "closed"
        await turn.reply(layouts.note(turn.say("questions-solved-kept", known=known), accent=ACCENT))


class Onward(Press, at="questions:onward"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await closing.onward(work, who, self.argument())
        await turn.replace(layouts.note(turn.say("questions-onward-done"), accent=ACCENT))


class Used(Press, at="questions:used"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(WhatHappened(*self.arguments))


class WhatHappened(Form, at="questions:what-happened"):
    """Two weeks later; what happened may become a harvest item."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who(self.number(1))).joined()
        say = turn.say
        options = {_KEEP: say("questions-keep-yes"), _LEAVE: say("questions-keep-no")}
        text = line(
            "line",
            say("questions-what-happened"),
            hint=say("questions-what-happened-hint"),
            value=filled.text("line"),
            most=LINE_MOST,
            required=True,
        )
        keep = one_of("keep", say("questions-keep"), options, value=filled.choice("keep") or _LEAVE)
        return Sheet(say("questions-what-happened-title"), [text, keep])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number(1))
        text = answers.text("line")
        async with turn.house.writing() as work:
            question = await closing.used(work, who, self.argument(), text)
            if answers.choice("keep") == _KEEP:
                what = "\n".join(filter(None, (question.text, question.helped)))
                await items.keep(work, who, Typed(items.Kind.HELPED, what, changed=text))
        await turn.reply(layouts.note(turn.say("questions-used-kept"), accent=ACCENT))


class Mine(Press, at="questions:mine"):
    """A page of one's own questions."""

    async def pressed(self, turn: Turn) -> None:
        await _show_mine(turn, await turn.who(), self.number())


class WithoutMyName(Press, at="questions:without-my-name"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await closing.without_my_name(work, who, self.argument())
        await turn.reply(layouts.note(turn.say("questions-name-gone"), accent=ACCENT))


async def find(turn: Turn, words: str | None) -> None:
    """`/find`: what was answered before; without words, one's own questions."""
    who = await turn.who()
    who.joined()
    if not words:
        await _show_mine(turn, who)
        return
    async with turn.house.reading() as work:
        like = await Asking.finder.like(work, who.here(), words)
        found = await closing.found(work, who, like)
    await turn.reply(page(turn.say, found))


def page(say: Voice, found: Sequence[Told]) -> layouts.Layout:
    if not found:
        return layouts.note(say("questions-none-found"), accent=ACCENT)
    return layouts.note(say("questions-found"), *(answered(say, each) for each in found), accent=ACCENT)


async def _show_mine(turn: Turn, who: Who, number: int = 0) -> None:
    async with turn.house.reading() as work:
        mine = await asking.mine(work, who)
    await turn.replace(mine_page(turn.say, mine, number))


def mine_page(say: Voice, mine: Sequence[Question], number: int) -> layouts.Layout:
    shown = mine[number * _SHOWN :][:_SHOWN]
    if not shown:
        return layouts.note(say("questions-none-mine"), accent=ACCENT)
    turning = [Mine(number - 1).button(say("questions-newer"))] if number else []
    if len(mine) > (number + 1) * _SHOWN:
        turning.append(Mine(number + 1).button(say("questions-older")))
    parts = [part for question in shown for part in of_mine(say, question)]
    heading = layouts.text(say("questions-mine"))
    return layouts.sheet(heading, *parts, actions=turning, accent=ACCENT)


def of_mine(
    say: Voice, question: Question, said: Sequence[Word] = (), outside: str = ""
) -> list[layouts.Item]:
    """Where it is now, what came back through the bot or who outside the group may know, and what can be done."""
    where = (question.id, question.community)
    words = [cited(each.text) for each in said if not each.mine]
    state = say("questions-state", stage=question.stage.value)
    actions: list[layouts.Item] = []
    if question.stage is not Stage.ANSWERED:
        actions.append(Withdraw(*where).button(say("questions-take-back")))
    if question.stage not in {Stage.ANSWERED, Stage.WAITING}:
        talked = question.stage is Stage.TALKING
        label = say("questions-solved" if talked else "questions-solved-already")
        actions.insert(0, Solved(*where).button(label, primary=talked))
    if question.stage is Stage.OPEN and question.named:
        actions.append(ToAgenda(*where).button(say("questions-to-agenda")))
    if words:
        actions.insert(1, Answer(*where, REPLY).button(say("questions-reply")))
    lines = [asked(say, question, short=True), state, *words, outside]
    text = layouts.text("\n".join(filter(None, lines)))
    return [text, *layouts.rows(actions)]


async def found_for_you(work: Work, who: Who, say: Voice) -> list[layouts.Item]:
    """Of an asker without a name: what came back, which no delivery may name them for."""
    if who.member is None:
        return []
    going = [
        each for each in await relaying.waiting_for(work, who) if each.question.stage is not Stage.ANSWERED
    ][:_SHOWN]
    asked = [each.question for each in going if each.question.stage in MEMBERS_WERE_ASKED]
    near = await second_circle.near(work, asked, Asking.finder)
    return [
        part
        for each in going
        for part in of_mine(say, each.question, each.words, suggested(say, near.get(each.question.id, ())))
    ]
