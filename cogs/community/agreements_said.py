"""What is said of one agreement: its text, how it was decided, and when the group looks again."""

from datetime import UTC, date, datetime, time

from bot.community.agreements.page import Agreement, Sort
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, quoted


def said(say: Voice, agreement: Agreement) -> str:
    if agreement.sort is Sort.READER:
        own_yes = "" if agreement.confirmed_at else f" {say('reader-own-yes', name=quoted(agreement.text))}"
        return say("reader-agreed", name=quoted(agreement.text)) + own_yes
    if agreement.sort is Sort.PHASE:
        return say("possibilities-phase-name", phase=agreement.text)
    if agreement.sort is Sort.ROUND and agreement.look_again_on is not None:
        until = say("rounds-proposed", day=_day(agreement.look_again_on))
        return f"{until} {quoted(agreement.text) or say('rounds-goal-later')}"
    return quoted(agreement.text)


def cited(say: Voice, agreement: Agreement) -> str:
    return "> " + said(say, agreement).replace("\n", "\n> ")


def decision(say: Voice, on: Agreement) -> str:
    how = ""
    if on.how:
        how = quoted(on.how)
        how = say("agreements-not-yet", text=how) if on.sort is Sort.WORKING else how
        how = f" · {one_line(how)}"
    again = say("agreements-look-again", day=_day(on.look_again_on)) if on.look_again_on else ""
    return f"- {quoted(on.text)}{how}{again}"


def dated(say: Voice, agreement: Agreement, *, day: bool = True) -> str:
    """What the group does not agree on yet, and when it looks again."""
    lines = [say("agreements-not-yet", text=quoted(agreement.how))] if agreement.how else []
    if day and agreement.look_again_on:
        lines.append(say("agreements-looks-again", day=_day(agreement.look_again_on)))
    return "".join(f"\n{each}" for each in lines)


def _day(on: date) -> str:
    """A day is the same everywhere: noon, so that no one's clock moves it."""
    return f"<t:{int(datetime.combine(on, time(12), UTC).timestamp())}:D>"
