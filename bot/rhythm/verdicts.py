"""What becomes of a message at the moment it could go: it goes, waits, is held, or is not said after all."""

from dataclasses import dataclass
from datetime import datetime

from bot.rhythm.budgets import next_week
from bot.rhythm.calls import Act
from bot.rhythm.kinds import Held, Kind, Tide
from bot.rhythm.people import Circle, Listener
from bot.rhythm.quiet import when_awake


@dataclass(frozen=True, slots=True)
class Go:
    pass


@dataclass(frozen=True, slots=True)
class Wait:
    until: datetime


@dataclass(frozen=True, slots=True)
class Hold:
    """In *For you*."""


@dataclass(frozen=True, slots=True)
class Drop:
    why: str


Verdict = Go | Wait | Hold | Drop

GO, HOLD = Go(), Hold()
LEFT, NOT_NOW, NO_MESSAGE = Drop("left"), Drop("not-now"), Drop("no-message")


def judge(
    kind: Kind, act: Act, circle: Circle, reader: Listener | None, now: datetime, *, asked_for: bool
) -> Verdict:
    """For a shared message `reader` is None. What tidies up (an edit, a pin) disturbs nobody and always goes; so does
    what a member shares. Whom a private message is for did not ask for it at this moment: the answer to a click is not
    a message of this kind."""
    if act is not Act.SEND or (asked_for and reader is None):
        return GO
    if reader is not None and not reader.direct:
        return HOLD
    if min(circle.tide, reader.tide if reader else Tide.HIGH) < kind.tide:
        return held(kind, circle, now, private=reader is not None)
    awake = when_awake(now, reader.zone, reader.quiet) if reader else now
    return Wait(awake) if awake > now else GO


def held(kind: Kind, circle: Circle, now: datetime, *, private: bool) -> Verdict:
    """For what may not be said now, by the table of kinds."""
    if private and kind.held is Held.FOR_YOU:
        return HOLD
    if kind.held is Held.DROPPED:
        return NOT_NOW
    return Wait(next_week(now, circle.zone))
