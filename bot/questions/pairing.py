"""Experience wanted meets experience offered: one quiet suggestion a month at most, and a no leaves no trace.

Who offers is asked first and does not read who it is for; only after a yes the other is asked, and only after theirs
the two know of each other.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import aliased

from bot.community.arriving import topics
from bot.community.arriving.topics import Topic, Way
from bot.community.people import Who
from bot.community.tables import MemberRow
from bot.community.week.listening import Listening
from bot.kernel.errors import DomainError
from bot.kernel.house import House, Work
from bot.kernel.sealing import new_row_id
from bot.questions.asking import Finder
from bot.questions.tables import PairRow
from bot.rhythm.calls import Tell
from bot.rhythm.foryou import answered
from bot.rhythm.kinds import Lane, Tide
from bot.rhythm.recalling import recall
from bot.rhythm.spending import with_room
from bot.rhythm.telling import forget, tell

KIND, MET = "experience", "experience-met"
_A_MONTH = timedelta(days=28)
_RESTS = timedelta(days=90)
"""Who was in a pair is in no other for so long."""


@dataclass(frozen=True, slots=True)
class Pair:
    """As one of the two reads it. `name` is the other's, empty for who is asked first."""

    id: str
    community: int
    want: str
    offer: str
    name: str
    offers: bool


async def due(work: Work, communities: Collection[int]) -> list[int]:
    """Those in which someone looks for something, someone can tell about something, and nobody was suggested for a
    month."""
    lately = await work.session.scalars(
        select(PairRow.community_id).where(
            PairRow.community_id.in_(communities), PairRow.suggested_at > work.now - _A_MONTH
        )
    )
    return sorted(await topics.with_both(work, communities) - set(lately))


async def suggest(house: House, community: int, finder: Finder) -> None:
    """Looks outside of any transaction; another process that was first leaves nothing to do."""
    async with house.reading() as work:
        wants, offers = await _lines(work, community)
        before = await _before(work, community)
    near = await finder.near([each.phrase for each in wants], [each.phrase for each in offers])
    best = _best(wants, offers, near, before)
    if best is None:
        return
    async with house.writing() as work:
        if community in await due(work, [community]):
            await _begin(work, community, *best)


async def glad(work: Work, who: Who, pair: str) -> Pair:
    """Of who offers: then the other is asked. Of the other: then both know."""
    row = await _mine(work, who, pair)
    member = who.joined()
    await answered(work, row.id, member=member)
    if member == row.offering_id:
        if not row.agreed:
            row.agreed = True
            asked = Tell(kind=KIND, community=row.community_id, subject=row.id, member=row.wanting_id)
            await tell(work, [asked])
    else:
        met = Tell(kind=MET, community=row.community_id, subject=row.id, member=row.offering_id, once=row.id)
        await tell(work, [met])
    return (await read(work, {(row.id, member)}))[row.id, member]


async def not_now(work: Work, who: Who, pair: str) -> None:
    """Nobody is told, and nothing says that there was something to answer."""
    row = await _mine(work, who, pair)
    await forget(work, member=who.joined(), subject=row.id)


async def read(
    work: Work, readers: Collection[tuple[str, int]], *, met: bool = False
) -> dict[tuple[str, int], Pair]:
    """By pair and reader. `met`: both said yes, so that who offers reads the other's name too."""
    wanting, offering = aliased(MemberRow), aliased(MemberRow)
    rows = await work.session.execute(
        select(PairRow, wanting.name, offering.name)
        .join(wanting, wanting.id == PairRow.wanting_id)
        .join(offering, offering.id == PairRow.offering_id)
        .where(PairRow.id.in_({pair for pair, _ in readers}))
    )
    pairs = rows.all()
    lines = await topics.by_id(work, {each for row, *_ in pairs for each in (row.want_id, row.offer_id)})
    found: dict[tuple[str, int], Pair] = {}
    for row, looks, tells in pairs:
        want, offer = lines.get(row.want_id), lines.get(row.offer_id)
        if want is None or offer is None:
            continue
        here = (row.id, row.community_id, want.phrase, offer.phrase)
        found[row.id, row.wanting_id] = Pair(*here, name=tells, offers=False)
        found[row.id, row.offering_id] = Pair(*here, name=looks if met else "", offers=True)
    return {each: pair for each, pair in found.items() if each in readers}


