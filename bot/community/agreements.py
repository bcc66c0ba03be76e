"""Our agreements: ground rules, compass, name and decisions on one page. One proposes, the group confirms."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from bot.community import accounts, members, panel, rounding
from bot.community.answers import NAME_MOST
from bot.community.hiding import Author
from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import AgreementRow, CommunityRow, ConfirmationRow
from bot.community.words import Phase
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.text import one_line, plain
from bot.rhythm import schedules
from bot.rhythm.calls import Tell
from bot.rhythm.recalling import recall
from bot.rhythm.registry import Due
from bot.rhythm.telling import tell

KIND, OCCASION = "agreement", "look-again"
AGAIN = "again"
"""The subject of a word on the day to look again, before the agreement's number."""
TEXT_MOST = 300
WORKING_DAYS = timedelta(weeks=6)
"""How long a working agreement holds before the group looks at it again, if it does not say so itself."""
_MORNING = time(9)
_MOST_OPEN = 10


class Sort(StrEnum):
    RULE = "rule"
    COMPASS = "compass"
    NAME = "name"
    PHASE = "phase"
    DECISION = "decision"
    WORKING = "working"
    ROUND = "round"


_ONE_AT_A_TIME = frozenset({Sort.COMPASS, Sort.NAME, Sort.PHASE})
_DATED = frozenset({Sort.DECISION, Sort.WORKING})


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


