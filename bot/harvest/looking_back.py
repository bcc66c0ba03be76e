"""Looking back: what kind of worth something had, asked once; the way the group went; and the field of what it brought."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select

from bot.community.agreements.page import Page, page_of
from bot.community.people import Who
from bot.content.frames import Frame, parts
from bot.harvest import items
from bot.harvest.items import Item, Kind, own
from bot.harvest.tables import HarvestRow
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import one_line

MONTHS_MOST = 12
A_MONTH = 3
TAGS = (Frame.CYCLE, Frame.CAPITAL, Frame.LEARNING)
_MUCH_LATER = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Moment:
    """`light`: a new way of working got a name, or the course changed."""

    at: datetime
    text: str
    light: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    first: datetime
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Patch:
    """One kind of worth, in the reader's language, and what lies there. No order in it is a rank."""

    label: str
    texts: tuple[str, ...]


async def next_one(work: Work, who: Who) -> Item | None:
    """One's own oldest story at which one did not look back yet, or that is due for another look."""
    row = await work.session.scalar(
        select(HarvestRow)
        .where(
            HarvestRow.member_id == who.joined(),
            HarvestRow.community_id == who.here(),
            or_(HarvestRow.looked_back.is_(False), HarvestRow.look_again_on <= work.now.date()),
        )
        .order_by(HarvestRow.kept_at)
        .limit(1)
    )
    return None if row is None else await items.opened(work, row)


async def tag(work: Work, who: Who, item: str, frame: Frame, key: str) -> Item:
    """What kind of worth it had, or what it was about. No tag is an answer too, and no tag is better than another."""
    row = await own(work, who, item)
    if frame not in TAGS or key not in {part.key for part in parts(frame)}:
        raise DomainError("core-unknown-button")
    match frame:
        case Frame.CYCLE:
            row.cycle = key
        case Frame.CAPITAL:
            row.capital = key
        case _:
            row.about = key
    await work.session.flush()
    return await items.opened(work, row)


async def looked(work: Work, who: Who, item: str) -> None:
    """Done with this one; it comes back once, much later."""
    row = await own(work, who, item)
    row.looked_back = True
    today = work.now.date()
    if row.look_again_on is None or row.look_again_on <= today:
        row.look_again_on = today + _MUCH_LATER


async def timeline(work: Work, who: Who) -> tuple[Month, ...]:
    """Month by month, a few things each: what was kept, what was decided, where the course changed."""
    return along(who, await items.of_group(work, who.here()), await page_of(work, who))


def along(who: Who, kept: Iterable[Item], page: Page) -> tuple[Month, ...]:
    moments = [Moment(each.kept_at, one_line(each.what), each.kind is Kind.TOGETHER) for each in kept]
    moments += [Moment(each.confirmed_at or each.proposed_at, one_line(each.text)) for each in page.decisions]
    moments += [
        Moment(each.confirmed_at or each.proposed_at, one_line(each.text), light=True)
        for each in page.courses
    ]
    return by_month(moments, ZoneInfo(who.home_zone))


def by_month(moments: Iterable[Moment], zone: ZoneInfo) -> tuple[Month, ...]:
    """The last months in which something happened; in a full month what is in the light goes first."""
    found: dict[tuple[int, int], list[Moment]] = {}
    for each in sorted(moments, key=lambda moment: moment.at):
        local = each.at.astimezone(zone)
        found.setdefault((local.year, local.month), []).append(each)
    newest = list(found.values())[-MONTHS_MOST:]
    return tuple(Month(group[0].at, tuple(_some(group))) for group in newest)


async def field(work: Work, who: Who) -> tuple[Patch, ...]:
    return patches(who, await items.of_group(work, who.here()))


def patches(who: Who, kept: Sequence[Item]) -> tuple[Patch, ...]:
    grown: list[Patch] = []
    for frame in TAGS:
        for part in parts(frame):
            texts = tuple(one_line(item.what) for item in kept if tag_of(item, frame) == part.key)
            if texts:
                grown.append(Patch(part.label.in_language(who.language), texts))
    return tuple(grown)


def _some(group: Sequence[Moment]) -> list[Moment]:
    chosen = sorted(group, key=lambda moment: not moment.light)[:A_MONTH]
    return sorted(chosen, key=lambda moment: moment.at)


def tag_of(item: Item, frame: Frame) -> str | None:
    return {Frame.CYCLE: item.cycle, Frame.CAPITAL: item.capital}.get(frame, item.about)
