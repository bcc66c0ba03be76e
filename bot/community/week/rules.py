"""How a community grows: what its panel shows, and the one step that may be proposed this week."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from bot.community.words import Phase
from bot.rhythm.rules import Rule, moment_on

_WEEK = timedelta(weeks=1)


class Action(StrEnum):
    """What the panel may offer; a room that stands answers it."""

    JOIN = "join"
    DRAW = "draw"
    MY_WEEK = "my-week"
    FOR_YOU = "for-you"
    ASK = "ask"
    MOMENT = "moment"
    HARVEST = "harvest"
    THEN_AND_NOW = "then-and-now"
    ROUND_OFF = "round-off"


@dataclass(frozen=True, slots=True)
class Step:
    week: int
    shows: tuple[Action, ...]


STEPS = (
    Step(0, (Action.JOIN,)),
    Step(1, (Action.JOIN, Action.DRAW)),
    Step(2, (Action.MY_WEEK, Action.DRAW, Action.FOR_YOU)),
    Step(3, (Action.MY_WEEK, Action.DRAW, Action.ASK, Action.FOR_YOU)),
    Step(4, (Action.MY_WEEK, Action.MOMENT, Action.ASK, Action.FOR_YOU)),
)
AGENDA_FROM = 4
FINAL = len(STEPS)
_FINAL_SHOWS = (Action.HARVEST, Action.THEN_AND_NOW, Action.ROUND_OFF, Action.FOR_YOU)
_ENOUGH_SESSIONS = 2


def shows(grown: int) -> tuple[Action, ...]:
    """The panel's buttons, most likely first; never more than four."""
    return STEPS[grown].shows if grown < FINAL else _FINAL_SHOWS


def next_step(grown: int, week: int, sessions_held: int, phase: Phase) -> int | None:
    """The step that may be proposed now. It is never taken without a yes, and no step is skipped over."""
    following = grown + 1
    if following < FINAL:
        early = following == AGENDA_FROM and sessions_held >= _ENOUGH_SESSIONS
        return following if early or week >= STEPS[following].week else None
    return following if following == FINAL and phase is Phase.EVALUATION else None


def week_number(weekday: int, at: time, zone: tzinfo, started: datetime, now: datetime) -> int:
    """How many weeks have opened since the start: 0 before the first opening."""
    first = Rule(weekday, at, started.astimezone(zone).date()).first_day
    if moment_on(first, at, zone) <= started:
        first += _WEEK.days
    week = max(0, (now.astimezone(zone).toordinal() - first) // _WEEK.days + 1)
    if week and moment_on(first + (week - 1) * _WEEK.days, at, zone) > now:
        week -= 1
    return week
