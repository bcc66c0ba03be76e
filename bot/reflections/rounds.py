"""The rounds of a case, kept apart: first only questions, then ideas, then what its author takes along."""

from datetime import timedelta
from enum import StrEnum


class Round(StrEnum):
    WAITING = "waiting"
    QUESTIONS = "questions"
    IDEAS = "ideas"
    TAKE_ALONG = "take-along"
    CLOSED = "closed"


class Sort(StrEnum):
    """What someone calls what they say; an answer and what is taken along are the author's."""

    QUESTION = "question"
    IDEA = "idea"
    ANSWER = "answer"
    TAKEN = "taken"


class State(StrEnum):
    """OFFERED: an idea in a round for questions, kept only if its author says so. WAITING: goes when it may."""

    OFFERED = "offered"
    WAITING = "waiting"
    POSTED = "posted"


LASTS = {
    Round.QUESTIONS: timedelta(days=3),
    Round.IDEAS: timedelta(days=4),
    Round.TAKE_ALONG: timedelta(days=3),
}
_ORDER = tuple(Round)


def following(now: Round) -> Round:
    return _ORDER[min(_ORDER.index(now) + 1, len(_ORDER) - 1)]


def fits(sort: Sort, now: Round) -> bool:
    """Whether it may be seen in this round. A question that comes late is still a question."""
    match sort:
        case Sort.QUESTION | Sort.ANSWER:
            return now in (Round.QUESTIONS, Round.IDEAS)
        case Sort.IDEA:
            return now is Round.IDEAS
        case Sort.TAKEN:
            return now in (Round.TAKE_ALONG, Round.CLOSED)


def sort_of(wanted: Sort, now: Round, *, author: bool) -> Sort | None:
    """What this is in this round; None when it is not this person's turn."""
    if author:
        if now is Round.TAKE_ALONG:
            return Sort.TAKEN
        return Sort.ANSWER if now in (Round.QUESTIONS, Round.IDEAS) else None
    if wanted in (Sort.QUESTION, Sort.IDEA) and now in (Round.QUESTIONS, Round.IDEAS):
        return wanted
    return None
