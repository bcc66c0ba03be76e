"""Names, translations and options of application commands."""

import re
from typing import Any, cast

from bot.sandbox.rules.forms import Body, Check, Field, Rule, Spot, listed, may, need, record, repeated, union
from bot.sandbox.rules.values import number, one_of, text, truth, whole

SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, NUMBER = 1, 2, 3, 4, 5, 10
LOCALES = (
    *(
        "ar",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en-GB",
        "en-US",
        "es-419",
        "es-ES",
        "fi",
        "fr",
        "he",
        "hi",
        "hr",
        "hu",
    ),
    *("id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi"),
    *("zh-CN", "zh-TW"),
)
# Letters and digits of every script, with the signs that Devanagari and Thai put around theirs.
NAME = re.compile(r"[-_'\w\u0900-\u097F\u0E00-\u0E7F]{1,32}")


def slash_name(value: Any, spot: Spot) -> None:
    before = spot.problems.count
    text(32, 1)(value, spot)
    if spot.problems.count == before and (not NAME.fullmatch(value) or value != value.lower()):
        spot.wrong("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def localised(check: Check) -> Check:
    def check_all(value: Any, spot: Spot) -> None:
        if not isinstance(value, dict):
            return spot.wrong("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        for locale, translation in cast("dict[str, Any]", value).items():
            if locale not in LOCALES:
                spot.at(locale).wrong("BASE_TYPE_CHOICES", f"Value must be one of {LOCALES}.")
            elif translation is None:
                spot.at(locale).missing()
            else:
                check(translation, spot.at(locale))
        return None

    return check_all


def autocomplete_or_choices(body: Body, spot: Spot) -> None:
    if body.get("autocomplete") and body.get("choices"):
        spot.wrong(
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", "Autocomplete and choices exclude each other"
        )


def least_within_most(what: str) -> Rule:
    def check(body: Body, spot: Spot) -> None:
        least, most = body.get(f"min_{what}"), body.get(f"max_{what}")
        if least is not None and most is not None and least > most:
            spot.at(f"min_{what}").wrong(
                "APPLICATION_COMMAND_OPTIONS_MIN_EXCEEDS_MAX", "Minimum exceeds maximum"
            )

    return check


def distinct_choices(body: Body, spot: Spot) -> None:
    choices: list[Body] = body.get("choices") or []
    for index in repeated(choice["name"] for choice in choices):
        spot.at("choices", index).wrong(
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Choice names must be unique"
        )


DESCRIBED: dict[str, Field] = {
    "name": need(slash_name),
    "name_localizations": may(localised(slash_name)),
    "description": need(text(100, 1)),
    "description_localizations": may(localised(text(100, 1))),
}
OPTION = {"type": need(whole()), **DESCRIBED, "required": may(truth)}
INT53 = whole()
DOUBLE = number()


def option(*rules: Rule, **fields: Field) -> Check:
    return record({**OPTION, **fields}, *rules)


def with_choices(value: Check, *rules: Rule, **fields: Field) -> Check:
    choice = record(
        {
            "name": need(text(100, 1)),
            "name_localizations": may(localised(text(100, 1))),
            "value": need(value),
        }
    )
    fields |= {"autocomplete": may(truth), "choices": may(listed(choice, 25))}
    return option(autocomplete_or_choices, distinct_choices, *rules, **fields)


VALUES: dict[int, Check] = {
    STRING: with_choices(
        text(100), least_within_most("length"), min_length=may(whole(0, 6000)), max_length=may(whole(1, 6000))
    ),
    INTEGER: with_choices(INT53, least_within_most("value"), min_value=may(INT53), max_value=may(INT53)),
    NUMBER: with_choices(DOUBLE, least_within_most("value"), min_value=may(DOUBLE), max_value=may(DOUBLE)),
    7: option(
        channel_types=may(listed(one_of(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16), 25, unique=True))
    ),
    **{kind: option() for kind in (BOOLEAN, 6, 8, 9, 11)},
}


def sound_options(body: Body, spot: Spot) -> None:
    """Names differ, what is required comes first, and subcommands stand among their own kind."""
    options: list[Body] = body.get("options") or []
    for index in repeated(each["name"] for each in options):
        spot.at("options", index).wrong(
            "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
            f"Option name {options[index]['name']} already exists",
        )
    for index, each in enumerate(options[1:], 1):
        if each.get("required") and not options[index - 1].get("required"):
            spot.at("options", index).wrong(
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            )
        if (each["type"] in (SUBCOMMAND, GROUP)) != (options[0]["type"] in (SUBCOMMAND, GROUP)):
            spot.at("options", index).wrong(
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command and sub-command group option types are mutually exclusive to all other types",
            )


def options(kinds: dict[int, Check]) -> Field:
    return may(listed(union(kinds), 25))


subcommand = option(sound_options, options=options(VALUES))
group = option(sound_options, options=options({SUBCOMMAND: subcommand}))
