"""A community's deck: the nine spaces with its own words, what it hid, and what it added. Pure; rows in, cards out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.content.bilingual import Both
from bot.content.rounds import Choose, Fresh, by_chance, fresh
from bot.content.spaces import EMPTY_SPACE, Space, packs, spaces
from bot.pictures import drawings
from bot.pictures.drawings import Drawing

MOST_OWN_SPACES = 12
"""As many as there are forms for them, so that no two cards look alike."""
LONGEST_WORD = 45
"""What fits wherever a word may stand, a form's title included."""


@dataclass(frozen=True, slots=True)
class OwnWord:
    """What a community changed about one space, or a space that it added: `key` is then not one of the nine."""

    key: str
    word: Both | None = None
    line: Both | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SpaceCard:
    """A space as this community knows it. `original` is its first word when it was renamed."""

    key: str
    word: Both
    line: Both | None
    meaning: Both | None
    original: Both | None
    drawing: Drawing | None
    hidden: bool = False

    @property
    def empty(self) -> bool:
        return self.drawing is None


@dataclass(frozen=True, slots=True)
class Deck:
    cards: tuple[SpaceCard, ...]

    @property
    def open(self) -> tuple[SpaceCard, ...]:
        """The cards that can be drawn, chosen and laid."""
        return tuple(card for card in self.cards if not card.hidden)

    def card(self, key: str) -> SpaceCard | None:
        return next((card for card in self.cards if card.key == key), None)

    @property
    def may_add(self) -> bool:
        return len(self.cards) < len(spaces()) + MOST_OWN_SPACES

    def may_hide(self, key: str) -> bool:
        """All but the last one that is open."""
        return any(card.key != key for card in self.open)


def deck(own_words: Sequence[OwnWord] = (), pack: str | None = None) -> Deck:
    """The nine, then the community's own, and the empty space last."""
    changes = {own.key: own for own in own_words}
    nine = {space.key: _standard(space, pack, changes.get(space.key)) for space in spaces()}
    added = _added(own for own in own_words if own.key not in nine)
    empty = nine.pop(EMPTY_SPACE)
    return Deck((*nine.values(), *added, empty))


def draw(of: Deck, seen: Sequence[str], count: int = 1, choose: Choose = by_chance) -> tuple[Fresh, ...]:
    """As many different cards as asked for, or all there are. What the last one has seen is to be kept."""
    left = [card.key for card in of.open]
    drawn: list[Fresh] = []
    while left and len(drawn) < count:
        drawn.append(fresh(left, drawn[-1].seen if drawn else seen, choose))
        left = [key for key in left if key != drawn[-1].key]
    return tuple(drawn)


def draw_for(of: Deck, mine: Sequence[str], groups: Sequence[str], choose: Choose = by_chance) -> Fresh:
    """One that this member has not seen since all were seen; what is new to the group too comes first."""
    options = [card.key for card in of.open]
    new_to_all = [key for key in options if key not in mine and key not in groups]
    if new_to_all:
        key = choose(new_to_all)
        return Fresh(key, (*mine, key))
    return fresh(options, mine, choose)


def had(of: Deck, seen: Sequence[str], key: str) -> tuple[str, ...]:
    """What was seen once this card has been looked at, drawn or chosen: one that comes early ends no round."""
    options = [card.key for card in of.open]
    if key in seen and not set(options) <= set(seen):
        return (*(before for before in seen if before != key), key)
    return fresh(options, seen, lambda _: key).seen


def _standard(space: Space, pack: str | None, own: OwnWord | None) -> SpaceCard:
    other = _in_pack(space.key, pack) or space
    card = SpaceCard(
        key=space.key,
        word=other.word,
        line=other.line,
        meaning=other.meaning,
        original=space.word if other.word != space.word else None,
        drawing=drawings.OF_SPACES.get(space.key),
    )
    if own is None:
        return card
    if own.word is not None and own.word != space.word:
        card = replace(card, word=own.word, original=space.word)
    return replace(card, line=own.line or card.line, hidden=own.hidden)


def _in_pack(key: str, pack: str | None) -> Space | None:
    return next((found.space(key) for found in packs() if found.key == pack), None)


def _added(own_words: Iterable[OwnWord]) -> list[SpaceCard]:
    """In the order in which they were added, so that each keeps its form when another joins."""
    cards: list[SpaceCard] = []
    taken: list[str] = []
    for own in own_words:
        if own.word is not None:
            drawing = drawings.for_own_space(own.key, taken)
            taken.append(drawing.form)
            cards.append(SpaceCard(own.key, own.word, own.line, None, None, drawing, own.hidden))
    return cards
