"""The life of a question: whom it is with, and where it goes when time runs out. Every road has an end.

One candidate after the other is asked, then everyone, then who facilitates; then it is an open question. Whoever is
asked was free at that moment, and nobody is asked twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

CANDIDATES_MOST = 3


class Stage(StrEnum):
    DRAFT = "draft"
    """Written; how to ask is still to be chosen."""
    WAITING = "waiting"
    """Without a name: it begins with the next batch, so that its moment tells nothing."""
    ASKING = "asking"
    """With one candidate."""
    TALKING = "talking"
    """Someone said yes."""
    GROUP = "group"
    LEAD = "lead"
    """With who facilitates."""
    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


ENDS = frozenset({Stage.OPEN, Stage.ANSWERED, Stage.WITHDRAWN})
MEMBERS_WERE_ASKED = frozenset({Stage.LEAD, Stage.OPEN})
_BEFORE = frozenset({Stage.DRAFT, Stage.WAITING})
_FOR_ANYONE = frozenset({Stage.GROUP, Stage.LEAD, Stage.OPEN})


class Event(StrEnum):
    BEGIN = "begin"
    YES = "yes"
    LATER = "later"
    NO = "no"
    TIME = "time"
    """The agreed time is over."""
    ONWARD = "onward"
    """The talk did not answer it."""
    HELPED = "helped"
    WITHDRAW = "withdraw"
    LEFT = "left"
    """Its asker left the group, and gave it to everyone."""


@dataclass(frozen=True, slots=True)
class Life:
    """`asked` in the order in which they were; `helper` is who said yes. `waited`: this stage had its extra time."""

    stage: Stage
    around: bool = True
    """Candidates one by one first; otherwise everyone at once."""
    asked: tuple[int, ...] = ()
    helper: int | None = None
    waited: bool = False

    @property
    def candidate(self) -> int | None:
        """Whose turn it is."""
        return self.asked[-1] if self.stage is Stage.ASKING and self.asked else None

    @property
    def lasts(self) -> timedelta | None:
        """How long this stage may take; None for one without an end of its own."""
        days = {Stage.ASKING: 2, Stage.TALKING: 7, Stage.GROUP: 3, Stage.LEAD: 3}.get(self.stage)
        if days is None:
            return None
        return timedelta(days=days * 2 if self.waited and self.stage is Stage.TALKING else days)


def after(life: Life, event: Event, free: Sequence[int] = (), by: int | None = None) -> Life:
    """What becomes of it. `free` are the candidates that may be asked now, best first; `by` is who said yes. What
    comes too late, or from someone whose turn it is not, changes nothing."""
    match event:
        case Event.BEGIN if life.stage in _BEFORE:
            return _next(life, free) if life.around else _to(life, Stage.GROUP)
        case Event.YES if may_say_yes(life, by):
            return replace(_to(life, Stage.TALKING), helper=by)
        case Event.LATER if by is not None and by == life.candidate:
            return replace(life, waited=True)
        case Event.NO if by is not None and by == life.candidate:
            return _next(life, free)
        case Event.TIME:
            return _time(life, free)
        case Event.ONWARD if life.stage is Stage.TALKING:
            return _next(replace(life, helper=None), free)
        case Event.LEFT if life.stage in {Stage.ASKING, Stage.TALKING}:
            return _to(replace(life, helper=None), Stage.GROUP)
        case _:
            return _by_the_asker(life, event)


def _by_the_asker(life: Life, event: Event) -> Life:
    if life.stage in {Stage.ANSWERED, Stage.WITHDRAWN}:
        return life
    if event is Event.HELPED and life.stage not in _BEFORE:
        return _to(life, Stage.ANSWERED)
    return _to(life, Stage.WITHDRAWN) if event is Event.WITHDRAW else life


def may_say_yes(life: Life, by: int | None) -> bool:
    """The candidate whose turn it is; once everyone was asked, anyone."""
    return by is not None and (life.stage in _FOR_ANYONE or by == life.candidate)


def _time(life: Life, free: Sequence[int]) -> Life:
    match life.stage:
        case Stage.ASKING:
            return _next(life, free)
        case Stage.TALKING if not life.waited:
            return replace(life, waited=True)
        case Stage.TALKING:
            return _to(life, Stage.ANSWERED)
        case Stage.GROUP:
            return _to(life, Stage.LEAD)
        case Stage.LEAD:
            return _to(life, Stage.OPEN)
        case _:
            return life


def _next(life: Life, free: Sequence[int]) -> Life:
    candidate = next((each for each in free if each not in life.asked), None)
    if candidate is None or len(life.asked) >= CANDIDATES_MOST:
        return _to(life, Stage.GROUP)
    return replace(_to(life, Stage.ASKING), asked=(*life.asked, candidate))


def _to(life: Life, stage: Stage) -> Life:
    return replace(life, stage=stage, waited=False)
