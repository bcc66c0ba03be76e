"""What a person enters in Discord's client, and why the client would not send it."""

from dataclasses import dataclass
from typing import Any, cast

from bot.sandbox.rules import parts
from bot.sandbox.rules.forms import Body, repeated


@dataclass(frozen=True)
class Problem:
    """One field that the client would mark: the codes stand in the sandbox's README, *Conventions*."""

    field: str
    problem: str
    message: str

    def shape(self) -> dict[str, str]:
        return {"field": self.field, "problem": self.problem, "message": self.message}


def too_short_or_long(name: str, value: str, least: int, most: int) -> list[Problem]:
    if len(value) < least:
        return [Problem(name, "too_short", f"Must be {least} or more in length.")]
    if len(value) > most:
        return [Problem(name, "too_long", f"Must be {most} or fewer in length.")]
    return []


def too_small_or_large(name: str, value: float, least: float | None, most: float | None) -> list[Problem]:
    if least is not None and value < least:
        return [Problem(name, "too_small", f"Must be {least} or more.")]
    if most is not None and value > most:
        return [Problem(name, "too_large", f"Must be {most} or less.")]
    return []


def how_many(name: str, count: int, least: int, most: int) -> list[Problem]:
    if count < least:
        return [Problem(name, "too_few", f"Choose at least {least}.")]
    if count > most:
        return [Problem(name, "too_many", f"Choose at most {most}.")]
    return []


@dataclass(frozen=True)
class Question:
    """One component that a person fills in."""

    body: Body

    @property
    def required(self) -> bool:
        return self.body.get("required", True) is not False and self.body["type"] != parts.CHECKBOX

    def bounds(self) -> tuple[int, int]:
        if self.body["type"] == parts.RADIO_GROUP:
            return 1, 1
        if self.body["type"] == parts.CHECKBOX_GROUP:
            return parts.bounds(parts.all_may_be_ticked(self.body))
        return parts.bounds(self.body)

    def problems(self, value: Any) -> list[Problem]:
        name = str(self.body["custom_id"])
        if value is None or value == [] or (isinstance(value, str) and not value.strip()):
            return [Problem(name, "required", "This field is required.")] if self.required else []
        if self.body["type"] == parts.TEXT_INPUT:
            return self.text_problems(name, value)
        if self.body["type"] == parts.CHECKBOX:
            return (
                []
                if isinstance(value, bool)
                else [Problem(name, "wrong_type", "This must be ticked or not.")]
            )
        return self.choice_problems(name, cast("list[Any]", value if isinstance(value, list) else [value]))

    def text_problems(self, name: str, value: Any) -> list[Problem]:
        if not isinstance(value, str):
            return [Problem(name, "wrong_type", "This must be text.")]
        least, most = int(self.body.get("min_length") or 0), int(self.body.get("max_length") or 4000)
        return too_short_or_long(name, value, least, most)

    def choice_problems(self, name: str, values: list[Any]) -> list[Problem]:
        found = how_many(name, len(values), *self.bounds())
        if "options" in self.body:
            offered = [option["value"] for option in self.body["options"]]
            wrong = [value for value in values if value not in offered]
            found += [Problem(name, "not_a_choice", f"{value} is not one of the choices.") for value in wrong]
        if repeated(map(repr, values)):
            found.append(Problem(name, "not_a_choice", "Each can be chosen once."))
        return found
