"""A rhythm and a rest in one sentence."""

from bot.kernel.languages import Voice
from bot.rhythm.rules import Rule
from bot.rhythm.schedules import PlannedRest, Rhythm
from cogs.community.telling import moment, weekday


def rhythm_line(say: Voice, each: Rhythm, rule: Rule) -> str:
    line = say(
        "rhythm-line",
        occasion=each.occasion,
        weeks=rule.every,
        day=weekday(say, rule.weekday),
        hour=rule.at.strftime("%H:%M"),
    )
    if each.asked:
        return f"{line} {say('rhythm-asked')}"
    return f"{line} {say('rhythm-next', moment=moment(each.next_at))}" if each.next_at else line


def days(say: Voice, each: PlannedRest) -> str:
    return say("rhythm-days", first=each.days.first, last=each.days.last)
