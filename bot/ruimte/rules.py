"""Which question goes with a card: it fits the phase, and none comes back before the others were asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.community.words import Phase
from bot.content.rounds import Choose, by_chance, fresh
from bot.content.spaces import Function, Question, questions

_FUNCTIONS: Mapping[Phase, Function] = {
    Phase.ORIENTATION: Function.ORIENTATION,
    Phase.ACTION: Function.DEEPENING,
    Phase.EVALUATION: Function.EVALUATION,
}


WORD_MOST = 200
"""One word is enough; a short sentence fits."""
FIRST_ROUND = 3
"""As many words as there must be to ask each other about; after its one sentence the bot is silent."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question, or None where silence is the answer; and the keys of what was asked of this community so far."""

    question: Question | None
    seen: tuple[str, ...]


def function_for(phase: Phase) -> Function:
    return _FUNCTIONS[phase]


def next_question(
    space: str,
    function: Function,
    seen: Sequence[str],
    *,
    pack: str | None = None,
    on_request: bool = False,
    choose: Choose = by_chance,
) -> Asked:
    """A question of this space for this function. `on_request`: someone asked for another."""
    fitting = {
        question.key: question
        for question in questions(space, pack)
        if question.function is function and (on_request or not question.on_request)
    }
    if not fitting:
        return Asked(None, tuple(seen))
    picked = fresh(tuple(fitting), [key for key in seen if key in fitting], choose)
    elsewhere = tuple(key for key in seen if key not in fitting)
    return Asked(fitting[picked.key], elsewhere + picked.seen)
