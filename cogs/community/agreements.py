"""*Our agreements*: one page with ground rules, compass, decisions and own words, and what is proposed."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community import moments
from bot.community.agreements import agreeing, letting_go, vocabulary
from bot.community.agreements.agreeing import TEXT_MOST
from bot.community.agreements.page import Agreement, Page, Sort, page_of
from bot.community.agreements.vocabulary import TERMS, WORD_MOST
from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line, one_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from cogs.community.agreements_said import decision, said
from cogs.community.letting_go import WhichToLetGo, options

_PROPOSED = (Sort.RULE, Sort.COMPASS, Sort.NAME)
_SHOWN = 3000
_OPEN_SHOWN = 3


class Propose(Press, at="community:propose"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Proposal())


class Proposal(Form, at="community:proposal"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.PROPOSE)
        say = turn.say
        sorts = {sort.value: say("agreements-sort", sort=sort.value) for sort in _PROPOSED}
        return Sheet(
            say("agreements-title"),
            [
                one_of("sort", say("agreements-what"), sorts, value=filled.choice("sort") or Sort.RULE.value),
                line(
                    "text",
                    say("agreements-text"),
                    hint=say("agreements-text-hint"),
                    value=filled.text("text"),
                    most=TEXT_MOST,
                    required=True,
                    long=True,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        sort = answers.choice("sort")
        if sort not in _PROPOSED:
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            made = await agreeing.propose(work, who, Sort(sort), answers.text("text"))
        await turn.reply(
            layouts.note(turn.say("agreements-stands" if made.confirmed_at else "agreements-proposed"))
        )


class Decide(Press, at="community:decide"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Decision())


class Decision(Form, at="community:decision"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        (await turn.who()).must(Right.RECORD_DECISION)
        say = turn.say
        return Sheet(
            say("agreements-decision-title"),
            [
                line(
                    "text",
                    say("agreements-decided"),
                    value=filled.text("text"),
                    most=TEXT_MOST,
                    required=True,
                    long=True,
                ),
                line(
                    "how",
                    say("agreements-how"),
                    hint=say("agreements-how-hint"),
                    value=filled.text("how"),
                    most=100,
                ),
                line(
                    "again",
                    say("agreements-again"),
                    hint=say("agreements-again-hint"),
                    value=filled.text("again"),
                    most=40,
                ),
            ],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        again = answers.text("again")
        on = moments.day(again, turn.house.clock.now().date()) if again else None
        if again and on is None:
            raise DomainError("agreements-day-unclear")
        async with turn.house.writing() as work:
            await agreeing.decide(work, who, answers.text("text"), answers.text("how"), on)
        await turn.reply(layouts.note(turn.say("agreements-recorded")))


class Confirm(Press, at="community:confirm"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            now = await agreeing.confirm(work, who, self.number())
        await turn.reply(
            layouts.note(turn.say("agreements-stands" if now.confirmed_at else "agreements-yes-kept"))
        )


class ChooseWord(Choice, at="community:word"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        if not values or values[0] not in TERMS:
            raise DomainError("core-unknown-button")
        await turn.open(OwnWord(values[0]))


class OwnWord(Form, at="community:own-word"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.must(Right.STEER)
        term = self.argument()
        value = filled.text("word") or who.own_words.get(term, "")
        label = turn.say("agreements-word", word=shorten(turn.say("words-term", term=term), 25))
        hint = turn.say("agreements-word-hint")
        return Sheet(
            turn.say("agreements-words-title"), [line("word", label, hint=hint, value=value, most=WORD_MOST)]
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await vocabulary.call(work, who, self.argument(), answers.text("word"))
        await turn.reply(layouts.note(turn.say("agreements-word-kept")))


async def show(turn: Turn) -> None:
    """`/community agreements`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        found = await page_of(work, who)
        within_reach = await letting_go.within_reach(work, who)
    await turn.reply(drawn(turn.say, who, found, within_reach))


def drawn(say: Voice, who: Who, page: Page, within_reach: Sequence[Agreement]) -> layouts.Layout:
    buttons: list[layouts.Item] = []
    if who.may(Right.PROPOSE):
        buttons.append(Propose().button(say("agreements-propose"), primary=True))
    if who.may(Right.RECORD_DECISION):
        buttons.append(Decide().button(say("agreements-decide")))
    menus = [_words(say)] if who.may(Right.STEER) else []
    if within_reach:
        menus.append(WhichToLetGo().menu(options(say, within_reach), placeholder=say("agreements-let-go")))
    open_ones = [_proposed(say, each) for each in page.proposed[:_OPEN_SHOWN]]
    return layouts.sheet(layouts.text(_text(say, page)), *open_ones, actions=[*buttons, *menus])


def _text(say: Voice, page: Page) -> str:
    lines = [say("agreements-heading", version=page.version)]
    if page.compass:
        lines += [say("agreements-compass", version=len(page.courses) + 1), f"> {quoted(page.compass)}"]
    lines += [f"> ~ {quoted(each.text)}" for each in page.courses]
    lines += [f"- {quoted(each.text)}" for each in page.rules]
    if not (page.rules or page.compass or page.decisions):
        lines.append(say("agreements-none"))
    if page.decisions:
        lines.append(say("agreements-decisions"))
        lines += [decision(say, each) for each in page.decisions]
    return shorten("\n".join(lines), _SHOWN)


def _proposed(say: Voice, agreement: Agreement) -> discord.ui.Section[Any]:
    text = f"{say('agreements-sort', sort=agreement.sort.value)}: {said(say, agreement)}"
    return discord.ui.Section(
        layouts.text(text), accessory=Confirm(agreement.id).button(say("agreements-confirm"))
    )


def _words(say: Voice) -> discord.ui.Select[Any]:
    options = [discord.SelectOption(label=say("words-term", term=term), value=term) for term in TERMS]
    return ChooseWord().menu(options, placeholder=say("agreements-words"))
