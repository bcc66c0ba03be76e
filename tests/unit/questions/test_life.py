"""The life of a question, whatever people do and however long they take."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.questions.life import CANDIDATES_MOST, ENDS, Event, Life, Stage, after

PEOPLE = st.integers(1, 6)
FREE = st.lists(PEOPLE, unique=True)
LONGEST = 12
"""No stage takes more turns of the clock than this, all together."""


class LifeOfAQuestion(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.life = Life(Stage.DRAFT)
        self.free: list[int] = []

    def happens(self, event: Event, by: int | None = None) -> None:
        before = self.life
        self.life = after(before, event, self.free, by)
        fresh = self.life.asked[len(before.asked) :]
        assert self.life.asked[: len(before.asked)] == before.asked
        assert len(fresh) <= 1, "one at a time"
        assert set(fresh) <= set(self.free), "nobody who rests, or who was asked enough this week"

    @rule(free=FREE)
    def people_rest_and_return(self, free: list[int]) -> None:
        self.free = free

    @precondition(lambda self: self.life.stage is Stage.DRAFT)
    @rule(around=st.booleans(), nameless=st.booleans())
    def it_begins(self, around: bool, nameless: bool) -> None:
        self.life = replace(self.life, around=around, stage=Stage.WAITING if nameless else Stage.DRAFT)
        self.happens(Event.BEGIN)

    @rule(event=st.sampled_from([Event.YES, Event.LATER, Event.NO]), by=PEOPLE)
    def someone_answers(self, event: Event, by: int) -> None:
        self.happens(event, by)

    @rule(event=st.sampled_from([Event.TIME, Event.ONWARD, Event.HELPED]))
    def it_goes_on(self, event: Event) -> None:
        self.happens(event)

    @rule()
    def the_asker_withdraws(self) -> None:
        before = self.life.stage
        self.happens(Event.WITHDRAW)
        assert self.life.stage is (Stage.ANSWERED if before is Stage.ANSWERED else Stage.WITHDRAWN)

    @invariant()
    def nobody_is_asked_twice(self) -> None:
        assert len(set(self.life.asked)) == len(self.life.asked) <= CANDIDATES_MOST

    @invariant()
    def it_ends_by_itself(self) -> None:
        """Answered, withdrawn or open: the clock alone brings it there, whatever was said before."""
        if self.life.stage in (Stage.DRAFT, Stage.WAITING):
            return
        life = self.life
        for _ in range(LONGEST):
            assert (life.lasts is None) == (life.stage in ENDS)
            life = after(life, Event.TIME, self.free)
        assert life.stage in ENDS

    @invariant()
    def a_talk_has_someone_to_talk_with(self) -> None:
        assert self.life.stage is not Stage.TALKING or self.life.helper is not None


TestLifeOfAQuestion = LifeOfAQuestion.TestCase
TestLifeOfAQuestion.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)


def test_one_after_the_other_then_everyone_then_who_facilitates() -> None:
    life = after(Life(Stage.DRAFT), Event.BEGIN, [1, 2, 3, 4])
    assert life.candidate == 1
    life = after(life, Event.NO, [1, 2, 3, 4], by=1)
    assert life.candidate == 2
    life = after(life, Event.TIME, [3, 4])
    assert life.candidate == 3
    life = after(life, Event.TIME, [4])
    assert (life.stage, life.candidate) == (Stage.GROUP, None)
    assert after(life, Event.TIME).stage is Stage.LEAD
    assert after(after(life, Event.TIME), Event.TIME).stage is Stage.OPEN


def test_an_answer_from_someone_whose_turn_is_over_changes_nothing() -> None:
    life = after(after(Life(Stage.DRAFT), Event.BEGIN, [1, 2]), Event.TIME, [1, 2])
    assert after(life, Event.NO, [3], by=1) == life
    assert after(life, Event.YES, by=1) == life


def test_an_open_question_can_still_be_taken_up() -> None:
    talking = after(Life(Stage.OPEN), Event.YES, by=5)
    assert (talking.stage, talking.helper) == (Stage.TALKING, 5)
    assert after(talking, Event.HELPED).stage is Stage.ANSWERED
