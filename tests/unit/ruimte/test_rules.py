"""The question with a card: of the phase, and none twice before the others were asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.community.words import Phase
from bot.content.spaces import EMPTY_SPACE, Function, spaces
from bot.ruimte.rules import function_for, next_question

CARDS = st.tuples(
    st.sampled_from([space.key for space in spaces()] + ["moed"]), st.sampled_from(Function), st.booleans()
)


def test_each_phase_has_its_function() -> None:
    assert {function_for(phase) for phase in Phase} == set(Function)
    assert function_for(Phase.ACTION) is Function.DEEPENING


@given(st.lists(CARDS, max_size=60))
def test_no_question_comes_back_before_the_others_of_that_space_were_asked(
    cards: list[tuple[str, Function, bool]],
) -> None:
    seen: tuple[str, ...] = ()
    asked: dict[tuple[str, Function], list[str]] = {}
    for space, function, on_request in cards:
        if space == EMPTY_SPACE:
            continue
        got = next_question(space, function, seen, on_request=on_request)
        seen = got.seen
        assert got.question is not None
        assert got.question.function is function
        before = asked.setdefault((space, function), [])
        since = before[len(before) // 3 * 3 :]
        assert got.question.key not in since
        before.append(got.question.key)


@pytest.mark.parametrize(("function", "speaks"), [("orientation", 2), ("deepening", 1), ("evaluation", 0)])
def test_around_the_empty_space_little_is_said_unless_someone_asks(function: str, speaks: int) -> None:
    seen: tuple[str, ...] = ()
    said: set[str | None] = set()
    for _ in range(6):
        got = next_question(EMPTY_SPACE, Function(function), seen)
        seen = got.seen
        said.add(got.question.key if got.question else None)
    assert len(said - {None}) == speaks
    assert next_question(EMPTY_SPACE, Function(function), seen, on_request=True).question is not None


def test_a_pack_brings_its_own_questions() -> None:
    got = next_question("kind", Function.ORIENTATION, (), pack="outside")
    assert got.question is not None
    assert got.question.key.startswith("outside-kind-")
