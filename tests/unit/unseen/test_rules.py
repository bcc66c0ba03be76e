"""When answers appear, and when they never do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.unseen.rules import THRESHOLD, Outcome, outcome, spread, talks_instead
from bot.unseen.templates import PERSPECTIVES, TEMPLATES, TRUST, Template

GUARDED = [template for template in TEMPLATES.values() if template.guarded]


@pytest.mark.parametrize("template", GUARDED, ids=lambda template: template.name)
@given(answers=st.integers(0, 40), extended=st.booleans())
def test_without_names_nothing_appears_below_five(
    template: Template, answers: int, *, extended: bool
) -> None:
    now = outcome(template, answers, extended=extended)
    assert (now is Outcome.SHOWN) is (answers >= THRESHOLD)
    assert not (extended and now is Outcome.EXTENDED)


def test_with_names_any_number_appears() -> None:
    assert outcome(PERSPECTIVES, 1, extended=False) is Outcome.SHOWN
    assert outcome(PERSPECTIVES, 0, extended=False) is Outcome.NOTHING


@pytest.mark.parametrize(("members", "talks"), [(1, True), (6, True), (7, False), (60, False)])
def test_a_small_group_talks_instead(members: int, *, talks: bool) -> None:
    assert talks_instead(TRUST, members) is talks
    assert not talks_instead(PERSPECTIVES, members)


@given(st.lists(st.sampled_from(TRUST.choices), max_size=THRESHOLD - 1))
def test_below_the_threshold_not_even_the_computation_is_made(choices: list[str]) -> None:
    with pytest.raises(ValueError, match="threshold"):
        spread(choices, TRUST.choices)


@given(st.lists(st.sampled_from(TRUST.choices), min_size=THRESHOLD, max_size=60))
def test_a_spread_has_a_bar_for_every_option_and_tells_no_number(choices: list[str]) -> None:
    bars = spread(choices, TRUST.choices)
    assert tuple(bars) == TRUST.choices
    assert all(0 <= length <= 10 for length in bars.values())
    assert bars == spread(choices * 3, TRUST.choices)
