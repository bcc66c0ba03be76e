"""Hours and dates as people type them, in Dutch and English: "9u30", "2 pm", "17 maart 14:00", "2026-03-17 14.00"."""

import re
from datetime import date, datetime, time

_MONTHS = {
    "jan": 1,
    "feb": 2,
    "maa": 3,
    "mrt": 3,
    "apr": 4,
    "mei": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
    "mar": 3,
    "may": 5,
    "oct": 10,
}
_HOUR = re.compile(
    r"(?:om |at )?(?P<hour>\d{1,2})(?:\s*[:.u]\s*(?P<minute>\d{2}))?\s*(?:u|uur|h)?\.?\s*(?P<half>[ap]\.?m\.?)?"
)
_WEEKDAY = re.compile(
    r"^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[.,]?\s*"
)
_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})(?:[-/.](?P<year>\d{4}))?"),
    re.compile(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|e)?(?: of)? (?P<name>[a-z]{3,9})\.?,?(?: (?P<year>\d{4}))?\b"
    ),
    re.compile(r"(?P<name>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?P<year>\d{4}))?\b"),
)


def hour_of(text: str) -> time | None:
    found = _HOUR.fullmatch(" ".join(text.lower().split()))
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"].startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def day_and_hour(text: str, today: date) -> datetime | None:
    """A local date and time. Without a year it is the first such day that is not yet past."""
    on, rest = _split(text, today)
    hour = hour_of(rest.lstrip(" ,t"))
    return datetime.combine(on, hour) if on and hour else None


def day(text: str, today: date) -> date | None:
    """A date alone."""
    on, rest = _split(text, today)
    return None if rest.strip() else on


def _split(text: str, today: date) -> tuple[date | None, str]:
    """The day that a text begins with, and what follows it."""
    text = _WEEKDAY.sub("", " ".join(text.lower().split()))
    for pattern in _DATES:
        found = pattern.match(text)
        if found is not None:
            return _day(found.groupdict(), today), text[found.end() :]
    return None, text


def _day(parts: dict[str, str | None], today: date) -> date | None:
    name = parts.get("name")
    month = _month(name) if name else int(parts["month"] or 0)
    day, year = int(parts["day"] or 0), parts["year"]
    if year:
        return _date(int(year), month, day)
    # A day without a year may have to wait for the next leap year.
    nearest = (_date(today.year + later, month, day) for later in range(9))
    return next((found for found in nearest if found and found >= today), None)


def _month(name: str) -> int:
    return _MONTHS.get(name[:3], 0)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
