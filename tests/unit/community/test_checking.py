"""For the same readers silence lets it go; for more of them, or a name where there was none, only a yes does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.community.checking import Asks, asks, may_go

answers = st.lists(st.sampled_from([True, False, None]))


def test_what_is_asked_follows_from_who_reads_and_what_stands_there():
    assert asks() is Asks.TAKE_OUT
    assert asks(wider=True) is asks(names=True) is asks(wider=True, names=True) is Asks.YES


@given(answers)
def test_nothing_goes_against_a_no(said: list[bool | None]):
    for asked in Asks:
        assert not may_go(asked, [*said, False])


@given(st.lists(st.just(None), min_size=1))
def test_for_the_same_readers_silence_lets_it_go(said: list[bool | None]):
    assert may_go(Asks.TAKE_OUT, said)


@given(answers)
def test_for_more_readers_or_a_name_silence_is_a_no(said: list[bool | None]):
    assert not may_go(Asks.YES, [*said, None])


@pytest.mark.parametrize("asked", Asks)
def test_where_nobody_is_concerned_it_goes(asked: Asks):
    assert may_go(asked, [])
