"""Drawing and choosing for oneself: nothing comes back before everything was seen, restarts and all."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.community.people import Who
from bot.community.tables import CommunityRow, MemberRow
from bot.community.week.slot import Had, Offer
from bot.community.words import Phase
from bot.content.rounds import Choose, by_chance
from bot.content.spaces import EMPTY_SPACE, Function, Question, questions
from bot.kernel.house import Work
from bot.kernel.sealing import Place
from bot.ruimte import decks
from bot.ruimte.deck import SpaceCard, draw_for, had
from bot.ruimte.deck import draw as draw_from
from bot.ruimte.rules import function_for, next_question
from bot.ruimte.tables import SeenCardsRow

_SEEN_LENGTH = 8192


@dataclass(frozen=True, slots=True)
class _Seen:
    cards: Sequence[str] = ()
    questions: Sequence[str] = ()


async def draw(work: Work, who: Who, choose: Choose = by_chance) -> SpaceCard:
    """For the one who draws; what is new to the group too comes first."""
    member, community = who.joined(), who.here()
    seen = await _seen(work, member)
    of, groups = (await decks.of_all(work, [community]))[community]
    drawn = draw_for(of, seen.cards, groups, choose)
    await _remember(work, member, _Seen(drawn.seen, seen.questions))
    return await decks.card(work, community, drawn.key)


async def choose(work: Work, who: Who, key: str) -> SpaceCard:
    """A card that someone picks instead of drawing counts as seen."""
    member, community = who.joined(), who.here()
    chosen = await decks.open_card(work, community, key)
    seen = await _seen(work, member)
    cards = had(await decks.of(work, community), seen.cards, key)
    await _remember(work, member, _Seen(cards, seen.questions))
    return chosen


async def question(
    work: Work, who: Who, key: str, *, another: bool = False, fitting: Function | None = None
) -> Question | None:
    """One that fits the phase, or what it is wanted for, and that this member was not asked yet; None where silence
    is the answer."""
    member, community = who.joined(), who.here()
    await decks.card(work, community, key)
    seen = await _seen(work, member)
    fits, pack = fitting or await function(work, who), await decks.pack(work, community)
    asked = next_question(key, fits, seen.questions, pack=pack, on_request=another)
    await _remember(work, member, _Seen(seen.cards, asked.seen))
    return asked.question


async def asked(work: Work, who: Who, key: str, question: str) -> Question | None:
    """A question that goes with this card, by its own key."""
    fitting = questions(key, await decks.pack(work, who.here()))
    return next((each for each in fitting if each.key == question), None)


async def function(work: Work, who: Who) -> Function:
    """What a card is for at this moment in the group's life."""
    row = await work.session.get_one(CommunityRow, who.here())
    return function_for(Phase(row.phase))


async def of_the_week(
    work: Work, had: Mapping[int, Sequence[Had]], choose: Choose = by_chance
) -> dict[int, Offer]:
    """Each group's own draw; a group's round is kept with its deck, together with what members laid. When it is the
    empty space, the panel stays quiet that week."""
    await decks.hold(work, *had)
    seen: dict[int, Sequence[str]] = {}
    offers: dict[int, Offer] = {}
    for group, (of, seen_before) in (await decks.of_all(work, had)).items():
        (drawn,) = draw_from(of, seen_before, choose=choose)
        seen[group] = drawn.seen
        offers[group] = _offer(next(card for card in of.open if card.key == drawn.key))
    await decks.see(work, seen)
    return offers


def _offer(card: SpaceCard) -> Offer:
    if card.key == EMPTY_SPACE:
        return Offer(card.key, f"({card.word.nl})", f"({card.word.en})")
    return Offer(card.key, card.word.nl, card.word.en)


async def _seen(work: Work, member: int) -> _Seen:
    """The member is held, so that of two draws at one moment the second sees what the first one drew."""
    await work.session.get_one(MemberRow, member, with_for_update=True)
    row = await work.session.get(SeenCardsRow, member)
    if row is None:
        return _Seen()
    return _Seen(*json.loads(work.keyring.open(row.seen, _place(member))))


async def _remember(work: Work, member: int, seen: _Seen) -> None:
    packed = json.dumps([list(seen.cards), list(seen.questions)]).ljust(_SEEN_LENGTH)
    await work.session.merge(SeenCardsRow(member_id=member, seen=work.keyring.seal(packed, _place(member))))


def _place(member: int) -> Place:
    return Place("cards_seen", str(member), "seen")
