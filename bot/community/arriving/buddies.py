"""A buddy for a newcomer: someone who offered, who is asked first and whose no leaves no trace."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, or_, select

from bot.community import waiting
from bot.community.group_tables import BuddyOfferRow, BuddyRow
from bot.community.people import Who
from bot.community.tables import AccountRow, MemberRow
from bot.community.week.opening import Week
from bot.kernel.errors import DomainError, NotAllowed
from bot.kernel.house import Work
from bot.kernel.sealing import Place
from bot.rhythm.calls import Delivery, Tell
from bot.rhythm.foryou import Reader
from bot.rhythm.telling import forget, tell

KIND, FOUND = "buddy", "buddy-found"
_AN_ANSWER = timedelta(days=7)
"""After this long without one, somebody else is asked."""
_PEOPLE = (
    select(MemberRow.id, MemberRow.name, AccountRow.address)
    .join(AccountRow, AccountRow.id == MemberRow.account_id)
    .where(MemberRow.left_at.is_(None))
)


@dataclass(frozen=True, slots=True)
class Person:
    """`account` is the platform's id."""

    member: int
    name: str
    account: str


@dataclass(frozen=True, slots=True)
class Companions:
    """Someone's own view: their buddy, whether they asked for one, whether they offered, and whose buddy they are."""

    buddy: Person | None
    asked: bool
    offers: bool
    newcomers: tuple[Person, ...]


async def companions(work: Work, who: Who) -> Companions:
    member = who.joined()
    row = await work.session.get(BuddyRow, member)
    mine = await work.session.scalars(select(BuddyRow.newcomer_id).where(BuddyRow.buddy_id == member))
    newcomers = [await person(work, who.here(), each) for each in mine.all()]
    return Companions(
        buddy=await person(work, who.here(), row.buddy_id) if row and row.buddy_id else None,
        asked=row is not None and row.buddy_id is None,
        offers=await work.session.get(BuddyOfferRow, member) is not None,
        newcomers=tuple(each for each in newcomers if each is not None),
    )


async def person(work: Work, community: int, member: int) -> Person | None:
    """Someone of this community, as long as they take part."""
    here = _PEOPLE.where(MemberRow.id == member, MemberRow.community_id == community)
    row = (await work.session.execute(here)).one_or_none()
    return None if row is None else Person(row.id, row.name, row.address)


async def told_about(work: Work, kind: str, deliveries: Sequence[Delivery]) -> dict[Delivery, Person]:
    """By each message of this kind whom it is about; one that has nothing left to ask or tell is not among them."""
    newcomers = {each: int(each.subject.rpartition(":")[2]) for each in deliveries}
    about = BuddyRow.newcomer_id if kind == KIND else BuddyRow.buddy_id
    rows = await work.session.execute(
        _PEOPLE.add_columns(MemberRow.community_id, BuddyRow.newcomer_id, BuddyRow.asking_id)
        .join(BuddyRow, about == MemberRow.id)
        .where(BuddyRow.newcomer_id.in_(newcomers.values()))
    )
    found = {row.newcomer_id: row for row in rows}
    return {
        each: Person(row.id, row.name, row.address)
        for each in deliveries
        if (row := found.get(newcomers[each])) is not None
        and row.community_id == each.community
        and (kind != KIND or row.asking_id == each.member)
    }


async def offer(work: Work, who: Who, *, willing: bool) -> None:
    """Who stops offering stays the buddy of whom they already are."""
    member = who.joined()
    row = await work.session.get(BuddyOfferRow, member)
    if willing and row is None:
        work.session.add(BuddyOfferRow(member_id=member))
        await work.session.flush()
        await _ask_on(work, await _unasked(work, who.here()))
    elif not willing and row is not None:
        await work.session.delete(row)


async def ask(work: Work, who: Who) -> None:
    """The newcomer's wish. Asking twice is asking once; whoever lost a buddy may ask again."""
    member = who.joined()
    row = await work.session.get(BuddyRow, member, with_for_update=True)
    if row is not None and (row.buddy_id is None or await person(work, who.here(), row.buddy_id)):
        return
    if row is None:
        row = BuddyRow(newcomer_id=member)
        work.session.add(row)
    row.buddy_id, row.passed, row.asked_at = None, None, work.now
    await _ask_on(work, [row])


