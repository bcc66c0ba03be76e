"""In a listening round each first says what they heard; the bot keeps the order and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from bot.ruimte.turns import Step, Turn, following, step_for

A, B, C = 1, 2, 3
ANSWERED = [Turn(Step.ANSWER, A)]
HEARD = [*ANSWERED, Turn(Step.HEARD, B)]
MISSED = [*HEARD, Turn(Step.MISSED, A)]


def now(turns: list[Turn], member: int, *, waited: bool = False) -> Step | None:
    return step_for(turns, member, waited=waited)


def test_anyone_may_begin():
    assert {now([], member) for member in (A, B, C)} == {Step.ANSWER}


def test_someone_else_says_what_was_heard():
    assert now(ANSWERED, A) is None
    assert now(ANSWERED, B) is now(ANSWERED, C) is Step.HEARD


def test_only_the_one_who_answered_says_what_was_missed():
    assert now(HEARD, A) is Step.MISSED
    assert now(HEARD, B) is now(HEARD, C) is None


def test_who_listened_goes_on_after_waiting_a_while():
    assert now(HEARD, B, waited=True) is Step.ANSWER
    assert now(HEARD, C, waited=True) is None


def test_then_the_one_who_listened_answers_and_it_goes_round():
    assert now(MISSED, B) is Step.ANSWER
    assert now(MISSED, A) is now(MISSED, C) is None
    assert now([*MISSED, Turn(Step.ANSWER, B)], A) is Step.HEARD


def test_nobody_waits_for_someone_who_is_gone():
    assert now([Turn(Step.ANSWER, None), HEARD[1]], B) is Step.ANSWER
    assert now([ANSWERED[0], Turn(Step.HEARD, None), MISSED[2]], C) is Step.ANSWER


@given(st.lists(st.tuples(st.sampled_from((A, B, C, None)), st.booleans()), max_size=40))
def test_whoever_speaks_there_is_always_someone_who_may_go_on(said: list[tuple[int | None, bool]]):
    """Members speak when they may; afterwards some are erased. The round is never stuck for longer than the wait."""
    turns: list[Turn] = []
    for member, waited in said:
        if member is None and turns:
            turns[-1] = Turn(turns[-1].step, None)
        elif member is not None and (step := step_for(turns, member, waited=waited)):
            turns.append(Turn(step, member))
    able = {member: step_for(turns, member, waited=True) for member in (A, B, C)}
    assert any(able.values())
    assert {step for step in able.values() if step} <= {following(turns), Step.ANSWER}
