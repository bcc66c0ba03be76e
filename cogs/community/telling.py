"""Small things said in many places: moments, weekdays, languages."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.community.answers import SetUp
from bot.kernel.languages import Voice


def moment(at: datetime) -> str:
    """Everyone sees it on their own clock."""
    return f"<t:{int(at.timestamp())}:F>"


def day(at: datetime) -> str:
    return f"<t:{int(at.timestamp())}:D>"


def weekday(say: Voice, day: int) -> str:
    return say("community-weekday", day=day)


def written(say: Voice, day: date) -> str:
    """As people write it, where a moment of the platform is not shown; `moments` reads it back."""
    from babel.dates import format_date  # slow to load

    return format_date(day, "d MMMM yyyy", locale=say.language)


def session_default(say: Voice, state: SetUp) -> str:
    """The next session as it can be typed, in the community's zone."""
    if state.next_session_at is None:
        return ""
    at = state.next_session_at.astimezone(ZoneInfo(state.zone))
    return f"{written(say, at)} {at:%H:%M}"