async def accept(work: Work, who: Who, newcomer: int) -> Person:
    """From now on they know of each other; whoever was asked before is forgotten."""
    row = await _asked(work, who, newcomer)
    found = await person(work, who.here(), newcomer)
    if found is None:
        raise NotAllowed("buddy-gone")
    await waiting.answered(work, Reader(who.joined()), KIND, _subject(row))
    row.buddy_id, row.asking_id, row.passed = who.joined(), None, None
    await tell(work, [Tell(kind=FOUND, community=who.here(), member=newcomer, subject=_subject(row))])
    return found


async def decline(work: Work, who: Who, newcomer: int) -> None:
    """Nobody is told; the next one is asked."""
    row = await _asked(work, who, newcomer)
    await forget(work, member=who.joined(), subject=_subject(row))
    await _ask_on(work, [row])


async def ask_another(work: Work, rows: Sequence[BuddyRow], left: int) -> None:
    """Of newcomers whose buddy left, or who was just being asked."""
    for row in rows:
        passed = [*_passed(work, row), left]
        row.buddy_id, row.passed = None, work.keyring.seal(",".join(map(str, passed)), _place(row))
        await work.session.flush()
    await _ask_on(work, rows)


async def ask_on(work: Work, weeks: Sequence[Week]) -> None:
    """A part of every opening week: no answer for a week is an answer too."""
    rows = await work.session.scalars(
        select(BuddyRow)
        .join(MemberRow, MemberRow.id == BuddyRow.newcomer_id)
        .where(
            MemberRow.community_id.in_([week.community for week in weeks]),
            MemberRow.left_at.is_(None),
            BuddyRow.buddy_id.is_(None),
            or_(BuddyRow.asking_id.is_(None), BuddyRow.asked_at <= work.now - _AN_ANSWER),
        )
        .with_for_update(of=BuddyRow)
    )
    await _ask_on(work, rows.all())


async def _ask_on(work: Work, rows: Sequence[BuddyRow]) -> None:
    """Of those who offered and were not asked yet, the one with the fewest newcomers; with nobody left it rests."""
    for row in rows:
        passed = _passed(work, row)
        if row.asking_id is not None:
            await forget(work, member=row.asking_id, subject=_subject(row))
            passed = [*passed, row.asking_id]
        community = (await work.session.get_one(MemberRow, row.newcomer_id)).community_id
        following = await _next(work, community, {*passed, row.newcomer_id})
        row.asking_id, row.asked_at = following, work.now
        row.passed = work.keyring.seal(",".join(map(str, passed)), _place(row)) if passed else None
        await work.session.flush()
        if following is not None:
            asked = Tell(kind=KIND, community=community, member=following, subject=_subject(row))
            await tell(work, [asked])


async def _next(work: Work, community: int, but: set[int]) -> int | None:
    newcomers = (
        select(func.count()).select_from(BuddyRow).where(BuddyRow.buddy_id == MemberRow.id).scalar_subquery()
    )
    return await work.session.scalar(
        select(MemberRow.id)
        .join(BuddyOfferRow, BuddyOfferRow.member_id == MemberRow.id)
        .where(
            MemberRow.community_id == community,
            MemberRow.left_at.is_(None),
            or_(MemberRow.rests_until.is_(None), MemberRow.rests_until <= work.now),
            MemberRow.id.not_in(but),
        )
        .order_by(newcomers, MemberRow.id)
        .limit(1)
    )


async def _unasked(work: Work, community: int) -> Sequence[BuddyRow]:
    """Newcomers for whom there was nobody left to ask."""
    rows = await work.session.scalars(
        select(BuddyRow)
        .join(MemberRow, MemberRow.id == BuddyRow.newcomer_id)
        .where(
            MemberRow.community_id == community,
            MemberRow.left_at.is_(None),
            BuddyRow.buddy_id.is_(None),
            BuddyRow.asking_id.is_(None),
        )
        .with_for_update(of=BuddyRow)
    )
    return rows.all()


async def _asked(work: Work, who: Who, newcomer: int) -> BuddyRow:
    row = await work.session.get(BuddyRow, newcomer, with_for_update=True)
    if row is None or row.asking_id != who.joined():
        raise DomainError("buddy-gone")
    return row


def _passed(work: Work, row: BuddyRow) -> list[int]:
    sealed = work.keyring.open(row.passed, _place(row)) if row.passed is not None else ""
    return [int(each) for each in sealed.split(",") if each]


def _subject(row: BuddyRow) -> str:
    return f"buddy:{row.newcomer_id}"


def _place(row: BuddyRow) -> Place:
    return Place("buddies", str(row.newcomer_id), "passed")
