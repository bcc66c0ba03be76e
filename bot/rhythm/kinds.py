"""Every kind of message this bot starts by itself: in whose week it counts, how long it is worth saying, and what
becomes of it when it may not be said now. One table, for every platform and every room; its order is the order in
which messages go when the week is full."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Lane(StrEnum):
    """Whose week a message takes a place in."""

    COMMUNITY = "community"
    FROM_PEOPLE = "from-people"
    FROM_BOT = "from-bot"


ALLOWANCE = {Lane.COMMUNITY: 2, Lane.FROM_PEOPLE: 2, Lane.FROM_BOT: 1}
"""Messages a week that may make a channel, or a person in all their communities together, unread."""


class Tide(IntEnum):
    """How much is said: everything, one question only (*Rustig aan*), or nothing (*Even niet*)."""

    STILL = 0
    LOW = 1
    HIGH = 2


class Held(StrEnum):
    """What becomes of a message that may not be said now."""

    FOR_YOU = "for-you"
    """Waits in the private list of whom it is for, until it expires."""
    NEXT_WEEK = "next-week"
    """Goes when a new week begins, unless it has expired by then."""
    DROPPED = "dropped"
    """Is not said; what it tells stands in the panel anyway."""


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    lane: Lane | None
    """None: it makes nobody unread, or comes on top because it answers or corrects."""
    lasts: timedelta
    held: Held
    why: str
    """The text that answers "why this?"."""
    tide: Tide = Tide.HIGH
    """The lowest tide at which it is still said."""
    once: bool = False
    """A reminder: at most one for whatever it belongs to, so whoever tells it must name that."""
    brought_by: str = ""
    """The rhythm that brings it for certain: until then its place in the week is kept, and it is never refused."""
    invited: bool = False
    """It shows what a member just did; nobody has to ask "why this?"."""


def _days(number: int) -> timedelta:
    return timedelta(days=number)


_ROWS = (
    # A person's question to someone.
    Kind("ask", Lane.FROM_PEOPLE, _days(7), Held.FOR_YOU, "rhythm-why-ask"),
    Kind("confided", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-confided"),
    Kind("curious", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-curious"),
    Kind("assumption", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "together-why-assumption"),
    Kind("introduction", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-introduction"),
    Kind("buddy", Lane.FROM_PEOPLE, _days(7), Held.FOR_YOU, "rhythm-why-buddy"),
    # A check before posting.
    Kind("first-reading", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-first-reading"),
    Kind("question-offer", Lane.FROM_PEOPLE, _days(7), Held.FOR_YOU, "rhythm-why-question-offer"),
    Kind("role", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-role"),
    Kind("check", Lane.FROM_PEOPLE, _days(7), Held.FOR_YOU, "rhythm-why-check"),
    Kind("report-check", Lane.FROM_PEOPLE, _days(2), Held.FOR_YOU, "rhythm-why-report-check"),
    Kind("harvest-check", Lane.FROM_PEOPLE, _days(14), Held.FOR_YOU, "rhythm-why-check"),
    Kind("thanks", Lane.FROM_PEOPLE, _days(30), Held.FOR_YOU, "rhythm-why-thanks"),
    # Session. What a member switched on counts together: first preparation, else reminder, else digest.
    Kind("preparation", Lane.FROM_BOT, _days(7), Held.FOR_YOU, "rhythm-why-preparation"),
    Kind("pair", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "rhythm-why-pair"),
    Kind("reminder", Lane.FROM_BOT, _days(1), Held.FOR_YOU, "rhythm-why-reminder", once=True),
    Kind("week-preparation", Lane.FROM_BOT, _days(1), Held.FOR_YOU, "rhythm-why-week-preparation", once=True),
    Kind("week-reminder", Lane.FROM_BOT, _days(1), Held.FOR_YOU, "rhythm-why-week-reminder", once=True),
    Kind("digest", Lane.FROM_BOT, _days(3), Held.FOR_YOU, "rhythm-why-digest"),
    # Bot.
    Kind("follow-up", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "rhythm-why-follow-up"),
    Kind("question-later", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "rhythm-why-follow-up"),
    Kind("prompt", Lane.FROM_BOT, _days(7), Held.FOR_YOU, "rhythm-why-prompt"),
    Kind("experience", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "questions-why-experience"),
    Kind("look-back", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "harvest-why-look-back"),
    Kind("acquainting", Lane.FROM_BOT, _days(14), Held.FOR_YOU, "rhythm-why-acquainting"),
    Kind("expectation", Lane.FROM_BOT, _days(30), Held.FOR_YOU, "rhythm-why-expectation"),
    Kind("reunion", Lane.FROM_BOT, _days(30), Held.FOR_YOU, "rhythm-why-invitation"),
    Kind("invitation", Lane.FROM_BOT, _days(30), Held.FOR_YOU, "rhythm-why-invitation"),
    # On top: the answer to what a member asked, a changed time or place, a word to whoever keeps things going.
    Kind("assumption-answer", None, _days(30), Held.FOR_YOU, "rhythm-why-answer"),
    Kind("buddy-found", None, _days(30), Held.FOR_YOU, "rhythm-why-answer"),
    Kind("answer", None, _days(30), Held.FOR_YOU, "rhythm-why-answer"),
    Kind("experience-met", None, _days(30), Held.FOR_YOU, "rhythm-why-answer"),
    Kind("changed", None, _days(14), Held.FOR_YOU, "rhythm-why-changed", Tide.STILL),
    Kind("concern", None, _days(30), Held.FOR_YOU, "rhythm-why-concern", Tide.STILL),
    Kind("question-stuck", None, _days(7), Held.FOR_YOU, "rhythm-why-question-stuck"),
    Kind("hidden", None, _days(30), Held.FOR_YOU, "rhythm-why-hidden", Tide.STILL),
    Kind("told", None, _days(30), Held.FOR_YOU, "rhythm-why-told", Tide.STILL),
    Kind("offer", None, _days(14), Held.FOR_YOU, "rhythm-why-offer"),
    Kind("draft", None, _days(3), Held.FOR_YOU, "rhythm-why-draft"),
    Kind("step", None, _days(7), Held.FOR_YOU, "rhythm-why-step"),
    Kind("word", None, _days(30), Held.FOR_YOU, "rhythm-why-word", Tide.STILL),
    # The channel: panel and report. The panel alone is said at low tide, with its one question.
    Kind("panel", Lane.COMMUNITY, _days(3), Held.DROPPED, "rhythm-why-panel", Tide.LOW, brought_by="week"),
    Kind("report", Lane.COMMUNITY, _days(7), Held.NEXT_WEEK, "rhythm-why-report"),
    Kind("board", Lane.COMMUNITY, _days(14), Held.NEXT_WEEK, "rhythm-why-board"),
    Kind("go-on", Lane.COMMUNITY, _days(14), Held.NEXT_WEEK, "rhythm-why-go-on"),
    Kind("session", Lane.COMMUNITY, _days(14), Held.NEXT_WEEK, "rhythm-why-session"),
    # The week's thread, which does not count, and the platform's calendar.
    Kind("week-thread", None, _days(3), Held.DROPPED, "rhythm-why-panel", Tide.LOW),
    Kind("line", None, _days(3), Held.DROPPED, "rhythm-why-line", Tide.LOW),
    Kind("reflection", None, _days(14), Held.NEXT_WEEK, "rhythm-why-reflection", invited=True),
    Kind("case", None, _days(14), Held.NEXT_WEEK, "rhythm-why-case"),
    Kind("case-said", None, _days(14), Held.NEXT_WEEK, "rhythm-why-case", invited=True),
    Kind("nameless", None, _days(14), Held.NEXT_WEEK, "rhythm-why-contribution"),
    Kind("contribution", None, _days(14), Held.DROPPED, "rhythm-why-contribution", invited=True),
    Kind("obstacle", None, _days(14), Held.DROPPED, "rhythm-why-contribution", invited=True),
    Kind("closing-question", None, _days(3), Held.DROPPED, "rhythm-why-line"),
    Kind("long-talk", None, _days(1), Held.DROPPED, "rhythm-why-long-talk"),
    Kind("live", None, _days(1), Held.DROPPED, "rhythm-why-line", invited=True),
    Kind("parked", None, _days(14), Held.DROPPED, "rhythm-why-contribution", invited=True),
    Kind("parked-thread", None, _days(14), Held.DROPPED, "rhythm-why-contribution"),
    Kind("parked-again", None, _days(14), Held.NEXT_WEEK, "rhythm-why-sprint"),
    Kind("report-thread", None, _days(7), Held.NEXT_WEEK, "rhythm-why-report"),
    Kind("report-page", None, _days(7), Held.NEXT_WEEK, "rhythm-why-report", invited=True),
    Kind("question", None, _days(7), Held.NEXT_WEEK, "rhythm-why-question"),
    Kind("question-talk", None, _days(7), Held.DROPPED, "rhythm-why-question", invited=True),
    Kind("question-thread", None, _days(7), Held.DROPPED, "rhythm-why-question"),
    Kind("card", None, _days(7), Held.DROPPED, "rhythm-why-card", invited=True),
    Kind("card-word", None, _days(14), Held.DROPPED, "rhythm-why-card", invited=True),
    Kind("assumption-shared", None, _days(14), Held.NEXT_WEEK, "rhythm-why-card", invited=True),
    Kind("listening", None, _days(7), Held.DROPPED, "rhythm-why-card", invited=True),
    Kind("then-and-now", None, _days(14), Held.NEXT_WEEK, "rhythm-why-card", invited=True),
    Kind("take-along", None, _days(7), Held.DROPPED, "reflections-why-take-along"),
    Kind("celebration", None, _days(14), Held.NEXT_WEEK, "rhythm-why-sprint"),
    Kind("round", None, _days(7), Held.NEXT_WEEK, "rhythm-why-round"),
    Kind("sprint", None, _days(14), Held.NEXT_WEEK, "rhythm-why-sprint"),
    Kind("result", None, _days(14), Held.NEXT_WEEK, "rhythm-why-result"),
    Kind("agreement", None, _days(14), Held.NEXT_WEEK, "rhythm-why-agreement"),
    Kind("kept", None, _days(14), Held.NEXT_WEEK, "rhythm-why-kept", invited=True),
    Kind("gathering", None, _days(30), Held.DROPPED, "rhythm-why-session", Tide.STILL),
)

KINDS = {kind.name: kind for kind in _ROWS}
RANK = {kind.name: rank for rank, kind in enumerate(_ROWS)}


def kind_of(name: str) -> Kind:
    try:
        return KINDS[name]
    except KeyError:
        raise ValueError(f"{name!r} is not in the table of kinds (bot/rhythm/kinds.py)") from None
