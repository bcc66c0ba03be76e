"""How asking looks: the room's accent, a question as it is read, and why someone is thought of."""

from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.pictures.palette import ACCENTS
from bot.questions.reading import Told
from bot.questions.rows import Question
from bot.questions.rules import Reason

ACCENT = ACCENTS["questions"].number
_LONG, _SHORT = 1200, 200


def asked(say: Voice, question: Question, *, short: bool = False) -> str:
    """What was asked, of which kind, and the message that it is about."""
    kind = f"*{say('questions-kind', kind=question.kind.value)}*" if question.kind else ""
    return "\n".join(filter(None, (kind, cited(question.text, short=short), question.link)))


def named(asker: str, through: str) -> dict[str, str]:
    """Who asks: someone, someone on their behalf, or nobody by name."""
    known = ("through" if through else "yes") if asker else "no"
    return {"name": quoted(asker), "through": quoted(through), "known": known}


def cited(text: str, *, short: bool = False) -> str:
    return "> " + shorten(quoted(text), _SHORT if short else _LONG).replace("\n", "\n> ")


def reason(say: Voice, why: Reason) -> str:
    """For the asker, without a name."""
    return say("questions-reason", why=why.why.value, about=quoted(why.about), month=_month(say, why))


def reason_for_you(say: Voice, why: Reason) -> str:
    """For the candidate."""
    return say("questions-reason-you", why=why.why.value, about=quoted(why.about), month=_month(say, why))


def _month(say: Voice, why: Reason) -> str:
    """By its name; Fluent itself says whole dates alone."""
    from babel.dates import format_date  # slow to load

    return format_date(why.on, "MMMM", locale=say.language) if why.on else ""


def answered(say: Voice, told: Told) -> str:
    """An earlier question, what helped, and whom to ask."""
    helped = say("questions-helped-line", line=quoted(told.question.helped))
    helper = say("questions-ask-them", name=quoted(told.helper)) if told.helper else ""
    return "\n".join(filter(None, (cited(told.question.text, short=True), helped, helper)))
