"""What a community's panel shows at this moment. Whoever draws it asks here and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.community.rules import Action, shows, week_number
from bot.community.tables import CommunityRow
from bot.community.words import Calm, Phase
from bot.kernel.house import Work
from bot.kernel.languages import Language, language_of


@dataclass(frozen=True, slots=True)
class Panel:
    community: int
    server: str
    channel: str
    language: Language
    own_words: Mapping[str, str]
    zone: str
    name: str
    intention: str
    week: int
    phase: Phase
    next_session_at: datetime | None
    calm: Calm | None
    actions: tuple[Action, ...]


async def panel(work: Work, community: int) -> Panel | None:
    """None for a community that has not begun or is no more."""
    row = await work.session.get(CommunityRow, community)
    if row is None or row.started_at is None or row.removed_at is not None:
        return None
    assert row.channel is not None  # noqa: S101  # a community begins with its channel
    return Panel(
        community=row.id,
        server=row.server,
        channel=row.channel,
        language=language_of(row.language),
        own_words=row.own_words,
        zone=row.zone,
        name=row.name,
        intention=row.intention,
        week=week_of(row, work.now),
        phase=Phase(row.phase),
        next_session_at=row.next_session_at
        if row.next_session_at and row.next_session_at > work.now
        else None,
        calm=calm_of(row, work.now),
        actions=shows(row.grown),
    )


def week_of(row: CommunityRow, now: datetime) -> int:
    if row.started_at is None or row.weekday is None:
        return 0
    return week_number(row.weekday, row.opens_at or time(), ZoneInfo(row.zone), row.started_at, now)


def calm_of(row: CommunityRow, now: datetime) -> Calm | None:
    over = row.calm_until is not None and row.calm_until <= now
    return None if row.calm is None or over else Calm(row.calm)
