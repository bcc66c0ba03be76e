"""When someone is not to be disturbed: quiet hours in their own zone."""

from dataclasses import dataclass
from datetime import datetime, time, tzinfo

from bot.rhythm.rules import moment_on

MORNING = time(8)
EVENING = time(21)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From evening to morning, or any other stretch of the day; the same time twice means none."""

    start: time = EVENING
    end: time = MORNING

    def hold(self, at: time) -> bool:
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def when_awake(moment: datetime, zone: tzinfo, hours: QuietHours) -> datetime:
    """The moment itself, or the end of the quiet hours in which it falls."""
    local = moment.astimezone(zone)
    if not hours.hold(local.time()):
        return moment
    ends_tomorrow = hours.start > hours.end and local.time() >= hours.start
    # In the repeated hour of autumn the end may have passed once; the message then simply goes.
    return max(moment, moment_on(local.toordinal() + ends_tomorrow, hours.end, zone))
