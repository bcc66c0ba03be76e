"""Closing: the one question, the draft for whoever runs the week, and *take me out* for whoever is quoted."""

import discord

from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, shorten
from bot.standups import closing, consent, needs, opening, reports
from bot.standups.needs import NEED_MOST
from bot.standups.reports import WORD_MOST, Report
from bot.standups.rules import State
from cogs.standups.look import ACCENT
from cogs.standups.report import sections

_OPTIONS_MOST = 25


class Needed(Press, at="standups:needed"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Need())


class Need(Form, at="standups:need"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            _, mine = await needs.question(work, who)
        say = turn.say
        value = filled.text("text") or mine
        hint = say("standups-need-hint")
        field = line("text", say("standups-need"), hint=hint, value=value, most=NEED_MOST, long=True)
        return Sheet(say("standups-need-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            kept = await needs.answer(work, who, answers.text("text"))
        said = turn.say("standups-need-kept", there="yes" if kept else "no")
        await turn.reply(layouts.note(said, accent=ACCENT))


class Draft(Press, at="standups:draft"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            found = await reports.draft(work, who)
        await turn.reply(drafted(turn.say, found))


class LeaveOut(Choice, at="standups:leave-out"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who(self.number())
        if not values:
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            found = await reports.leave_out(work, who, values[0])
        await turn.replace(drafted(turn.say, found))


class PutAbove(Press, at="standups:put-above"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Word(*self.arguments))


class Word(Form, at="standups:word"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            found = await reports.draft(work, who)
        say = turn.say
        value = filled.text("text") or found.word
        return Sheet(
            say("standups-word-title"),
            [line("text", say("standups-word"), value=value, most=WORD_MOST, long=True)],
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            found = await reports.put_above(work, who, answers.text("text"))
        await turn.replace(drafted(turn.say, found))


class PostNow(Press, at="standups:post-now"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number())
        async with turn.house.writing() as work:
            await reports.post_now(work, who)
        await turn.replace(layouts.note(turn.say("standups-report-goes"), accent=ACCENT))


class TakeOut(Press, at="standups:take-out"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who(self.number(1))
        async with turn.house.writing() as work:
            await consent.take_out(work, who, self.number())
        await turn.replace(layouts.note(turn.say("standups-taken-out"), accent=ACCENT))


async def open_week(turn: Turn) -> None:
    """`/standup open`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        week = await opening.open_by_hand(work, who)
    await turn.reply(layouts.note(turn.say("standups-opened", week=week.number), accent=ACCENT))


async def close_week(turn: Turn) -> None:
    """`/standup close`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        week = await closing.close_by_hand(work, who)
    asks = "yes" if week.asks else "no"
    await turn.reply(layouts.note(turn.say("standups-closed", week=week.number, asks=asks), accent=ACCENT))


async def skip_week(turn: Turn) -> None:
    """`/standup skip`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        week = await opening.skip(work, who)
    which = "now" if week else "next"
    await turn.reply(layouts.note(turn.say("standups-skipped", which=which), accent=ACCENT))


async def show_report(turn: Turn) -> None:
    """`/standup report`"""
    who = await turn.who()
    async with turn.house.writing() as work:
        found = await reports.draft(work, who)
    await turn.reply(drafted(turn.say, found))


def drafted(say: Voice, report: Report) -> layouts.Layout:
    """The first page as it will be read; what is left out can come back the same way."""
    first = report.pages.pages[:1]
    lines = sections(say, first[0]) if first else [say("standups-report-empty")]
    here = report.community
    actions: list[layouts.Item] = [PutAbove(here).button(say("standups-put-above"))]
    if report.state is State.CLOSED and report.told:
        actions.insert(0, PostNow(here).button(say("standups-post-now"), primary=True))
    options = [_option(say, report, place) for place in range(len(report.items)) if report.items[place].ref]
    if options:
        actions.append(LeaveOut(here).menu(options[:_OPTIONS_MOST], placeholder=say("standups-leave-out")))
    heading = say("standups-draft", week=report.number)
    return layouts.note(heading, *lines, actions=actions, accent=ACCENT)


def _option(say: Voice, report: Report, place: int) -> discord.SelectOption:
    item = report.items[place]
    state = say("standups-left-out", out="yes" if item.left_out else "no")
    heading = say("standups-heading", heading=item.heading.value)
    return discord.SelectOption(
        label=shorten(one_line(item.text), 90) or "…",
        value=item.ref,
        description=shorten(f"{state} · {heading}", 100),
    )
