"""Growing: one step a week is proposed to who steers, and taken only with a yes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.community import waiting
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow
from bot.community.week import panel
from bot.community.week.opening import Week
from bot.community.week.rules import next_step
from bot.community.words import Phase
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.foryou import Reader
from bot.rhythm.telling import tell

KIND = "step"


@dataclass(frozen=True, slots=True)
class Growth:
    """`proposed` is the step that may be taken now, if any."""

    grown: int
    proposed: int | None


async def propose(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week: at most one step, to the facilitators, and never the same one twice a week."""
    communities = [week.community for week in weeks]
    rows = await work.session.scalars(select(CommunityRow).where(CommunityRow.id.in_(communities)))
    tells = [
        Tell(
            kind=KIND,
            community=row.id,
            facilitators=True,
            subject=str(step),
            once=f"{step}:{panel.week_of(row, work.now)}",
        )
        for row in rows
        if (step := _next(row, work)) is not None
    ]
    if tells:
        await tell(work, tells)


async def growth(work: Work, who: Who) -> Growth:
    row = await work.session.get_one(CommunityRow, who.here())
    return Growth(row.grown, _next(row, work))


async def take(work: Work, who: Who, step: int) -> None:
    """Yes: the panel shows it from now on. A step that was taken already is no mistake."""
    row = await work.session.get_one(CommunityRow, who.must(Right.STEER), with_for_update=True)
    await schedules.heard(work, row.id)
    if step <= row.grown:
        return
    if step != _next(row, work):
        raise DomainError("growth-not-now")
    row.grown = step
    await work.session.flush()
    await panel.refresh(work, row.id)
    await waiting.answered(work, Reader(None, row.id), KIND)


async def not_yet(work: Work, who: Who) -> None:
    """Everything stays as it is; the next week asks again."""
    await waiting.answered(work, Reader(None, who.must(Right.STEER)), KIND)


async def session_held(work: Work, community: int) -> None:
    """The room of sessions says that one is over."""
    row = await work.session.get_one(CommunityRow, community, with_for_update=True)
    row.sessions_held += 1


def _next(row: CommunityRow, work: Work) -> int | None:
    return next_step(row.grown, panel.week_of(row, work.now), row.sessions_held, Phase(row.phase))
