"""The rounds of a case are kept apart, and the author's own mark decides what something is."""

import pytest

from bot.reflections.rounds import LASTS, Round, Sort, fits, following, sort_of


def test_rounds_follow_each_other_and_end():
    order = [Round.WAITING]
    while (after := following(order[-1])) is not order[-1]:
        order.append(after)
    assert order == list(Round)
    assert set(LASTS) == {Round.QUESTIONS, Round.IDEAS, Round.TAKE_ALONG}


def test_an_idea_waits_for_its_round_and_a_question_is_never_too_late():
    assert not fits(Sort.IDEA, Round.QUESTIONS)
    assert fits(Sort.IDEA, Round.IDEAS)
    assert fits(Sort.QUESTION, Round.IDEAS)


@pytest.mark.parametrize("mark", [Sort.QUESTION, Sort.IDEA])
def test_who_brought_the_case_answers_and_at_the_end_takes_along(mark: Sort):
    said = [sort_of(mark, now, author=True) for now in Round]
    assert said == [None, Sort.ANSWER, Sort.ANSWER, Sort.TAKEN, None]


def test_others_speak_in_the_first_two_rounds_only():
    said = [sort_of(Sort.IDEA, now, author=False) for now in Round]
    assert said == [None, Sort.IDEA, Sort.IDEA, None, None]
    assert sort_of(Sort.TAKEN, Round.IDEAS, author=False) is None
