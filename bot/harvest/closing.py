"""Rounding off: what stays, who carries it, what is let go; what beginners are wished; and meeting again."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import delete, select

from bot.community.members import names
from bot.community.people import Who
from bot.community.rights import Right
from bot.harvest.tables import ClosingRow
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line
from bot.rhythm.calls import Tell
from bot.rhythm.telling import tell

REUNION = "reunion"
LINE_MOST = 200
_THREE_MONTHS = timedelta(days=91)


class Sort(StrEnum):
    STAYS = "stays"
    LET_GO = "let-go"
    ADVICE = "advice"
    FIRST_STEP = "first-step"


@dataclass(frozen=True, slots=True)
class Line:
    """`carrier` is the name of who chose to carry it; empty as long as nobody did."""

    id: int
    sort: Sort
    text: str
    carrier: str


async def add(work: Work, who: Who, typed: dict[Sort, str]) -> None:
    """Each of the four may be empty. A first step is also the wish to hear of it in three months."""
    community, member = who.must(Right.CONTRIBUTE), who.joined()
    lines = {sort: one_line(text)[:LINE_MOST] for sort, text in typed.items() if one_line(text)}
    if not lines:
        raise DomainError("harvest-empty")
    if Sort.FIRST_STEP in lines:
        await _forget_first_step(work, community, member)
        again = Tell(
            kind=REUNION, community=community, member=member, at=work.now + _THREE_MONTHS, once="first-step"
        )
        await tell(work, [again])
    work.session.add_all(
        ClosingRow(community_id=community, member_id=member, sort=sort.value, text=text)
        for sort, text in lines.items()
    )


async def carry(work: Work, who: Who, line: int) -> None:
    """Chosen by oneself; pressing again lets go of it. What another carries stays theirs."""
    row = await work.session.get(ClosingRow, line, with_for_update=True)
    if row is None or row.community_id != who.here() or row.sort != Sort.STAYS:
        raise NotAllowed("harvest-gone")
    if row.carrier_id not in (None, who.joined()):
        raise DomainError("harvest-carried")
    row.carrier_id = None if row.carrier_id else who.joined()


async def lines(work: Work, community: int) -> Sequence[Line]:
    """What the group rounds off with, in the order in which it was said."""
    found = await work.session.scalars(
        select(ClosingRow).where(ClosingRow.community_id == community).order_by(ClosingRow.id)
    )
    rows = found.all()
    called = await names(work, community, {row.carrier_id for row in rows if row.carrier_id is not None})
    return [Line(row.id, Sort(row.sort), row.text, called.get(row.carrier_id or 0, "")) for row in rows]


async def first_steps(work: Work, communities: Collection[int]) -> dict[int, list[str]]:
    """What each group set out with, in the order in which it was said."""
    rows = await work.session.execute(
        select(ClosingRow.community_id, ClosingRow.text)
        .where(ClosingRow.community_id.in_(communities), ClosingRow.sort == Sort.FIRST_STEP.value)
        .order_by(ClosingRow.id)
    )
    steps: defaultdict[int, list[str]] = defaultdict(list)
    for community, text in rows:
        steps[community].append(text)
    return steps


async def _forget_first_step(work: Work, community: int, member: int) -> None:
    earlier = (ClosingRow.community_id == community, ClosingRow.member_id == member)
    await work.session.execute(delete(ClosingRow).where(*earlier, ClosingRow.sort == Sort.FIRST_STEP.value))
