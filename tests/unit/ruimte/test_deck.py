"""The deck: nothing repeats before all was seen, whatever is renamed, hidden, added or restarted in between."""

import json
import random
from collections import Counter
from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.content.bilingual import Both
from bot.content.spaces import EMPTY_SPACE, spaces
from bot.ruimte.deck import LONGEST_WORD, MOST_OWN_SPACES, Deck, OwnWord, deck, draw

NINE = [space.key for space in spaces()]
OWN = [f"own-{number}" for number in range(3)]


def word(text: str) -> Both:
    return Both(text, text)


class AnyDeckLife(RuleBasedStateMachine):
    """A community draws, renames, hides, adds and restarts, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.own_words: dict[str, OwnWord] = {}
        self.seen: list[str] = []
        self.this_round: list[str] = []

    @property
    def deck(self) -> Deck:
        return deck(list(self.own_words.values()))

    @property
    def open(self) -> list[str]:
        return [card.key for card in self.deck.open]

    @rule(chance=st.randoms(use_true_random=False))
    def draw(self, chance: random.Random) -> None:
        offered: list[Sequence[str]] = []

        def choose(options: Sequence[str]) -> str:
            offered.append(options)
            return chance.choice(options)

        (drawn,) = draw(self.deck, self.seen, choose=choose)
        all_seen = set(self.open) <= set(self.this_round)
        self.chances_are_even(offered, all_seen=all_seen)
        assert drawn.key in self.open
        assert all_seen or drawn.key not in self.this_round
        assert len(self.open) == 1 or [drawn.key] != self.this_round[-1:]
        self.this_round = [drawn.key] if all_seen else [*self.this_round, drawn.key]
        self.seen = list(drawn.seen)

    def chances_are_even(self, offered: list[Sequence[str]], *, all_seen: bool) -> None:
        """One choice, each card that may come stands in it exactly once."""
        just_seen = self.this_round[-1:] if all_seen else self.this_round
        expected = [key for key in self.open if key not in just_seen] or self.open
        assert [sorted(options) for options in offered] == [sorted(expected)]

    @rule(key=st.sampled_from(NINE), text=st.text(min_size=1, max_size=45))
    def rename(self, key: str, text: str) -> None:
        hidden = key in self.own_words and self.own_words[key].hidden
        self.own_words[key] = OwnWord(key, word=word(text), hidden=hidden)

    @rule(key=st.sampled_from(NINE + OWN))
    def hide(self, key: str) -> None:
        card = self.deck.card(key)
        if card is not None and self.deck.may_hide(key):
            self.own_words[key] = OwnWord(key, word=card.word, hidden=True)

    @rule(key=st.sampled_from(NINE + OWN))
    def show(self, key: str) -> None:
        card = self.deck.card(key)
        if card is not None:
            self.own_words[key] = OwnWord(key, word=card.word, hidden=False)

    @precondition(lambda self: len(self.own_words) < len(NINE + OWN))
    @rule(key=st.sampled_from(OWN))
    def add(self, key: str) -> None:
        self.own_words.setdefault(key, OwnWord(key, word=word(f"woord {key}")))

    @rule()
    def restart(self) -> None:
        self.seen = json.loads(json.dumps(self.seen))

    @invariant()
    def something_can_always_be_drawn(self) -> None:
        assert self.open
        assert not {card.key for card in self.deck.cards if card.hidden} & set(self.open)

    @invariant()
    def the_original_word_stays_visible(self) -> None:
        for space, card in ((space, self.deck.card(space.key)) for space in spaces()):
            assert card is not None
            assert (card.original or card.word) == space.word


TestAnyDeckLife = AnyDeckLife.TestCase


def test_over_many_rounds_every_card_comes_equally_often_in_every_place() -> None:
    chance = random.Random(7)
    seen: Sequence[str] = ()
    places: Counter[tuple[int, str]] = Counter()
    rounds = 2000
    for turn in range(rounds * 9):
        (drawn,) = draw(deck(), seen, choose=chance.choice)
        places[turn % 9, drawn.key] += 1
        seen = drawn.seen
    assert len(places) == 81
    assert all(abs(count - rounds / 9) < 60 for count in places.values())


def test_two_cards_at_a_time_are_two_different_ones_across_rounds_too() -> None:
    seen: Sequence[str] = ()
    for _ in range(50):
        first, second = draw(deck(), seen, count=2)
        assert first.key != second.key
        seen = second.seen


def test_a_deck_of_one_gives_what_it_has() -> None:
    small = deck([OwnWord(key, hidden=True) for key in NINE if key != "plek"])
    assert not small.may_hide("plek")
    assert [fresh.key for fresh in draw(small, ("plek",), count=2)] == ["plek"]


def test_a_pack_renames_and_a_community_renames_again() -> None:
    own = deck([OwnWord("kind", word=Both("de buurt", "the neighbourhood"))], pack="outside")
    renamed, from_pack, same = (own.card(key) for key in ("kind", "kunsten", "plek"))
    assert renamed is not None
    assert from_pack is not None
    assert same is not None
    assert (renamed.word.nl, renamed.original) == ("de buurt", Both("het kind", "the child"))
    assert (from_pack.word.nl, from_pack.original) == ("het vak", Both("de kunsten", "the arts"))
    assert same.original is None


def test_own_spaces_keep_their_form_when_others_join_or_are_hidden() -> None:
    first = OwnWord("own-1", word=word("moed"))
    alone = deck([first]).card("own-1")
    later = deck([OwnWord("own-1", word=word("lef"), hidden=True), OwnWord("own-2", word=word("tijd"))])
    again, second = later.card("own-1"), later.card("own-2")
    assert alone is not None
    assert again is not None
    assert second is not None
    assert alone.drawing == again.drawing != second.drawing


def test_as_many_own_spaces_as_there_are_forms_and_all_words_fit_a_card() -> None:
    own = [OwnWord(f"own-{number}", word=word("m" * LONGEST_WORD)) for number in range(MOST_OWN_SPACES)]
    assert deck(own[:-1]).may_add
    assert not deck(own).may_add
    forms = [card.drawing.form for card in deck(own).cards if card.drawing]
    assert len(set(forms)) == len(forms) == 20
    assert all(len(text) <= LONGEST_WORD for space in spaces() for text in (space.word.nl, space.word.en))


def test_the_empty_space_lies_last_and_has_no_form() -> None:
    cards = deck([OwnWord("own-1", word=word("moed"))]).cards
    assert [card.key for card in cards if card.empty] == [EMPTY_SPACE] == [cards[-1].key]
    assert len(cards) == 10
