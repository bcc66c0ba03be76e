"""The report as it is read: by kind, nobody in front of it; and the Markdown file in which nothing is cut."""

import io
from collections.abc import Sequence

import discord

from bot.discord import layouts
from bot.discord.turn import Turn
from bot.kernel.languages import Voice
from bot.kernel.text import plain, quoted, shorten
from bot.standups import reports
from bot.standups.reporting import Line, Section
from bot.standups.reports import Heading, Report
from cogs.standups.look import ACCENT

_WORD_SHOWN = 450


def sections(say: Voice, page: Sequence[Section]) -> list[str]:
    return [
        "\n".join(
            (
                f"**{say('standups-heading', heading=each.heading.value)}**",
                *(_line(say, line) for line in each.lines),
            )
        )
        for each in page
    ]


def head(say: Voice, report: Report) -> list[str]:
    word = f"> {shorten(quoted(report.word), _WORD_SHOWN)}".replace("\n", "\n> ") if report.word else ""
    return [text for text in (f"## {say('standups-report', week=report.number)}", word) if text]


def foot(say: Voice, report: Report) -> str:
    """What of it is only in the file."""
    names = [say("standups-heading", heading=each.value) for each in report.pages.only_in_file]
    return say("standups-only-in-file", headings=", ".join(names)) if names else ""


def markdown(say: Voice, report: Report) -> bytes:
    parts = [f"# {say('standups-report', week=report.number)}"]
    if report.word:
        parts.append(plain(report.word))
    for heading in Heading:
        items = [item for item in report.told if item.heading is heading]
        if items:
            lines = [
                _line(say, Line(quoted(item.text).replace("\n", "\n  "), item.outcome or _small(item.small)))
                for item in items
            ]
            parts += [f"## {say('standups-heading', heading=heading.value)}", "\n".join(lines)]
    return ("\n\n".join(parts) + "\n").encode()


def _small(small: bool) -> str:
    return "small" if small else ""


def _line(say: Voice, line: Line) -> str:
    mark = f" · {say('standups-mark', mark=line.mark)}" if line.mark else ""
    return f"- {line.shown}{mark}"


async def show_past(turn: Turn, week: int) -> None:
    """A report that was posted, again and for oneself, with its file."""
    who = await turn.who()
    async with turn.house.reading() as work:
        report = await reports.past(work, who, week)
    name = file_name(turn.say, report)
    file = discord.File(io.BytesIO(markdown(turn.say, report)), name)
    await turn.reply(first_page(turn.say, report, name), files=[file])


def file_name(say: Voice, report: Report) -> str:
    return f"{say('standups-file-name')}-{report.number}.md"


def first_page(say: Voice, report: Report, name: str) -> layouts.Layout:
    first = report.pages.pages[:1]
    lines = sections(say, first[0]) if first else [say("standups-report-empty")]
    texts = [*head(say, report), *lines, foot(say, report)]
    file = discord.ui.File[layouts.Layout](f"attachment://{name}")
    return layouts.sheet(*(layouts.text(each) for each in texts if each), file, accent=ACCENT)
