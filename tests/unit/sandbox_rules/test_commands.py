"""What Discord takes and refuses of commands, and what its client lets a person enter behind one."""

from typing import Any

import pytest

from bot.sandbox.rules.commands import check_command, check_commands
from bot.sandbox.rules.matching import match
from tests.unit.sandbox_rules.saying import FINE, said, table


def slash(*options: Any, **more: Any) -> dict[str, Any]:
    return {"type": 1, "name": "week", "description": "Mijn week", "options": list(options), **more}


def option(kind: int = 3, name: str = "dag", **more: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "description": "Welke dag", **more}


def chosen(count: int, **more: Any) -> dict[str, Any]:
    return option(choices=[{"name": str(number), "value": str(number)} for number in range(count)], **more)


SUB = option(1, "nu")
FIRST = "options.0"


@table(
    ("a name", slash(name="week"), FINE),
    ("a name of 32", slash(name="w" * 32), FINE),
    ("a name of 33", slash(name="w" * 33), "name: BASE_TYPE_BAD_LENGTH"),
    ("capitals", slash(name="Week"), "name: APPLICATION_COMMAND_INVALID_NAME"),
    ("a blank", slash(name="mijn week"), "name: APPLICATION_COMMAND_INVALID_NAME"),
    ("a dash", slash(name="mijn-week_1"), FINE),
    ("another script", slash(name="सप्ताह"), FINE),
    ("no name", slash(name=None), "name: BASE_TYPE_REQUIRED"),
    ("description of 100", slash(description="d" * 100), FINE),
    ("description of 101", slash(description="d" * 101), "description: BASE_TYPE_BAD_LENGTH"),
    ("no description", slash(description=""), "description: BASE_TYPE_BAD_LENGTH"),
    ("in Dutch", slash(name_localizations={"nl": "weekje"}), FINE),
    ("in Dutch with capitals", slash(name_localizations={"nl": "Weekje"}), "name_localizations.nl: APPLICATION_COMMAND_INVALID_NAME"),
    ("in no language", slash(name_localizations={"nl-NL": "weekje"}), "name_localizations.nl-NL: BASE_TYPE_CHOICES"),
    ("described in 101", slash(description_localizations={"nl": "d" * 101}), "description_localizations.nl: BASE_TYPE_BAD_LENGTH"),
    ("25 options", slash(*(option(name=f"o{n}") for n in range(25))), FINE),
    ("26 options", slash(*(option(name=f"o{n}") for n in range(26))), "options: BASE_TYPE_MAX_LENGTH"),
    ("25 choices", slash(chosen(25)), FINE),
    ("26 choices", slash(chosen(26)), f"{FIRST}.choices: BASE_TYPE_MAX_LENGTH"),
    ("choice of 100", slash(option(choices=[{"name": "n" * 100, "value": "v" * 100}])), FINE),
    ("choice name of 101", slash(option(choices=[{"name": "n" * 101, "value": "v"}])), f"{FIRST}.choices.0.name: BASE_TYPE_BAD_LENGTH"),
    ("choice value of 101", slash(option(choices=[{"name": "n", "value": "v" * 101}])), f"{FIRST}.choices.0.value: BASE_TYPE_MAX_LENGTH"),
    ("choice of another type", slash(option(4, choices=[{"name": "n", "value": "v"}])), f"{FIRST}.choices.0.value: NUMBER_TYPE_COERCE"),
    ("choices alike", slash(option(choices=[{"name": "n", "value": "v"}] * 2)), f"{FIRST}.choices.1: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS"),
    ("autocomplete", slash(option(autocomplete=True)), FINE),
    ("autocomplete and choices", slash(chosen(2, autocomplete=True)), f"{FIRST}: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES"),
    ("autocomplete of truth", slash(option(5, autocomplete=True)), f"{FIRST}.autocomplete: UNKNOWN_FIELD"),
    ("required first", slash(option(name="a", required=True), option(name="b")), FINE),
    ("required later", slash(option(name="a"), option(name="b", required=True)), "options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
    ("options alike", slash(option(), option()), "options.1: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"),
    ("no such type", slash(option(12)), f"{FIRST}: UNION_TYPE_CHOICES"),
    ("length 6000", slash(option(min_length=0, max_length=6000)), FINE),
    ("length 6001", slash(option(max_length=6001)), f"{FIRST}.max_length: NUMBER_TYPE_MAX"),
    ("least over most", slash(option(4, min_value=3, max_value=2)), f"{FIRST}.min_value: APPLICATION_COMMAND_OPTIONS_MIN_EXCEEDS_MAX"),
    ("a subcommand", slash(SUB), FINE),
    ("a group", slash(option(2, "groep", options=[SUB])), FINE),
    ("a group in a group", slash(option(2, "groep", options=[option(2, "nog")])), f"{FIRST}.options.0: UNION_TYPE_CHOICES"),
    ("a subcommand in a subcommand", slash(option(1, "sub", options=[SUB])), f"{FIRST}.options.0: UNION_TYPE_CHOICES"),
    ("a subcommand beside an option", slash(SUB, option()), "options.1: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"),
    ("contexts", slash(contexts=[0, 1], integration_types=[0]), FINE),
    ("no contexts", slash(contexts=[]), "contexts: BASE_TYPE_BAD_LENGTH"),
    ("a context twice", slash(contexts=[0, 0]), "contexts.1: SET_TYPE_ALREADY_CONTAINS_VALUE"),
    ("no such context", slash(contexts=[3]), "contexts.0: BASE_TYPE_CHOICES"),
    ("permissions as text", slash(default_member_permissions="32"), FINE),
    ("permissions as words", slash(default_member_permissions="all"), "default_member_permissions: NUMBER_TYPE_COERCE"),
    ("a menu", {"type": 3, "name": "Wie weet dit?"}, FINE),
    ("a menu of 33", {"type": 3, "name": "W" * 33}, "name: BASE_TYPE_BAD_LENGTH"),
    ("a menu with a description", {"type": 3, "name": "Bewaren", "description": "x"}, "description: APPLICATION_COMMAND_CONTEXT_MENU_FIELD"),
)  # fmt: skip
def test_one_command(payload: Any, verdict: str) -> None:
    assert said(check_command, payload) == verdict


def long_command(total: int) -> dict[str, Any]:
    """A command whose names, descriptions and values have exactly so many characters."""
    options = [option(name=f"{number:032}", description="d" * 100, choices=[]) for number in range(25)]
    command = slash(*options, name="w" * 4, description="d" * 4)
    left = total - 8 - 25 * 132
    for each in options:
        while left and len(each["choices"]) < 25:
            name = f"{len(each['choices']):02}"
            value = "v" * min(100, left - len(name))
            each["choices"].append({"name": name, "value": value})
            left -= len(name) + len(value)
    return command


def test_a_command_has_8000_characters() -> None:
    assert said(check_command, long_command(8000)) == FINE
    assert said(check_command, long_command(8001)) == ": APPLICATION_COMMAND_TOO_LARGE"


def test_of_a_text_only_the_longest_translation_counts() -> None:
    command = long_command(8000)
    assert said(check_command, {**command, "description_localizations": {"nl": "d", "de": "dddd"}}) == FINE
    assert said(check_command, {**command, "description_localizations": {"nl": "ddddd"}}) != FINE


def many(count: int, kind: int = 1) -> list[dict[str, Any]]:
    described = {"description": "d"} if kind == 1 else {}
    return [{"type": kind, "name": f"c{number}", **described} for number in range(count)]


@table(
    ("100 of slash", many(100), FINE),
    ("101 of slash", many(101), "30032"),
    ("15 of each menu", [*many(15, 2), *many(15, 3)], FINE),
    ("16 of a menu", many(16, 2), "30032"),
    ("two alike", [*many(1), *many(1)], "1: APPLICATION_COMMANDS_DUPLICATE_NAME"),
    ("a menu may have a slash's name", [*many(1), *many(1, 3)], FINE),
    ("one at fault", [*many(1), {"name": "x"}], "1.description: BASE_TYPE_REQUIRED"),
    ("not a list", {}, ": LIST_TYPE_CONVERT"),
)
def test_all_commands(payload: Any, verdict: str) -> None:
    assert said(check_commands, payload) == verdict


def test_a_new_command_finds_room_beside_the_others() -> None:
    assert said(check_command, many(100)[0], beside=many(100)) == FINE
    assert said(check_command, slash(), beside=many(100)) == "30032"


def test_a_change_is_judged_with_what_stands() -> None:
    stands = {**slash(SUB), "id": "1", "application_id": "2", "version": "3"}
    assert said(check_command, {"description": "Iets anders"}, changing=stands) == FINE
    assert said(check_command, {"name": "Week"}, changing=stands) == "name: APPLICATION_COMMAND_INVALID_NAME"


PLAN = slash(
    option(
        1,
        "plan",
        name_localizations={"nl": "plannen"},
        options=[
            option(3, "title", required=True, min_length=2, max_length=4, name_localizations={"nl": "titel"}),
            option(4, "hour", min_value=0, max_value=23),
            option(5, "online"),
            option(6, "host"),
            chosen(2, name="size"),
            option(10, "share"),
        ],
    )
)


@pytest.mark.parametrize(
    ("entered", "problems"),
    [
        ({"title": "Dag"}, []),
        ({"titel": "Dag", "hour": 23, "online": False, "host": "1001", "size": "1", "share": 0.5}, []),
        ({}, [("options.title", "required")]),
        ({"title": "D"}, [("options.title", "too_short")]),
        ({"title": "Dagen"}, [("options.title", "too_long")]),
        ({"title": 3}, [("options.title", "wrong_type")]),
        ({"title": "Dag", "hour": 24}, [("options.hour", "too_large")]),
        ({"title": "Dag", "hour": -1}, [("options.hour", "too_small")]),
        ({"title": "Dag", "hour": True}, [("options.hour", "wrong_type")]),
        ({"title": "Dag", "hour": 1.5}, [("options.hour", "wrong_type")]),
        ({"title": "Dag", "online": "ja"}, [("options.online", "wrong_type")]),
        ({"title": "Dag", "host": "Anna"}, [("options.host", "wrong_type")]),
        ({"title": "Dag", "size": "9"}, [("options.size", "not_a_choice")]),
        ({"title": "Dag", "colour": "red"}, [("options.colour", "unknown")]),
    ],
)
def test_what_a_person_may_enter(entered: dict[str, Any], problems: list[tuple[str, str]]) -> None:
    assert said(check_command, PLAN) == FINE
    matched = match(PLAN, ["plan"], entered)
    assert [(problem.field, problem.problem) for problem in matched.problems] == problems


def test_the_bot_is_sent_the_original_names() -> None:
    matched = match(PLAN, ["plannen"], {"titel": "Dag"})
    title = {"name": "title", "type": 3, "value": "Dag"}
    assert matched.options == [{"name": "plan", "type": 1, "options": [title]}]


def test_a_subcommand_must_be_named_and_exist() -> None:
    assert [each.problem for each in match(PLAN).problems] == ["required"]
    assert [each.problem for each in match(PLAN, ["weg"]).problems] == ["unknown"]


def test_while_someone_types_nothing_is_required() -> None:
    matched = match(PLAN, ["plan"], {"hour": "2"}, focused="hour")
    assert matched.problems == []
    assert matched.options[0]["options"] == [{"name": "hour", "type": 4, "value": "2", "focused": True}]
