"""A card on the group's table: what people say to it stands below it with their name, and is left as it is."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import MemberRow
from bot.community.week.panel import under_the_week
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import plain
from bot.rhythm import schedules
from bot.rhythm.calls import Act, Tell
from bot.rhythm.telling import tell
from bot.ruimte import decks
from bot.ruimte.deck import SpaceCard, had
from bot.ruimte.rules import FIRST_ROUND, WORD_MOST
from bot.ruimte.tables import CardRow, CardWordRow

KIND, WORD_KIND = "card", "card-word"
ASK = "ask"
"""The subject of the bot's one sentence, before the number of its card."""
_LIES_ALREADY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Laid:
    """`by` is empty when who laid it is no longer here."""

    id: int
    community: int
    card: SpaceCard
    by: str


@dataclass(frozen=True, slots=True)
class Said:
    id: int
    card: SpaceCard
    name: str
    text: str


async def lay(work: Work, who: Who, key: str) -> int:
    """For everyone, in the week's thread. One that was just laid lies there already: twice is once."""
    community = who.must(Right.CONTRIBUTE)
    member = who.joined()
    await decks.hold(work, community)
    await decks.open_card(work, community, key)
    if (already := await _just_laid(work, community, key)) is not None:
        return already
    row = CardRow(community_id=community, member_id=member, space=key, laid_at=work.now)
    work.session.add(row)
    await work.session.flush()
    under = await under_the_week(work, community)
    (row.delivery,) = await tell(
        work, [Tell(kind=KIND, community=community, subject=str(row.id), of=under, asked_for=True)]
    )
    of, seen = (await decks.of_all(work, [community]))[community]
    await decks.see(work, {community: had(of, seen, key)})
    await schedules.heard(work, community)
    return row.id


async def my_word(work: Work, who: Who, number: int) -> str:
    """What this member said to a card so far."""
    who.joined()
    row = await _row(work, who, number)
    said = await _word(work, row.id, who.joined())
    return said.text if said else ""


async def say(work: Work, who: Who, number: int, text: str) -> SpaceCard:
    """One word is enough. Said again, it replaces what this member said before."""
    who.must(Right.CONTRIBUTE)
    member = who.joined()
    text = plain(text)
    if not text:
        raise DomainError("ruimte-say-empty")
    if len(text) > WORD_MOST:
        raise DomainError("ruimte-word-long", most=WORD_MOST)
    await decks.hold(work, who.here())
    row = await _row(work, who, number)
    said = await _word(work, row.id, member)
    if said is None:
        await _say(work, row, member, text)
    else:
        said.text = text
        if said.delivery is not None:
            await tell(work, [_tell(row, said.id, Act.EDIT, said.delivery)])
    await schedules.heard(work, row.community_id)
    return await decks.card(work, row.community_id, row.space)


async def take_back(work: Work, row: CardWordRow) -> None:
    """The word goes, and the message in which it stood."""
    card = await work.session.get_one(CardRow, row.card_id)
    if row.delivery is not None:
        await tell(work, [_tell(card, row.id, Act.DELETE, row.delivery)])
    await work.session.delete(row)


async def laid(work: Work, cards: Collection[int]) -> dict[int, Laid]:
    found = await work.session.execute(
        select(CardRow, MemberRow.name)
        .outerjoin(MemberRow, MemberRow.id == CardRow.member_id)
        .where(CardRow.id.in_(cards))
    )
    rows = found.all()
    known = await decks.cards(work, {(row.community_id, row.space) for row, _ in rows})
    return {
        row.id: Laid(row.id, row.community_id, card, name or "")
        for row, name in rows
        if (card := known.get((row.community_id, row.space))) is not None
    }


async def words(work: Work, ids: Collection[int]) -> dict[int, Said]:
    found = await work.session.execute(
        select(CardWordRow, CardRow, MemberRow.name)
        .join(CardRow, CardRow.id == CardWordRow.card_id)
        .join(MemberRow, MemberRow.id == CardWordRow.member_id)
        .where(CardWordRow.id.in_(ids))
    )
    rows = found.all()
    known = await decks.cards(work, {(row.community_id, row.space) for _, row, _ in rows})
    return {
        said.id: Said(said.id, card, name, said.text)
        for said, row, name in rows
        if (card := known.get((row.community_id, row.space))) is not None
    }


async def _say(work: Work, row: CardRow, member: int, text: str) -> None:
    said = CardWordRow(card_id=row.id, member_id=member, text=text, said_at=work.now)
    work.session.add(said)
    await work.session.flush()
    (said.delivery,) = await tell(work, [_tell(row, said.id, Act.SEND, row.delivery)])
    card = await decks.card(work, row.community_id, row.space)
    if not row.asked and not card.empty and await _first_round_is_over(work, row.id):
        row.asked = True
        ask = f"{ASK}:{row.id}"
        await tell(
            work,
            [
                Tell(
                    kind=KIND,
                    community=row.community_id,
                    subject=ask,
                    of=row.delivery,
                    after=said.delivery,
                    asked_for=True,
                )
            ],
        )


async def _first_round_is_over(work: Work, card: int) -> bool:
    """Enough people said something to ask each other about it."""
    some = select(CardWordRow.id).where(CardWordRow.card_id == card).limit(FIRST_ROUND)
    return len((await work.session.scalars(some)).all()) == FIRST_ROUND


def _tell(row: CardRow, word: int, act: Act, of: int | None) -> Tell:
    return Tell(kind=WORD_KIND, community=row.community_id, subject=str(word), act=act, of=of, asked_for=True)


async def _row(work: Work, who: Who, number: int) -> CardRow:
    row = await work.session.get(CardRow, number)
    if row is None or row.community_id != who.here():
        raise DomainError("ruimte-card-gone")
    return row


async def _word(work: Work, card: int, member: int) -> CardWordRow | None:
    return await work.session.scalar(
        select(CardWordRow).where(CardWordRow.card_id == card, CardWordRow.member_id == member)
    )


async def _just_laid(work: Work, community: int, key: str) -> int | None:
    since = work.now - _LIES_ALREADY
    found = select(CardRow.id).where(
        CardRow.community_id == community, CardRow.space == key, CardRow.laid_at > since
    )
    return await work.session.scalar(found.limit(1))
