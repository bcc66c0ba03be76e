"""Private draws: for each member nothing repeats before all was seen, whatever the community, its group and other
members do in between; what is new to the group too comes first, with even chances."""

import json
import random
from collections import Counter
from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.content.bilingual import Both
from bot.content.spaces import spaces
from bot.ruimte.deck import Deck, OwnWord, deck, draw, draw_for, had

NINE = [space.key for space in spaces()]
OWN = [f"own-{number}" for number in range(3)]
MEMBERS = ("first", "second")
COMMUNITIES = ("here", "elsewhere")
Chance = random.Random
CHANCE = st.randoms(use_true_random=False)
WHERE = st.sampled_from(COMMUNITIES)
MEMBER = st.sampled_from(MEMBERS)


class AnyDraws(RuleBasedStateMachine):
    """Two communities, each with two members who draw for themselves and a group that draws together.

    `since` is what each has had since all were seen, as they would tell it; `seen` is what the bot keeps.
    """

    def __init__(self) -> None:
        super().__init__()
        self.own_words: dict[str, dict[str, OwnWord]] = {where: {} for where in COMMUNITIES}
        drawers = [(where, who) for where in COMMUNITIES for who in (*MEMBERS, "group")]
        self.seen: dict[tuple[str, str], Sequence[str]] = dict.fromkeys(drawers, ())
        self.since: dict[tuple[str, str], list[str]] = {drawer: [] for drawer in drawers}

    def deck(self, where: str) -> Deck:
        return deck(list(self.own_words[where].values()))

    def open(self, where: str) -> list[str]:
        return [card.key for card in self.deck(where).open]

    @rule(where=WHERE, who=MEMBER, chance=CHANCE)
    def a_member_draws(self, where: str, who: str, chance: Chance) -> None:
        offered: list[Sequence[str]] = []

        def choose(options: Sequence[str]) -> str:
            offered.append(options)
            return chance.choice(options)

        groups = self.seen[where, "group"]
        drawn = draw_for(self.deck(where), self.seen[where, who], groups, choose)
        assert [sorted(options) for options in offered] == [sorted(self.may_come(where, who))]
        self.remember(where, who, drawn.key, drawn.seen)

    def may_come(self, where: str, who: str) -> list[str]:
        """Each of these once, so that chances are even."""
        options, since = self.open(where), self.since[where, who]
        unseen = [key for key in options if key not in since]
        new_to_all = [key for key in unseen if key not in self.seen[where, "group"]]
        begins_anew = [key for key in options if key != since[-1]] if since else []
        return new_to_all or unseen or begins_anew or options

    @rule(where=WHERE, chance=CHANCE)
    def the_group_draws(self, where: str, chance: Chance) -> None:
        (drawn,) = draw(self.deck(where), self.seen[where, "group"], choose=chance.choice)
        self.remember(where, "group", drawn.key, drawn.seen)

    def remember(self, where: str, who: str, key: str, seen: Sequence[str]) -> None:
        options, since = self.open(where), self.since[where, who]
        all_seen = set(options) <= set(since)
        assert key in options
        assert all_seen or key not in since
        assert len(options) == 1 or [key] != since[-1:]
        self.since[where, who] = [key] if all_seen else [*since, key]
        self.seen[where, who] = seen

    @rule(where=WHERE, who=MEMBER, chance=CHANCE)
    def a_member_chooses(self, where: str, who: str, chance: Chance) -> None:
        """A card that was chosen has been seen, and ends no round before the others were."""
        key = chance.choice(self.open(where))
        options, since = self.open(where), self.since[where, who]
        all_seen = set(options) <= set(since)
        self.since[where, who] = [key] if all_seen else [*(each for each in since if each != key), key]
        self.seen[where, who] = had(self.deck(where), self.seen[where, who], key)

    @rule(where=WHERE, key=st.sampled_from(NINE + OWN), text=st.text(min_size=1, max_size=45))
    def renamed_or_added(self, where: str, key: str, text: str) -> None:
        hidden = key in self.own_words[where] and self.own_words[where][key].hidden
        self.own_words[where][key] = OwnWord(key, word=Both(text, text), hidden=hidden)

    @rule(where=WHERE, key=st.sampled_from(NINE + OWN), hides=st.booleans())
    def hidden_or_shown(self, where: str, key: str, hides: bool) -> None:
        card = self.deck(where).card(key)
        if card is not None and (not hides or self.deck(where).may_hide(key)):
            self.own_words[where][key] = OwnWord(key, word=card.word, hidden=hides)

    @rule()
    def restart(self) -> None:
        self.seen = {drawer: json.loads(json.dumps(seen)) for drawer, seen in self.seen.items()}

    @invariant()
    def what_is_hidden_is_not_open(self) -> None:
        for where in COMMUNITIES:
            hidden = {card.key for card in self.deck(where).cards if card.hidden}
            assert not hidden & set(self.open(where))


AnyDraws.TestCase.settings = settings(max_examples=60, stateful_step_count=60)
TestAnyDraws = AnyDraws.TestCase


def test_over_many_rounds_a_member_gets_every_card_equally_often_in_every_place() -> None:
    chance, rounds = random.Random(11), 2000
    seen: Sequence[str] = ()
    places: Counter[tuple[int, str]] = Counter()
    for turn in range(rounds * 9):
        drawn = draw_for(deck(), seen, (), chance.choice)
        places[turn % 9, drawn.key] += 1
        seen = drawn.seen
    assert len(places) == 81
    assert all(abs(count - rounds / 9) < 60 for count in places.values())
