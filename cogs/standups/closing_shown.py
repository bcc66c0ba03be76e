"""What is told around the closing: the question, the draft, the check of who is quoted, and the report with its pages."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.community.addresses import Home
from bot.discord import layouts
from bot.discord.said import Content, Picture, Said, Thread
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted
from bot.rhythm.calls import Delivery
from bot.standups import reports
from bot.standups.gathering import Item
from bot.standups.reports import Report
from cogs.standups.closing import Draft, Needed, TakeOut
from cogs.standups.look import ACCENT, cited
from cogs.standups.report import file_name, first_page, markdown, sections
from cogs.standups.showing import Renderer

_QUOTED_SHOWN = 6


class ClosingRenderer:
    def __init__(self, renderer: Renderer) -> None:
        self._drawn, self._drawn_each = renderer.drawn, renderer.drawn_each

    async def questions(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, {each.subject: True for each in deliveries}, question)

    async def drafts(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _reports(work, deliveries), draft)

    async def checks(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        """To each who is quoted: their own words."""
        found = await _reports(work, deliveries)
        told = {
            each: (report, mine)
            for each in deliveries
            if (report := found.get(each.subject))
            and (mine := [item for item in report.told if item.member == each.member])
        }
        return await self._drawn_each(work, told, check)

    async def reports(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        """A subject is the week and the page."""
        found = await _reports(work, deliveries)
        pages = {each.subject: each.subject.partition(":")[::2] for each in deliveries}
        known = {
            subject: (found[week], int(page)) for subject, (week, page) in pages.items() if week in found
        }
        return await self._drawn(work, deliveries, known, page_of)

    async def threads(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        return await self._drawn(work, deliveries, await _reports(work, deliveries), thread)


async def _reports(work: Work, deliveries: Sequence[Delivery]) -> dict[str, Report]:
    weeks = {int(each.subject.partition(":")[0]) for each in deliveries}
    return {str(number): each for number, each in (await reports.reports(work, weeks)).items()}


def question(say: Voice, home: Home, thing: bool) -> Said:
    del home, thing
    return Said(
        lambda: layouts.note(
            say("standups-question"),
            actions=[Needed().button(say("standups-answer"), primary=True)],
            accent=ACCENT,
        )
    )


def draft(say: Voice, home: Home, report: Report) -> Said:
    text = say("standups-draft-ready", week=report.number, group=quoted(home.name))
    button = Draft(home.community)
    return Said(
        lambda: layouts.note(
            text, actions=[button.button(say("standups-see-draft"), primary=True)], accent=ACCENT
        )
    )


def check(say: Voice, home: Home, thing: tuple[Report, Sequence[Item]]) -> Said:
    report, mine = thing
    text = say("standups-check", week=report.number, group=quoted(home.name))
    lines = [cited(item.text, 200) for item in mine[:_QUOTED_SHOWN]]
    button = TakeOut(report.week, home.community)
    return Said(
        lambda: layouts.note(text, *lines, actions=[button.button(say("standups-take-out"))], accent=ACCENT)
    )


def thread(say: Voice, home: Home, report: Report) -> Thread:
    del home
    return Thread(say("standups-report", week=report.number))


def page_of(say: Voice, home: Home, thing: tuple[Report, int]) -> Said:
    del home
    report, page = thing
    if page:
        return Said(partial(_page, say, report, page))
    name = file_name(say, report)
    file = Picture(name, markdown(say, report), say("standups-report", week=report.number))
    return Said(partial(first_page, say, report, name), pictures=[file])


def _page(say: Voice, report: Report, page: int) -> layouts.Layout:
    return layouts.note(*sections(say, report.pages.pages[page]), accent=ACCENT)
