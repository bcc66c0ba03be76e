"""An account for whoever asks for one, and an archive: approved and allowed things only, nobody's attendance."""

import csv
import io
import zipfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.community.agreements.page import Agreement, Page, page_of
from bot.community.people import Who
from bot.community.week import panel
from bot.content.frames import Frame, parts
from bot.harvest import closing, looking_back, outside
from bot.harvest.closing import Line, Sort
from bot.harvest.items import Item
from bot.harvest.looking_back import TAGS, Month, Patch, tag_of
from bot.kernel.house import Work
from bot.kernel.languages import Language, Voice
from bot.kernel.text import confidential, one_line, quoted

TIMELINE, FIELD = "timeline.png", "field.png"
_NAMES: Mapping[Language, tuple[str, str]] = {
    "nl": ("verslag.md", "verhalen.csv"),
    "en": ("account.md", "stories.csv"),
}
_COLUMNS = ("day", "kind", "what", "changed", "cycle", "capital", "learning")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Account:
    """All that may leave the group. `field` and `timeline` are for pictures that hold approved stories alone."""

    group: str
    made_at: datetime
    zone: ZoneInfo
    page: Page
    stories: tuple[Item, ...]
    lines: tuple[Line, ...]
    timeline: tuple[Month, ...]
    field: tuple[Patch, ...]

    @property
    def empty(self) -> bool:
        advised = any(each.sort is Sort.ADVICE for each in self.lines)
        return not (self.stories or self.page.decisions or advised)


async def account(work: Work, who: Who) -> Account:
    """Whoever calls this has seen to the right."""
    stories = tuple(await outside.approved(work, who.here()))
    page = _for_outside(await page_of(work, who))
    return Account(
        group=await panel.community_name(work, who.here()),
        made_at=work.now,
        zone=ZoneInfo(who.home_zone),
        page=page,
        stories=stories,
        lines=tuple(each for each in await closing.lines(work, who.here()) if not confidential(each.text)),
        timeline=looking_back.along(who, stories, page),
        field=looking_back.patches(who, stories),
    )


def _for_outside(page: Page) -> Page:
    """Without what the group marked to stay here."""

    def open_ones(found: Sequence[Agreement]) -> tuple[Agreement, ...]:
        return tuple(each for each in found if not confidential(each.text, each.how))

    return replace(
        page,
        rules=open_ones(page.rules),
        compass="" if confidential(page.compass) else page.compass,
        courses=open_ones(page.courses),
        decisions=open_ones(page.decisions),
        proposed=(),
    )


def packed(say: Voice, account: Account, pictures: Mapping[str, bytes]) -> bytes:
    """Markdown for people, CSV for programs, pictures for both."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        account_name, table_name = _NAMES[say.language]
        file.writestr(account_name, markdown(say, account, pictures))
        # Some spreadsheets take a file for another alphabet unless it begins with this mark.
        file.writestr(table_name, table(say, account.stories, account.zone).encode("utf-8-sig"))
        for name, content in pictures.items():
            file.writestr(name, content)
    return made.getvalue()


def markdown(say: Voice, account: Account, pictures: Collection[str] = ()) -> str:
    """`pictures` are the names of those that lie beside it."""
    made = _said_day(say, account.made_at, account.zone)
    lines = [f"# {say('harvest-account-title', group=quoted(account.group))}", ""]
    lines += [say("harvest-account-intro", day=made), "", *_shown(say, pictures)]
    lines += _stories(say, account.stories, account.zone)
    if account.page.decisions:
        lines += [f"## {say('harvest-account-decisions')}", ""]
        lines += [
            f"- {_said_day(say, each.confirmed_at or each.proposed_at, account.zone)}: {quoted(each.text)}"
            for each in account.page.decisions
        ]
        lines.append("")
    return "\n".join([*lines, *advice(say, account.lines)])


def draft(say: Voice, stories: Sequence[Item], zone: ZoneInfo) -> str:
    """A text for a team, a newsletter or a manager, of approved stories alone."""
    return "\n".join(_stories(say, stories, zone))


def table(say: Voice, stories: Sequence[Item], zone: ZoneInfo) -> str:
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow([say("harvest-column", column=column) for column in _COLUMNS])
    for each in stories:
        cells = [
            f"{each.kept_at.astimezone(zone):%Y-%m-%d}",
            say("harvest-kind", kind=each.kind.value),
            each.what,
            each.changed,
            *(_label(say, frame, tag_of(each, frame)) for frame in TAGS),
        ]
        rows.writerow([_harmless(cell) for cell in cells])
    return written.getvalue()


def _label(say: Voice, frame: Frame, key: str | None) -> str:
    return next((part.label.in_language(say.language) for part in parts(frame) if part.key == key), "")


def _stories(say: Voice, stories: Sequence[Item], zone: ZoneInfo) -> list[str]:
    if not stories:
        return []
    lines = [f"## {say('harvest-account-stories')}", ""]
    for each in stories:
        about = _label(say, Frame.LEARNING, tag_of(each, Frame.LEARNING))
        kind = " · ".join(filter(None, (say("harvest-kind", kind=each.kind.value), about)))
        lines += [f"**{_said_day(say, each.kept_at, zone)}** · {kind}", "", quoted(each.what), ""]
        lines += [f"{say('harvest-changed-short')} {quoted(each.changed)}", ""] if each.changed else []
    return lines


def advice(say: Voice, lines: Sequence[Line]) -> list[str]:
    """Given to go outside; the rest of rounding off stays in the group."""
    found = [f"- {quoted(each.text)}" for each in lines if each.sort is Sort.ADVICE]
    return [f"## {say('harvest-closing-sort', sort=Sort.ADVICE.value)}", "", *found, ""] if found else []


def _shown(say: Voice, pictures: Collection[str]) -> list[str]:
    titles = {TIMELINE: say("harvest-timeline"), FIELD: say("harvest-field")}
    return [
        line for name, title in titles.items() if name in pictures for line in (f"![{title}]({name})", "")
    ]


def _said_day(say: Voice, at: datetime, zone: ZoneInfo) -> str:
    from babel.dates import format_date  # slow to load

    return format_date(at.astimezone(zone), "d MMMM yyyy", locale=say.language)


def _harmless(cell: str) -> str:
    """A spreadsheet must not take what somebody wrote for a formula."""
    cell = one_line(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
