"""When something happens next: weekly rhythms in a community's own zone, through holidays and both clock changes."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_WEEK = 7
_MINUTE = timedelta(minutes=1)
_LAST_DAY = date.max.toordinal() - 1


@dataclass(frozen=True, slots=True)
class Rest:
    """Days, both included, on which nothing opens: a holiday, a quiet week, a pause. Without a last day it lasts."""

    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Rule:
    """A weekday and a local time, every one to four weeks. Weeks count from the first such weekday on or after
    the anchor, and go on counting through a rest, so that everyone can tell which week is ours."""

    weekday: int
    at: time
    anchor: date
    every: int = 1
    rests: tuple[Rest, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.weekday < _WEEK:
            raise ValueError(f"A weekday is 0 (Monday) to 6 (Sunday), not {self.weekday}")
        if not 1 <= self.every <= 4:
            raise ValueError(f"A rhythm comes every one to four weeks, not every {self.every}")

    @property
    def first_day(self) -> int:
        """The ordinal of the first day that counts."""
        return self.anchor.toordinal() + (self.weekday - self.anchor.weekday()) % _WEEK


def going_on(before: Rule | None, wanted: Rule) -> Rule:
    """The rule that is wanted; as often and on the same day as before, it goes on counting where that one began."""
    if before is not None and (before.weekday, before.every) == (wanted.weekday, wanted.every):
        return replace(wanted, anchor=before.anchor)
    return wanted


def next_moment(rule: Rule, zone: tzinfo, after: datetime) -> datetime | None:
    """The first moment later than `after`, in UTC; None when nothing but rest lies ahead."""
    first, step = rule.first_day, _WEEK * rule.every
    # A day early, because a gap in the clock may have moved the moment past midnight.
    day = _on_or_after(after.astimezone(zone).toordinal() - 1, first, step)
    while day <= _LAST_DAY:
        rest = _resting(rule.rests, day)
        if rest is None:
            moment = moment_on(day, rule.at, zone)
            if moment > after:
                return moment
            day += step
        elif rest.last is None:
            return None
        else:
            day = _on_or_after(rest.last.toordinal() + 1, first, step)
    return None


def catch_up(rule: Rule, zone: tzinfo, due: datetime, now: datetime) -> tuple[datetime, datetime | None]:
    """From `due`, which is one itself: the latest moment that is not in the future, and the first that is."""
    latest, following = due, next_moment(rule, zone, due)
    while following is not None and following <= now:
        latest, following = following, next_moment(rule, zone, following)
    return latest, following


def moment_on(day: int, at: time, zone: tzinfo) -> datetime:
    """A local time on a day (its ordinal), in UTC: the first of a repeated hour; the first valid minute after a gap."""
    local = datetime.combine(date.fromordinal(day), at, zone)
    before, after = local.utcoffset(), local.replace(fold=1).utcoffset()
    if before is None or after is None:
        raise ValueError(f"{zone} is not a time zone")
    naive = local.replace(tzinfo=UTC)
    if before < after:  # only in a gap: see PEP 495
        return _end_of_gap(naive - after, naive - before, zone)
    return naive - before


def _end_of_gap(still_before: datetime, surely_after: datetime, zone: tzinfo) -> datetime:
    offset = surely_after.astimezone(zone).utcoffset()
    while surely_after - still_before > _MINUTE:
        half = still_before + (surely_after - still_before) // _MINUTE // 2 * _MINUTE
        if half.astimezone(zone).utcoffset() == offset:
            surely_after = half
        else:
            still_before = half
    return surely_after


def _on_or_after(day: int, first: int, step: int) -> int:
    return first + max(0, -((first - day) // step)) * step


def _resting(rests: tuple[Rest, ...], day: int) -> Rest | None:
    if not rests:
        return None
    on = date.fromordinal(day)
    return next((rest for rest in rests if rest.holds(on)), None)
