"""Our agreements, read: ground rules, compass, name and decisions on one page, and what is proposed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select

from bot.community.people import Who
from bot.community.tables import AgreementRow, CommunityRow
from bot.community.week import rounding
from bot.kernel.house import Work


class Sort(StrEnum):
    RULE = "rule"
    COMPASS = "compass"
    NAME = "name"
    PHASE = "phase"
    DECISION = "decision"
    WORKING = "working"
    ROUND = "round"
    READER = "reader"


DATED = frozenset({Sort.DECISION, Sort.WORKING})
"""Those at which a group looks again on a day of its own."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """`look_again_on` belongs to decisions and working agreements, and is a round's last day; `how` is how it was
    decided, or what the group does not agree on yet. Who confirmed is not told, nor how many."""

    id: int
    sort: Sort
    text: str
    proposed_at: datetime
    confirmed_at: datetime | None
    how: str
    look_again_on: date | None


@dataclass(frozen=True, slots=True)
class Page:
    """`version` is 0 until the first rule stands; `courses` are earlier compasses, oldest first."""

    version: int
    rules: tuple[Agreement, ...]
    compass: str
    courses: tuple[Agreement, ...]
    decisions: tuple[Agreement, ...]
    proposed: tuple[Agreement, ...]


async def page_of(work: Work, who: Who) -> Page:
    community = await work.session.get_one(CommunityRow, who.here())
    rows = await work.session.scalars(
        select(AgreementRow).where(AgreementRow.community_id == community.id).order_by(AgreementRow.id)
    )
    every = [row for row in rows.all() if not await gone_by(work, row)]
    standing = [row for row in every if row.confirmed_at is not None]
    holding = [row for row in standing if row.replaced_at is None]
    return Page(
        version=max((row.version or 0 for row in standing), default=0),
        rules=_as([row for row in holding if row.kind == Sort.RULE]),
        compass=community.intention,
        courses=_as([row for row in standing if row.kind == Sort.COMPASS and row.replaced_at is not None]),
        decisions=_as([row for row in holding if row.kind in DATED]),
        proposed=_as([row for row in every if row.confirmed_at is None]),
    )


async def find_agreements(work: Work, numbers: Collection[int]) -> dict[tuple[int, int], Agreement]:
    """By community and number."""
    rows = await work.session.scalars(select(AgreementRow).where(AgreementRow.id.in_(numbers)))
    return {(row.community_id, row.id): agreement_of(row) for row in rows}


async def gone_by(work: Work, row: AgreementRow) -> bool:
    """A round that was proposed and whose last day passed before enough of the group said yes."""
    last = row.look_again_on if row.kind == Sort.ROUND and row.confirmed_at is None else None
    return last is not None and await rounding.gone_by(work, row.community_id, last)


def agreement_of(row: AgreementRow) -> Agreement:
    return Agreement(
        id=row.id,
        sort=Sort(row.kind),
        text=row.text,
        proposed_at=row.proposed_at,
        confirmed_at=row.confirmed_at,
        how=row.how or "",
        look_again_on=row.look_again_on,
    )


def _as(rows: Sequence[AgreementRow]) -> tuple[Agreement, ...]:
    return tuple(agreement_of(row) for row in rows)
