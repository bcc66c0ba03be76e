"""Own deck: a community renames, hides and adds spaces, and takes words from elsewhere; the first words stay visible."""

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow
from bot.content.bilingual import Both
from bot.content.spaces import packs, spaces
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.text import one_line
from bot.rhythm import schedules
from bot.ruimte.deck import LONGEST_WORD, Deck, OwnWord, SpaceCard, deck
from bot.ruimte.tables import DeckRow, OwnSpaceRow

LONGEST_LINE = 80
_Joined = tuple[int, DeckRow | None, OwnSpaceRow | None]


@dataclass(frozen=True, slots=True)
class Wording:
    """What is typed for a space: all may be empty for one of the nine, which then has its own words again."""

    nl: str = ""
    en: str = ""
    line_nl: str = ""
    line_en: str = ""
    hidden: bool = False


async def of(work: Work, community: int) -> Deck:
    return (await of_all(work, [community]))[community][0]


async def of_all(work: Work, communities: Collection[int]) -> dict[int, tuple[Deck, Sequence[str]]]:
    """Each group's deck, and what the group has had of it; in one query."""
    rows = await work.session.execute(
        select(CommunityRow.id, DeckRow, OwnSpaceRow)
        .outerjoin(DeckRow, DeckRow.community_id == CommunityRow.id)
        .outerjoin(OwnSpaceRow, OwnSpaceRow.community_id == CommunityRow.id)
        .where(CommunityRow.id.in_(communities))
        .order_by(OwnSpaceRow.id)
    )
    chosen: dict[int, DeckRow | None] = {}
    own: defaultdict[int, list[OwnWord]] = defaultdict(list)
    for number, row, space in cast("list[_Joined]", rows.all()):
        chosen[number] = row
        if space is not None:
            own[number].append(_own_word(space))
    return {
        number: (deck(own[number], row.pack), row.seen)
        if (row := chosen.get(number))
        else (deck(own[number], None), ())
        for number in communities
    }


async def cards(work: Work, wanted: Collection[tuple[int, str]]) -> dict[tuple[int, str], SpaceCard]:
    """Of groups with a key of each: the cards that are in those decks."""
    every = await of_all(work, {community for community, _ in wanted})
    return {
        (community, key): found
        for community, key in wanted
        if (found := every[community][0].card(key)) is not None
    }


async def pack(work: Work, community: int) -> str | None:
    row = await work.session.get(DeckRow, community)
    return row.pack if row else None


async def see(work: Work, seen: Mapping[int, Sequence[str]]) -> None:
    """What each group has had. Whoever calls this holds the group, so that of two at once the second counts too."""
    rows = await work.session.scalars(select(DeckRow).where(DeckRow.community_id.in_(seen)))
    standing = {row.community_id: row for row in rows}
    for community, keys in seen.items():
        if (row := standing.get(community)) is not None:
            row.seen = list(keys)
        else:
            work.session.add(DeckRow(community_id=community, seen=list(keys)))
    await work.session.flush()


async def hold(work: Work, *communities: int) -> None:
    """Of two who draw for the group at one moment, the second sees what the first one drew."""
    these = select(CommunityRow.id).where(CommunityRow.id.in_(communities)).order_by(CommunityRow.id)
    await work.session.execute(these.with_for_update())


async def card(work: Work, community: int, key: str) -> SpaceCard:
    found = (await of(work, community)).card(key)
    if found is None:
        raise DomainError("ruimte-card-gone")
    return found


async def open_card(work: Work, community: int, key: str) -> SpaceCard:
    found = await card(work, community, key)
    if found.hidden:
        raise DomainError("ruimte-card-gone")
    return found


async def wording(work: Work, who: Who, key: str) -> Wording:
    """What was typed for a space so far, by who may change it."""
    community = who.must(Right.CHOOSE_CONTENT)
    row = await _row(work, community, key)
    if row is None:
        return Wording()
    return Wording(row.nl, row.en, row.line_nl, row.line_en, row.hidden)


async def change(work: Work, who: Who, key: str, typed: Wording) -> SpaceCard:
    community = who.must(Right.CHOOSE_CONTENT)
    await hold(work, community)
    now = await of(work, community)
    if now.card(key) is None:
        raise DomainError("ruimte-card-gone")
    if typed.hidden and not now.may_hide(key):
        raise DomainError("ruimte-last-open")
    row = await _row(work, community, key)
    if row is None:
        row = OwnSpaceRow(community_id=community, key=key)
        work.session.add(row)
    _write(row, typed, must=key not in {space.key for space in spaces()})
    await work.session.flush()
    await schedules.heard(work, community)
    return await card(work, community, key)


async def add(work: Work, who: Who, typed: Wording) -> SpaceCard:
    community = who.must(Right.CHOOSE_CONTENT)
    await hold(work, community)
    if not (await of(work, community)).may_add:
        raise DomainError("ruimte-deck-full")
    row = OwnSpaceRow(community_id=community, key=f"own-{secrets.token_hex(4)}")
    _write(row, typed, must=True)
    work.session.add(row)
    await work.session.flush()
    await schedules.heard(work, community)
    return await card(work, community, row.key)


async def choose_pack(work: Work, who: Who, key: str) -> Deck:
    """Words for outside arts education, or an empty key for the usual ones."""
    community = who.must(Right.CHOOSE_CONTENT)
    if key and key not in {pack.key for pack in packs()}:
        raise DomainError("core-unknown-button")
    await hold(work, community)
    row = await _deck_row(work, community)
    row.pack = key or None
    await schedules.heard(work, community)
    return await of(work, community)


def _write(row: OwnSpaceRow, typed: Wording, *, must: bool) -> None:
    words = [one_line(text) for text in (typed.nl, typed.en)]
    lines = [one_line(text) for text in (typed.line_nl, typed.line_en)]
    if must and not any(words):
        raise DomainError("ruimte-word-missing")
    for texts, most in ((words, LONGEST_WORD), (lines, LONGEST_LINE)):
        if any(len(text) > most for text in texts):
            raise DomainError("ruimte-word-long", most=most)
    row.nl, row.en = words
    row.line_nl, row.line_en = lines
    row.hidden = typed.hidden


def _own_word(row: OwnSpaceRow) -> OwnWord:
    return OwnWord(row.key, _both(row.nl, row.en), _both(row.line_nl, row.line_en), row.hidden)


def _both(nl: str, en: str) -> Both | None:
    """A word that was given in one language holds for both."""
    return Both(nl or en, en or nl) if nl or en else None


async def _row(work: Work, community: int, key: str) -> OwnSpaceRow | None:
    return await work.session.scalar(
        select(OwnSpaceRow).where(OwnSpaceRow.community_id == community, OwnSpaceRow.key == key)
    )


async def _deck_row(work: Work, community: int) -> DeckRow:
    row = await work.session.get(DeckRow, community)
    if row is None:
        row = DeckRow(community_id=community, seen=[])
        work.session.add(row)
        await work.session.flush()
    return row