async def lines_of(work: Work, member: int) -> list[str]:
    """Of each pair a member's own line alone: not whom it met."""
    rows = (await work.session.scalars(select(PairRow).where(_with(member)))).all()
    numbers = {row.want_id if row.wanting_id == member else row.offer_id for row in rows}
    return sorted({each.phrase for each in (await topics.by_id(work, numbers)).values()})


async def erase(work: Work, community: int, member: int) -> None:
    """Also what the other one of a pair read."""
    pairs = (await work.session.scalars(select(PairRow.id).where(_with(member)))).all()
    for kind in (KIND, MET):
        await recall(work, community, kind, pairs)
    await work.session.execute(delete(PairRow).where(PairRow.id.in_(pairs)))


def _with(member: int) -> ColumnElement[bool]:
    return (PairRow.wanting_id == member) | (PairRow.offering_id == member)


async def _lines(work: Work, community: int) -> tuple[list[Topic], list[Topic]]:
    """Of those who are neither resting, nor full this week, nor in a pair lately."""
    wants = await topics.of_community(work, community, Way.WANTS)
    offers = await topics.of_community(work, community, Way.OFFERS)
    people = {each.member for each in (*wants, *offers)}
    awake = {
        member: each
        for member, each in (await Listening().listeners(work, people)).items()
        if each.tide is Tide.HIGH
    }
    free = await with_room(work, awake, Lane.FROM_BOT) - await _lately(work, community)
    return [each for each in wants if each.member in free], [each for each in offers if each.member in free]


async def _lately(work: Work, community: int) -> set[int]:
    rows = await work.session.execute(
        select(PairRow.wanting_id, PairRow.offering_id).where(
            PairRow.community_id == community, PairRow.suggested_at > work.now - _RESTS
        )
    )
    return {member for row in rows for member in row}


async def _before(work: Work, community: int) -> set[tuple[int, int]]:
    rows = await work.session.execute(
        select(PairRow.wanting_id, PairRow.offering_id).where(PairRow.community_id == community)
    )
    return {(wanting, offering) for wanting, offering in rows}


def _best(
    wants: Sequence[Topic],
    offers: Sequence[Topic],
    near: Sequence[Sequence[tuple[int, float]]],
    before: Collection[tuple[int, int]],
) -> tuple[Topic, Topic] | None:
    met = [
        (score, want, offers[number])
        for want, found in zip(wants, near, strict=True)
        for number, score in found
        if want.member != offers[number].member and (want.member, offers[number].member) not in before
    ]
    return max(met, key=lambda each: (each[0], -each[1].id, -each[2].id))[1:] if met else None


async def _begin(work: Work, community: int, want: Topic, offer: Topic) -> None:
    row = PairRow(
        id=new_row_id(),
        community_id=community,
        wanting_id=want.member,
        offering_id=offer.member,
        want_id=want.id,
        offer_id=offer.id,
        suggested_at=work.now,
    )
    if len(await topics.by_id(work, [want.id, offer.id])) < 2:
        return  # taken back since
    work.session.add(row)
    await work.session.flush()
    await tell(work, [Tell(kind=KIND, community=community, subject=row.id, member=offer.member)])


async def _mine(work: Work, who: Who, pair: str) -> PairRow:
    """Of who offers, and once they said yes of the other."""
    row = await work.session.get(PairRow, pair, with_for_update=True)
    member = who.joined()
    if row is None or row.community_id != who.here():
        raise DomainError("questions-pair-gone")
    if member != row.offering_id and not (row.agreed and member == row.wanting_id):
        raise DomainError("questions-pair-gone")
    return row
