"""The further questions of getting acquainted, which come by themselves, one at a time and weeks apart; and what a member
expected, shown back to that member alone."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.community.arriving.intake import FIRST, LATER, ONLY_MINE, opened
from bot.community.tables import IntakeRow, MemberRow
from bot.community.week import rounds
from bot.community.week.opening import Week
from bot.community.week.rounds import Round
from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.kinds import Tide
from bot.rhythm.tables import DeliveryRow
from bot.rhythm.telling import tell

KIND, EXPECTATION = "acquainting", "expectation"
_BETWEEN = timedelta(days=13)
"""Two weeks, and a little room for an opening that is an hour early by the clock of winter."""
_WITHOUT_ROUNDS = timedelta(weeks=6)


@dataclass(slots=True)
class _Known:
    """What one member answered and when, and what was asked later."""

    answered: dict[str, datetime] = field(default_factory=dict[str, datetime])
    asked: dict[str, datetime] = field(default_factory=dict[str, datetime])


def following(
    now: datetime, joined: datetime, answered: Collection[str], asked: dict[str, datetime]
) -> str | None:
    """The question that may be asked now: only of who answered the first ones, and never two within two weeks."""
    if not set(FIRST) <= set(answered):
        return None
    if any(now - before < _BETWEEN for before in (joined, *asked.values())):
        return None
    return next((each for each in LATER if each not in answered and each not in asked), None)


async def ask(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week."""
    here = [week.community for week in weeks if week.tide is Tide.HIGH]
    members = await _members(work, here)
    known = await _known(work, members)
    tells = [
        Tell(kind=KIND, community=row.community_id, member=row.id, subject=question, once=question)
        for row in members
        if (question := _following(work.now, row, known[row.id])) is not None
    ]
    if tells:
        await tell(work, tells)


async def show_expectations(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week: half-way a round, and where there are none six weeks after it was written."""
    communities = [week.community for week in weeks]
    running = await rounds.currents(work, communities)
    half = {
        community: f"{found.id}:half"
        for community, found in running.items()
        if found.halfway <= work.now < found.ends_at
    }
    between = [community for community in communities if community not in running]
    await _show(work, half)
    await _show(work, dict.fromkeys(between, "long-ago"), before=work.now - _WITHOUT_ROUNDS)


async def at_the_end(work: Work, closed: Sequence[Round]) -> None:
    """When a round closes."""
    await _show(work, {each.community: f"{each.id}:end" for each in closed})


async def expected(work: Work, members: Collection[int]) -> dict[int, str]:
    """In each member's own words, for that member alone; who took it back is not among them."""
    rows = await work.session.scalars(
        select(IntakeRow).where(IntakeRow.member_id.in_(members), IntakeRow.question.in_(ONLY_MINE))
    )
    return {row.member_id: opened(work, row).text for row in rows}


async def _show(work: Work, moments: dict[int, str], *, before: datetime | None = None) -> None:
    rows = await work.session.execute(
        select(MemberRow.id, MemberRow.community_id)
        .join(IntakeRow, IntakeRow.member_id == MemberRow.id)
        .where(
            MemberRow.community_id.in_(moments),
            MemberRow.left_at.is_(None),
            IntakeRow.question.in_(ONLY_MINE),
            IntakeRow.answered_at <= (before or work.now),
        )
    )
    tells = [
        Tell(kind=EXPECTATION, community=community, member=member, once=moments[community])
        for member, community in rows
    ]
    if tells:
        await tell(work, tells)


async def _members(work: Work, communities: Collection[int]) -> Sequence[MemberRow]:
    """Who rests is not asked; the question comes another week."""
    rows = await work.session.scalars(
        select(MemberRow).where(MemberRow.community_id.in_(communities), MemberRow.left_at.is_(None))
    )
    return [row for row in rows if row.rests_until is None or row.rests_until <= work.now]


async def _known(work: Work, members: Sequence[MemberRow]) -> dict[int, _Known]:
    found: defaultdict[int, _Known] = defaultdict(_Known)
    ids = [row.id for row in members]
    answered = await work.session.execute(
        select(IntakeRow.member_id, IntakeRow.question, IntakeRow.answered_at).where(
            IntakeRow.member_id.in_(ids)
        )
    )
    for member, question, at in answered:
        found[member].answered[question] = at
    asked = await work.session.execute(
        select(DeliveryRow.member_id, DeliveryRow.subject, DeliveryRow.due_at).where(
            DeliveryRow.member_id.in_(ids), DeliveryRow.kind == KIND
        )
    )
    for member, question, at in asked:
        found[member or 0].asked[question] = at
    return found


def _following(now: datetime, row: MemberRow, known: _Known) -> str | None:
    return following(now, row.joined_at, known.answered, known.asked)
