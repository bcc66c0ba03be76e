"""What a community set about its weeks, and what a member switched on for themselves."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.standups.tables import SettingsRow, WishRow

_DAYS_MOST = 6
_HOURS_MOST = 96


@dataclass(frozen=True, slots=True)
class Settings:
    """Open for a day or so; the report waits long enough for everyone to read what is said of them."""

    days_open: int = 1
    closes: time = time(17)
    report_hours: int = 24
    board: bool = False
    live: bool = False
    skips_next: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    prepares: bool = False
    reminded: bool = False


DEFAULTS = Settings()


async def settings_of(work: Work, communities: Collection[int]) -> dict[int, Settings]:
    """Of those that set anything; for the others `DEFAULTS` hold."""
    rows = await work.session.scalars(select(SettingsRow).where(SettingsRow.community_id.in_(communities)))
    return {row.community_id: _settings(row) for row in rows}


async def settings(work: Work, community: int) -> Settings:
    return (await settings_of(work, {community})).get(community, DEFAULTS)


async def set_closing(work: Work, who: Who, days: int, at: time, report_hours: int) -> None:
    """From the next week on."""
    if not 0 <= days <= _DAYS_MOST or not 1 <= report_hours <= _HOURS_MOST:
        raise DomainError("standups-closing-unclear")
    row = await _row(work, who.must(Right.RUN_WEEK))
    row.days_open, row.closes, row.report_hours = days, at, report_hours


async def switch(work: Work, who: Who, *, board: bool | None = None, live: bool | None = None) -> Settings:
    """Possibilities, off until somebody chooses them."""
    row = await _row(work, who.must(Right.STEER))
    row.board = row.board if board is None else board
    row.live = row.live if live is None else live
    return _settings(row)


async def skip_next(work: Work, community: int) -> None:
    (await _row(work, community)).skips_next = True


async def wishes(work: Work, who: Who) -> Wishes:
    row = await work.session.get(WishRow, who.joined())
    return Wishes(row.prepares, row.reminded) if row else Wishes()


async def wish(work: Work, who: Who, wanted: Wishes) -> None:
    row = await wish_row(work, who.joined())
    row.prepares, row.reminded = wanted.prepares, wanted.reminded


async def wish_row(work: Work, member: int) -> WishRow:
    row = await work.session.get(WishRow, member, with_for_update=True)
    if row is None:
        row = WishRow(member_id=member, prepares=False, reminded=False)
        work.session.add(row)
    return row


async def _row(work: Work, community: int) -> SettingsRow:
    row = await work.session.get(SettingsRow, community, with_for_update=True)
    if row is None:
        row = SettingsRow(
            community_id=community,
            days_open=DEFAULTS.days_open,
            closes=DEFAULTS.closes,
            report_hours=DEFAULTS.report_hours,
            board=False,
            live=False,
            skips_next=False,
        )
        work.session.add(row)
    return row


def _settings(row: SettingsRow) -> Settings:
    return Settings(row.days_open, row.closes, row.report_hours, row.board, row.live, row.skips_next)
