"""Small things said in many places: moments, weekdays, languages."""

from datetime import datetime
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


def session_default(state: SetUp) -> str:
    """The next session as it can be typed, in the community's zone."""
    if state.next_session_at is None:
        return ""
    return state.next_session_at.astimezone(ZoneInfo(state.zone)).strftime("%Y-%m-%d %H:%M")
