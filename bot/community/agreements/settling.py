"""From now on it holds: what follows when the group agreed, what is told of it, and the day to look at it again."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from bot.community.agreements.page import DATED, Sort
from bot.community.tables import AgreementRow, CommunityRow
from bot.community.week import panel, rounding
from bot.kernel.house import Work
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.recalling import renew
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

KIND, OCCASION = "agreement", "look-again"
AGREED, AGAIN, LET_GO = "agreed", "again", "let-go"
"""Before the agreement's number, the subject of a proposal that was accepted, of a word on the day to look again, and
of one that it no longer holds."""
_ONE_AT_A_TIME = frozenset({Sort.COMPASS, Sort.NAME, Sort.PHASE, Sort.READER})
_MORNING = time(9)


async def settle(work: Work, row: AgreementRow) -> None:
    """From now on it holds; what it replaces is kept as it was."""
    sort = Sort(row.kind)
    row.confirmed_at = work.now
    if sort is Sort.RULE:
        row.version = await newest_version(work, row.community_id) + 1
    if sort in _ONE_AT_A_TIME:
        await _replace(work, row, sort)
    await work.session.flush()
    if sort is Sort.ROUND and row.look_again_on is not None:
        await rounding.begin(work, row.community_id, row.text, row.look_again_on)
    await plan_to_look_again(work, row)
    await renew(work, row.community_id, KIND, str(row.id), f"{AGREED}:{row.id}")
    await announce(work, row)


async def look_again(work: Work, due: Sequence[Due]) -> None:
    """On its day, under the week: the group said that it would look at this again."""
    for each in due:
        row = await work.session.get(AgreementRow, int(each.subject))
        if row is not None and row.replaced_at is None:
            await announce(work, row, AGAIN)


async def announce(work: Work, row: AgreementRow, what: str = "") -> None:
    """Under the week: what is proposed, what holds from now on, or `what` else there is to say of it."""
    under = await panel.under_the_week(work, row.community_id)
    if under is not None:
        subject = f"{what}:{row.id}" if what else str(row.id)
        await tell(work, [Tell(kind=KIND, community=row.community_id, subject=subject, of=under)])


async def plan_to_look_again(work: Work, row: AgreementRow) -> None:
    if row.look_again_on is None or row.kind not in DATED:
        return
    zone = (await work.session.get_one(CommunityRow, row.community_id)).zone
    at = datetime.combine(row.look_again_on, _MORNING, ZoneInfo(zone))
    await schedules.set_appointment(work, row.community_id, OCCASION, at, zone, subject=str(row.id))


async def newest_version(work: Work, community: int) -> int:
    newest = select(func.max(AgreementRow.version)).where(AgreementRow.community_id == community)
    return await work.session.scalar(newest) or 0


async def _replace(work: Work, row: AgreementRow, sort: Sort) -> None:
    await work.session.execute(
        update(AgreementRow)
        .where(
            AgreementRow.community_id == row.community_id,
            AgreementRow.kind == sort.value,
            AgreementRow.confirmed_at.is_not(None),
            AgreementRow.replaced_at.is_(None),
            AgreementRow.id != row.id,
        )
        .values(replaced_at=work.now)
    )
    community = await work.session.get_one(CommunityRow, row.community_id, with_for_update=True)
    match sort:
        case Sort.NAME:
            community.name = row.text
        case Sort.PHASE:
            community.phase = row.text
        case Sort.COMPASS:
            community.intention = row.text
        case _:
            return
    await work.session.flush()
    await panel.refresh(work, community.id)
