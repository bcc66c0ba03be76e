"""Ways to use a card together, offered as suggestions."""

from dataclasses import dataclass
from functools import cache

from bot.content.bilingual import Both, both, read
from bot.content.spaces import Function


@dataclass(frozen=True, slots=True)
class WorkingForm:
    """`draws` is how many cards it takes (0: all lie on the table); `days` how long it lies open (0: live)."""

    key: str
    function: Function
    draws: int
    days: int
    name: Both
    how: Both


@dataclass(frozen=True, slots=True)
class OwnForm:
    """What always stands among the suggestions: a form of the group's own."""

    name: Both
    how: Both


@cache
def working_forms() -> tuple[WorkingForm, ...]:
    return tuple(
        WorkingForm(
            key=entry["key"],
            function=Function(entry["function"]),
            draws=entry["draws"],
            days=entry["days"],
            name=both(entry["name"]),
            how=both(entry["how"]),
        )
        for entry in read("forms")["form"]
    )


@cache
def own_form() -> OwnForm:
    entry = read("forms")["own"]
    return OwnForm(both(entry["name"]), both(entry["how"]))


@cache
def closing_line() -> Both:
    """The one line with which every form ends."""
    return both(read("forms")["closing"])
