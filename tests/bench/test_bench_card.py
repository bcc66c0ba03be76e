"""What `tussenruimte bench card` measures, with a few cards, and how it judges that."""

import pytest

from bot.bench.card import Findings, measure


def nothing_to_tell(_done: int, _total: int) -> None:
    pass


async def test_a_few_cards_are_drawn_beside_a_loop_that_goes_on():
    found = await measure(4, nothing_to_tell)
    assert len(found.cards) == 4
    assert found.pauses


@pytest.mark.parametrize(("each", "within"), [(20.0, True), (60.0, False)])
def test_one_card_counts_and_not_the_first_which_starts_a_process(each: float, within: bool):
    assert Findings(first=900.0, cards=[each] * 9, pauses=[0.1]).within is within
