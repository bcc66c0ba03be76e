"""Scored statements: a spread for each, the widest to talk about, and nothing of one that few answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.errors import DomainError
from bot.unseen import scales
from bot.unseen.templates import SCALE

answers = st.lists(st.tuples(*(st.sampled_from(("", *SCALE)) for _ in range(3))), min_size=1, max_size=12)


@given(answers)
def test_a_statement_below_five_has_no_bars_and_keeps_no_answer(given: list[tuple[str, ...]]) -> None:
    result = scales.spreads(given, SCALE)
    for place, column in enumerate(zip(*given, strict=True)):
        enough = sum(map(bool, column)) >= 5
        assert bool(scales.bars_of(result, place, SCALE)) is enough
        left = [scales.kept(choices, result, SCALE)[place] for choices in given]
        assert left == (list(column) if enough else [""] * len(given))


@given(answers)
def test_what_is_packed_comes_back(given: list[tuple[str, ...]]) -> None:
    for choices in given:
        assert scales.choices_of(scales.packed(choices), 3) == list(choices)


def test_the_widest_is_where_answers_lie_furthest_apart_not_where_they_are_lowest() -> None:
    low = ["no"] * 5
    apart = ["yes", "yes", "no", "no", "no"]
    near = ["yes", "largely", "yes", "largely", "yes"]
    result = scales.spreads(list(zip(low, near, apart, strict=True)), SCALE)
    assert scales.widest(result, SCALE, 3) == 2
    assert scales.widest(scales.spreads([("no",)] * 5, SCALE), SCALE, 1) is None


@pytest.mark.parametrize("typed", ["", " \n ", "a\n" * 9, "a" * 101])
def test_statements_are_one_a_line_and_few(typed: str) -> None:
    with pytest.raises(DomainError):
        scales.statements_of(typed)


@pytest.mark.parametrize("answer", ["yes", "yes|perhaps|no", "yes|no|no|no"])
def test_an_answer_that_fits_no_form_is_refused(answer: str) -> None:
    with pytest.raises(DomainError):
        scales.judged(answer, SCALE, 3)
