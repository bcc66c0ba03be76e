"""What is proposed to the group about its way: a next phase, a round. The bot proposes too; only the group confirms."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select

from bot.community.agreements import agreeing, settling
from bot.community.agreements.page import Agreement, Sort
from bot.community.group_tables import RoundRow
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AgreementRow, CommunityRow
from bot.community.week import rounding, rounds
from bot.community.week.opening import Week
from bot.community.week.rounding import GOAL_MOST
from bot.community.words import Phase
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.rhythm.kinds import Tide

A_ROUND = timedelta(weeks=6)
_OF_THE_WAY = (Sort.PHASE.value, Sort.ROUND.value)
_GETTING_TO_KNOW = 4
"""Weeks in which a new group only gets acquainted, before something else is proposed."""
_ROUNDS_BEFORE_LOOKING_BACK = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` is the phase; a round has no goal until the group gives it one."""

    sort: Sort
    text: str = ""


def suggestion(phase: Phase, week: int, rounds_closed: int, *, running: bool) -> Suggestion | None:
    """What may be proposed now. A group is never hurried: no date changes anything by itself."""
    if phase is Phase.ORIENTATION:
        return Suggestion(Sort.PHASE, Phase.ACTION.value) if week >= _GETTING_TO_KNOW else None
    if phase is Phase.EVALUATION or running:
        return None
    if rounds_closed >= _ROUNDS_BEFORE_LOOKING_BACK:
        return Suggestion(Sort.PHASE, Phase.EVALUATION.value)
    return Suggestion(Sort.ROUND)


async def propose_round(work: Work, who: Who, goal: str, last: date) -> Agreement:
    """By a member. One round at a time; a running one is changed instead."""
    if await rounds.current(work, who.must(Right.PROPOSE)) is not None:
        raise DomainError("rounds-running")
    if len(goal) > GOAL_MOST:
        raise DomainError("agreements-long", most=GOAL_MOST)
    await rounding.ending(work, who.here(), last)
    return await agreeing.propose(work, who, Sort.ROUND, goal, look_again_on=last)


async def suggest(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week: at most one proposal, and the same one not again within six weeks."""
    asked = [week for week in weeks if week.tide is Tide.HIGH]
    communities = {week.community for week in asked}
    rows = await work.session.scalars(select(CommunityRow).where(CommunityRow.id.in_(communities)))
    known = {row.id: row for row in rows}
    running = await rounds.currents(work, communities)
    closed = await _closed(work, communities)
    lately = await _lately(work, communities)
    for week in asked:
        row = known[week.community]
        found = suggestion(
            Phase(row.phase), week.number, closed.get(row.id, 0), running=week.community in running
        )
        if found is not None and (row.id, found) not in lately:
            await _propose(work, row, found)


async def _propose(work: Work, row: CommunityRow, found: Suggestion) -> None:
    """An older proposal of the bot that nobody took up goes."""
    await work.session.execute(
        delete(AgreementRow).where(
            AgreementRow.community_id == row.id,
            AgreementRow.kind.in_(_OF_THE_WAY),
            AgreementRow.account_id.is_(None),
            AgreementRow.confirmed_at.is_(None),
        )
    )
    made = AgreementRow(
        community_id=row.id,
        kind=found.sort.value,
        text=found.text,
        how="",
        look_again_on=_last_day(row, work.now) if found.sort is Sort.ROUND else None,
        proposed_at=work.now,
    )
    work.session.add(made)
    await work.session.flush()
    await settling.announce(work, made)


async def _closed(work: Work, communities: Collection[int]) -> dict[int, int]:
    rows = await work.session.execute(
        select(RoundRow.community_id, func.count())
        .where(RoundRow.community_id.in_(communities), RoundRow.closed_at.is_not(None))
        .group_by(RoundRow.community_id)
    )
    return dict(rows.all())


async def _lately(work: Work, communities: Collection[int]) -> set[tuple[int, Suggestion]]:
    """What was proposed, by whomever, and need not be proposed again so soon. A round that stood no longer counts."""
    rows = await work.session.scalars(
        select(AgreementRow).where(
            AgreementRow.community_id.in_(communities),
            AgreementRow.kind.in_(_OF_THE_WAY),
            AgreementRow.confirmed_at.is_(None),
            AgreementRow.proposed_at > work.now - A_ROUND,
        )
    )
    return {
        (row.community_id, Suggestion(Sort(row.kind), row.text if row.kind == Sort.PHASE else ""))
        for row in rows
    }


def _last_day(row: CommunityRow, now: datetime) -> date:
    return (now + A_ROUND).astimezone(ZoneInfo(row.zone)).date()