def enough(confirmed: int, group: int) -> bool:
    """Half of the group, and never one alone where there are more."""
    return confirmed >= min(max(group, 1), max(2, -(-group // 2)))


async def page(work: Work, who: Who) -> Page:
    community = await work.session.get_one(CommunityRow, who.here())
    rows = await work.session.scalars(
        select(AgreementRow).where(AgreementRow.community_id == community.id).order_by(AgreementRow.id)
    )
    every = rows.all()
    standing = [row for row in every if row.confirmed_at is not None]
    rules = [row for row in standing if row.kind == Sort.RULE and row.replaced_at is None]
    return Page(
        version=max((row.version or 0 for row in standing), default=0),
        rules=_as(rules),
        compass=community.intention,
        courses=_as([row for row in standing if row.kind == Sort.COMPASS and row.replaced_at is not None]),
        decisions=_as([row for row in standing if row.kind in _DATED]),
        proposed=_as([row for row in every if row.confirmed_at is None]),
    )


async def one(work: Work, community: int, number: int) -> Agreement | None:
    row = await work.session.get(AgreementRow, number)
    return _agreement(row) if row is not None and row.community_id == community else None


async def propose(
    work: Work, who: Who, sort: Sort, text: str, *, how: str = "", look_again_on: date | None = None
) -> Agreement:
    """Whoever proposes confirms it too; the group hears of it under the week."""
    community = who.must(Right.PROPOSE)
    if sort is Sort.DECISION:
        raise DomainError("core-unknown-button")
    if await _open(work, community) >= _MOST_OPEN:
        raise DomainError("agreements-many-open")
    row = await _new(work, who, sort, text, how=how, look_again_on=look_again_on)
    await schedules.heard(work, community)
    await _confirm(work, who, row)
    if row.confirmed_at is None:
        await announce(work, row)
    return _agreement(row)


async def confirm(work: Work, who: Who, number: int) -> Agreement:
    who.must(Right.CONFIRM)
    row = await work.session.get(AgreementRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("agreements-gone")
    await schedules.heard(work, row.community_id)
    if row.confirmed_at is None:
        await _confirm(work, who, row)
    return _agreement(row)


async def withdraw(work: Work, who: Who, number: int) -> None:
    """What nobody confirmed yet goes by who proposed it; a rule that stands is laid aside by who steers."""
    row = await work.session.get(AgreementRow, number, with_for_update=True)
    if row is None or row.community_id != who.here():
        raise NotAllowed("agreements-gone")
    account = await accounts.find(work, who.platform, who.account)
    if row.confirmed_at is None and (row.account_id == account or who.may(Right.STEER)):
        await take_away(work, row)
        return
    who.must(Right.STEER)
    row.replaced_at, row.version = work.now, await _version(work, row.community_id) + 1


async def take_away(work: Work, row: AgreementRow) -> None:
    """With the message that told of it."""
    await recall(work, row.community_id, KIND, [str(row.id)])
    await work.session.delete(row)


async def call_off(work: Work, community: int, subject: str) -> Author | None:
    """What was told under the week by mistake: a proposal goes; what holds stays on the page."""
    row = await work.session.get(AgreementRow, int(subject.rpartition(":")[2]), with_for_update=True)
    if row is not None and row.community_id == community and row.confirmed_at is None:
        await take_away(work, row)
    return None


async def decide(work: Work, who: Who, text: str, how: str, look_again_on: date | None) -> Agreement:
    who.must(Right.RECORD_DECISION)
    row = await _new(work, who, Sort.DECISION, text, how=how, look_again_on=look_again_on)
    row.confirmed_at = work.now
    await _plan_to_look_again(work, row)
    await announce(work, row)
    return _agreement(row)


async def look_again(work: Work, due: Sequence[Due]) -> None:
    """On its day, under the week: the group said that it would look at this again."""
    for each in due:
        row = await work.session.get(AgreementRow, int(each.subject))
        under = await panel.under_the_week(work, each.community)
        if row is not None and under is not None:
            subject = f"{AGAIN}:{row.id}"
            await tell(work, [Tell(kind=KIND, community=each.community, subject=subject, of=under)])


async def _new(
    work: Work, who: Who, sort: Sort, text: str, *, how: str = "", look_again_on: date | None = None
) -> AgreementRow:
    text, most = (one_line(text), NAME_MOST) if sort is Sort.NAME else (plain(text), TEXT_MOST)
    if not text and sort is not Sort.ROUND:
        raise DomainError("agreements-empty")
    if sort is Sort.PHASE and text not in tuple(Phase):
        raise DomainError("core-unknown-button")
    how = plain(how)
    if max(len(text), len(how)) > most:
        raise DomainError("agreements-long", most=most)
    account = await accounts.remember(work, who.platform, who.account, who.name)
    row = AgreementRow(
        community_id=who.here(),
        account_id=account,
        kind=sort.value,
        text=text,
        how=how,
        look_again_on=look_again_on,
        proposed_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    return row


async def _confirm(work: Work, who: Who, row: AgreementRow) -> None:
    account = await accounts.remember(work, who.platform, who.account, who.name)
    if await work.session.get(ConfirmationRow, (row.id, account)) is None:
        work.session.add(ConfirmationRow(agreement_id=row.id, account_id=account))
        await work.session.flush()
    confirmed = await work.session.scalar(select(func.count()).where(ConfirmationRow.agreement_id == row.id))
    if enough(confirmed or 0, await members.number(work, row.community_id)):
        await _settle(work, row)


async def _settle(work: Work, row: AgreementRow) -> None:
    """From now on it holds; what it replaces is kept as it was."""
    sort = Sort(row.kind)
    row.confirmed_at = work.now
    if sort is Sort.RULE:
        row.version = await _version(work, row.community_id) + 1
    if sort in _ONE_AT_A_TIME:
        await _replace(work, row, sort)
    await work.session.flush()
    if sort is Sort.ROUND and row.look_again_on is not None:
        await rounding.begin(work, row.community_id, row.text, row.look_again_on)
    await _plan_to_look_again(work, row)
    await announce(work, row)


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
        case _:
            community.intention = row.text
    await work.session.flush()
    await panel.refresh(work, community.id)


async def _plan_to_look_again(work: Work, row: AgreementRow) -> None:
    if row.look_again_on is None or row.kind not in _DATED:
        return
    zone = (await work.session.get_one(CommunityRow, row.community_id)).zone
    at = datetime.combine(row.look_again_on, _MORNING, ZoneInfo(zone))
    await schedules.set_appointment(work, row.community_id, OCCASION, at, zone, subject=str(row.id))


async def announce(work: Work, row: AgreementRow) -> None:
    """Under the week: what is proposed, or what holds from now on."""
    under = await panel.under_the_week(work, row.community_id)
    if under is not None:
        await tell(work, [Tell(kind=KIND, community=row.community_id, subject=str(row.id), of=under)])


async def _version(work: Work, community: int) -> int:
    newest = select(func.max(AgreementRow.version)).where(AgreementRow.community_id == community)
    return await work.session.scalar(newest) or 0


async def _open(work: Work, community: int) -> int:
    proposed = (AgreementRow.community_id == community, AgreementRow.confirmed_at.is_(None))
    return await work.session.scalar(select(func.count()).where(*proposed)) or 0


def _as(rows: Sequence[AgreementRow]) -> tuple[Agreement, ...]:
    return tuple(_agreement(row) for row in rows)


def _agreement(row: AgreementRow) -> Agreement:
    return Agreement(
        id=row.id,
        sort=Sort(row.kind),
        text=row.text,
        proposed_at=row.proposed_at,
        confirmed_at=row.confirmed_at,
        how=row.how or "",
        look_again_on=row.look_again_on,
    )
