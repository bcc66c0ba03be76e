"""The facilitator's four answers, read and judged. Pure: an unreadable one gets a clear word, an empty one may wait."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.community import moments
from bot.kernel.errors import DomainError
from bot.kernel.languages import Language
from bot.kernel.text import one_line
from bot.rhythm.rules import moment_on

NAME_MOST = 60


@dataclass(frozen=True, slots=True)
class Typed:
    """The answers as they were typed."""

    name: str = ""
    channel: str = ""
    weekday: int | None = None
    hour: str = ""
    next_session: str = ""


@dataclass(frozen=True, slots=True)
class SetUp:
    """Where a set-up stands. `missing` names what is still to be answered before the group can begin."""

    community: int
    name: str
    channel: str | None
    weekday: int | None
    opens_at: time | None
    next_session_at: datetime | None
    zone: str
    language: Language
    started: bool

    @property
    def missing(self) -> tuple[str, ...]:
        answered = {
            "name": bool(self.name),
            "channel": self.channel is not None,
            "day": self.weekday is not None,
            "hour": self.opens_at is not None,
        }
        return tuple(question for question, known in answered.items() if not known)


def judge(state: SetUp, typed: Typed, now: datetime) -> SetUp:
    """The state after these answers. The next session may be unknown, so an empty answer clears it."""
    return replace(
        state,
        name=name_of(typed.name) or state.name,
        channel=typed.channel or state.channel,
        weekday=state.weekday if typed.weekday is None else typed.weekday,
        opens_at=hour_of(typed.hour) or state.opens_at,
        next_session_at=session_moment(typed.next_session, state.zone, now),
    )


def name_of(typed: str) -> str:
    name = one_line(typed)
    if len(name) > NAME_MOST:
        raise DomainError("setup-name-long", most=NAME_MOST)
    return name


def hour_of(typed: str) -> time | None:
    if not typed.strip():
        return None
    hour = moments.hour_of(typed)
    if hour is None:
        raise DomainError("setup-hour-unclear")
    return hour


def session_moment(typed: str, zone: str, now: datetime) -> datetime | None:
    if not typed.strip():
        return None
    local = moments.day_and_hour(typed, now.astimezone(ZoneInfo(zone)).date())
    if local is None:
        raise DomainError("setup-session-unclear")
    moment = moment_on(local.toordinal(), local.time(), ZoneInfo(zone))
    if moment <= now:
        raise DomainError("setup-session-past")
    return moment
