"""What a person enters behind a slash command, made into what the bot is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.rules.entered import Problem, too_short_or_long, too_small_or_large
from bot.sandbox.rules.forms import Body
from bot.sandbox.rules.options import BOOLEAN, GROUP, INTEGER, NUMBER, STRING, SUBCOMMAND
from bot.sandbox.rules.values import INT53


@dataclass
class Matched:
    """The interaction's `options`, or what Discord's client would not send."""

    options: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    problems: list[Problem] = field(default_factory=list[Problem])


def named(options: Sequence[Body], name: str) -> Body | None:
    """An option by its own name or by any of its translations."""
    for option in options:
        if name == option["name"]:
            return option
    return next((each for each in options if name in (each.get("name_localizations") or {}).values()), None)


def match(
    command: Body,
    path: Sequence[str] = (),
    entered: Mapping[str, Any] | None = None,
    *,
    focused: str | None = None,
) -> Matched:
    """Matches names and values against a registered command.

    `path` are the names of group and subcommand. With `focused` (an autocomplete) nothing is required yet and that
    option's value is still being typed.
    """
    matched = Matched()
    options: list[Body] = command.get("options") or []
    steps: list[Body] = []
    for step in path:
        found = named([each for each in options if each["type"] in (SUBCOMMAND, GROUP)], step)
        if found is None:
            matched.problems.append(Problem("path", "unknown", f"There is no {step} here."))
            return matched
        steps.append(found)
        options = found.get("options") or []
    if options and options[0]["type"] in (SUBCOMMAND, GROUP):
        matched.problems.append(Problem("path", "required", "Say which subcommand."))
        return matched
    matched.options = values_of(options, entered or {}, focused, matched.problems)
    for step in reversed(steps):
        matched.options = [{"name": step["name"], "type": step["type"], "options": matched.options}]
    return matched


def values_of(
    options: Sequence[Body], entered: Mapping[str, Any], focused: str | None, problems: list[Problem]
) -> list[dict[str, Any]]:
    given = {id(named(options, name)): value for name, value in entered.items() if named(options, name)}
    problems += [
        Problem(f"options.{name}", "unknown", "This command has no such option.")
        for name in entered
        if named(options, name) is None
    ]
    filled: list[dict[str, Any]] = []
    focus = named(options, focused) if focused else None
    for option in options:
        place = f"options.{option['name']}"
        value = given.get(id(option))
        typed = {"name": option["name"], "type": option["type"], "value": value}
        if option is focus:
            filled.append({**typed, "value": "" if value is None else value, "focused": True})
        elif value is not None:
            problems += [] if focus else value_problems(place, option, value)
            filled.append(typed)
        elif option.get("required") and not focus:
            problems.append(Problem(place, "required", "This option is required."))
    return filled


def value_problems(place: str, option: Body, value: Any) -> list[Problem]:
    if not right_type(option["type"], value):
        return [Problem(place, "wrong_type", "This is not what the option asks for.")]
    choices: list[Body] = option.get("choices") or []
    if choices and value not in [choice["value"] for choice in choices]:
        return [Problem(place, "not_a_choice", f"{value} is not one of the choices.")]
    if option["type"] == STRING:
        return too_short_or_long(
            place, value, option.get("min_length") or 0, option.get("max_length") or 6000
        )
    if option["type"] in (INTEGER, NUMBER):
        return too_small_or_large(place, value, option.get("min_value"), option.get("max_value"))
    return []


def right_type(kind: int, value: Any) -> bool:
    """Whether a value is of the option's type; people, roles and channels come as ids, files as the server has them."""
    if kind == BOOLEAN:
        return isinstance(value, bool)
    if kind == STRING:
        return isinstance(value, str) and bool(value)
    if kind in (INTEGER, NUMBER):
        fits = isinstance(value, int) or (kind == NUMBER and isinstance(value, float))
        return fits and not isinstance(value, bool) and abs(value) <= INT53
    return kind == 11 or (isinstance(value, str) and value.isdigit())
