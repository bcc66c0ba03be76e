"""Whose turn it is in a listening round. Pure: the order is all that the bot keeps."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """One answers, another says what they heard, the first what was missed; then the other answers, and so on."""

    ANSWER = "answer"
    HEARD = "heard"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Turn:
    """`member` is None when who said it is no longer here."""

    step: Step
    member: int | None


def following(turns: Sequence[Turn]) -> Step:
    """What comes now, for whoever it is that may."""
    order = {Step.ANSWER: Step.HEARD, Step.HEARD: Step.MISSED, Step.MISSED: Step.ANSWER}
    return order[turns[-1].step] if turns else Step.ANSWER


def step_for(turns: Sequence[Turn], member: int, *, waited: bool) -> Step | None:
    """What this member may say now, if anything. `waited`: long enough for who listened to go on without a word of
    what was missed."""
    if not turns:
        return Step.ANSWER
    last = turns[-1]
    before = turns[-2].member if len(turns) > 1 else None
    match last.step:
        case Step.ANSWER:
            return Step.HEARD if last.member != member else None
        case Step.HEARD if before == member:
            return Step.MISSED
        case Step.HEARD:
            return Step.ANSWER if last.member in (member, None) and (waited or before is None) else None
        case Step.MISSED:
            return Step.ANSWER if before in (member, None) else None
