"""Coming back to a card: one's own first words beside what one says now, private first. Two cards at a time at most."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, new_row_id
from bot.kernel.text import plain
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.ruimte import decks
from bot.ruimte.deck import SpaceCard
from bot.ruimte.tables import CardRow, CardWordRow, ReturnRow

KIND = "then-and-now"
INVITED = "invited"
"""The subject of an invitation to the group, before the keys of its cards."""
MOST_CARDS, NOW_MOST = 2, 300


@dataclass(frozen=True, slots=True)
class Visit:
    """A card that one comes back to. `then` and `now` are empty where nothing was said."""

    card: SpaceCard
    then: str
    now: str
    audience: Audience


@dataclass(frozen=True, slots=True)
class Shared:
    name: str
    space: str
    then: str
    now: str


async def visits(work: Work, who: Who, spaces: Sequence[str]) -> list[Visit]:
    """Of the reader, and of nobody else."""
    member, community = who.joined(), who.here()
    found: list[Visit] = []
    for space in _chosen(spaces):
        row = await _row(work, member, space)
        now = _opened(work, row) if row else ""
        audience = Audience.GROUP if row and row.delivery is not None else Audience.ONLY_ME
        card = await decks.open_card(work, community, space)
        then = await work.session.scalar(_first_words(member, space)) or ""
        found.append(Visit(card, then, now, audience))
    return found


async def say_now(work: Work, who: Who, space: str, text: str) -> Visit:
    """Only for oneself; said again, it replaces, also where it was shared already."""
    community = who.must(Right.CONTRIBUTE)
    member = who.joined()
    await decks.open_card(work, community, space)
    text = plain(text)
    if not text:
        raise DomainError("together-empty")
    if len(text) > NOW_MOST:
        raise DomainError("together-long", most=NOW_MOST)
    # The member is held, so that two presses at one moment leave one row.
    await work.session.get_one(MemberRow, member, with_for_update=True)
    row = await _row(work, member, space)
    if row is None:
        row = ReturnRow(id=new_row_id(), community_id=community, member_id=member, space=space)
        work.session.add(row)
    row.now, row.said_at = work.keyring.seal(text, _place(row.id)), work.now
    await work.session.flush()
    if row.delivery is not None:
        await tell(work, [_tell(row, Act.EDIT, row.delivery)])
    return (await visits(work, who, [space]))[0]


async def share(work: Work, who: Who, space: str, *, with_then: bool) -> None:
    """In the week's thread, with a name. Twice is once."""
    who.must(Right.CONTRIBUTE)
    row = await _row(work, who.joined(), space)
    if row is None:
        raise DomainError("together-gone")
    row.with_then = with_then
    if row.delivery is not None:
        await tell(work, [_tell(row, Act.EDIT, row.delivery)])
        return
    under = await under_the_week(work, row.community_id)
    (row.delivery,) = await tell(work, [_tell(row, Act.SEND, under)])
    await schedules.heard(work, row.community_id)


async def narrow(work: Work, who: Who, space: str) -> Visit:
    """Only me again."""
    row = await _row(work, who.joined(), space)
    if row is not None:
        await take_back(work, row)
    return (await visits(work, who, [space]))[0]


async def invite(work: Work, who: Who, spaces: Sequence[str]) -> None:
    """The group looks back at one or two cards together, each for oneself first."""
    community = who.must(Right.CHOOSE_CONTENT)
    chosen = _chosen(spaces)
    for space in chosen:
        await decks.open_card(work, community, space)
    under = await under_the_week(work, community)
    subject = ":".join((INVITED, *chosen))
    await tell(work, [Tell(kind=KIND, community=community, subject=subject, of=under, asked_for=True)])
    await schedules.heard(work, community)


async def shared(work: Work, numbers: Collection[str]) -> dict[str, Shared]:
    """What may stand in the group."""
    first = _first_words(ReturnRow.member_id, ReturnRow.space).where(ReturnRow.with_then)
    found = await work.session.execute(
        select(ReturnRow, MemberRow.name, first.scalar_subquery())
        .join(MemberRow, MemberRow.id == ReturnRow.member_id)
        .where(ReturnRow.id.in_(numbers), ReturnRow.delivery.is_not(None))
    )
    return {row.id: Shared(name, row.space, then or "", _opened(work, row)) for row, name, then in found}


async def of_member(work: Work, member: int) -> list[tuple[ReturnRow, str]]:
    rows = await work.session.scalars(
        select(ReturnRow).where(ReturnRow.member_id == member).order_by(ReturnRow.said_at)
    )
    return [(row, _opened(work, row)) for row in rows]


async def take_back(work: Work, row: ReturnRow) -> None:
    if row.delivery is not None:
        await tell(work, [_tell(row, Act.DELETE, row.delivery)])
    row.delivery = None


def _chosen(spaces: Sequence[str]) -> list[str]:
    chosen = list(dict.fromkeys(spaces))
    if not 1 <= len(chosen) <= MOST_CARDS:
        raise DomainError("together-two-at-most")
    return chosen


def _first_words(
    member: int | InstrumentedAttribute[int], space: str | InstrumentedAttribute[str]
) -> Select[str]:
    """That this member said to this card."""
    return (
        select(CardWordRow.text)
        .join(CardRow, CardRow.id == CardWordRow.card_id)
        .where(CardWordRow.member_id == member, CardRow.space == space)
        .order_by(CardWordRow.id)
        .limit(1)
    )


async def _row(work: Work, member: int, space: str) -> ReturnRow | None:
    return await work.session.scalar(
        select(ReturnRow).where(ReturnRow.member_id == member, ReturnRow.space == space)
    )


def _tell(row: ReturnRow, act: Act, of: int | None) -> Tell:
    return Tell(kind=KIND, community=row.community_id, subject=row.id, act=act, of=of, asked_for=True)


def _opened(work: Work, row: ReturnRow) -> str:
    return work.keyring.open(row.now, _place(row.id))


def _place(row: str) -> Place:
    return Place("card_returns", row, "now")
