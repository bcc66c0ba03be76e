"""Relaying a case: rounds that begin and end on their date, and what was said shown when it may be."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import exists, select

from bot.community.members import zone_of
from bot.community.week.panel import under_the_week
from bot.kernel.house import Work
from bot.reflections import nameless
from bot.reflections.mixing import mixed
from bot.reflections.rounds import LASTS, Round, Sort, State, fits, following
from bot.reflections.tables import CaseRow, CaseSayRow
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

CASE, SAID, OCCASION = "case", "case-said", "case-round"


async def post(work: Work, due: Sequence[Due]) -> None:
    """A part of the batch: what waits is mixed; cases open, and what was said without a name is shown."""
    for each in due:
        nameless_here = (CaseRow.community_id == each.community, CaseRow.named.is_(False))
        opening = await work.session.scalars(
            select(CaseRow).where(*nameless_here, CaseRow.round == Round.WAITING.value)
        )
        for row in await mixed(work, opening, "community_id", "named", "round"):
            await open_case(work, row)
        spoken_in = exists().where(CaseSayRow.case_id == CaseRow.id, CaseSayRow.state == State.WAITING.value)
        speaking = await work.session.scalars(
            select(CaseRow).where(*nameless_here, spoken_in).order_by(CaseRow.id)
        )
        for row in speaking.all():
            await _show(work, row)


async def next_rounds(work: Work, due: Sequence[Due]) -> None:
    for each in due:
        row = await work.session.get(CaseRow, each.subject, with_for_update=True)
        if row is not None and row.round not in (Round.WAITING, Round.CLOSED):
            await to_round(work, row, following(Round(row.round)))


async def open_case(work: Work, row: CaseRow) -> None:
    """The first round begins, in the week's thread."""
    under = await under_the_week(work, row.community_id)
    opening = Tell(kind=CASE, community=row.community_id, subject=row.id, of=under, asked_for=row.named)
    (row.delivery,) = await tell(work, [opening])
    await to_round(work, row, Round.QUESTIONS)


async def to_round(work: Work, row: CaseRow, now: Round) -> None:
    row.round = now.value
    if lasts := LASTS.get(now):
        row.until = until = work.now + lasts
        zone = await zone_of(work, row.community_id)
        await schedules.set_appointment(work, row.community_id, OCCASION, until, zone, subject=row.id)
    else:
        row.until = None
    await work.session.flush()
    if row.delivery is not None:
        edit = Tell(kind=CASE, community=row.community_id, subject=row.id, act=Act.EDIT, of=row.delivery)
        await tell(work, [edit])
    await soon(work, row)


async def soon(work: Work, row: CaseRow) -> datetime | None:
    """With names at once; without, the moment of the next batch."""
    if row.named:
        await _show(work, row)
        return None
    return await nameless.plan_batch(work, row.community_id)


async def _show(work: Work, row: CaseRow) -> None:
    """What fits this round and waits, under the case."""
    waiting = await work.session.scalars(
        select(CaseSayRow)
        .where(CaseSayRow.case_id == row.id, CaseSayRow.state == State.WAITING.value)
        .with_for_update()
    )
    fitting = [each for each in waiting if fits(Sort(each.sort), Round(row.round))]
    going = await mixed(work, fitting, "case_id", "sort", "state")
    tells = [
        Tell(kind=SAID, community=row.community_id, subject=each.id, of=row.delivery, asked_for=row.named)
        for each in going
    ]
    for each, delivery in zip(going, await tell(work, tells), strict=True):
        each.state, each.delivery = State.POSTED.value, delivery
