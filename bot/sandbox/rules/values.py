"""What a single field may hold: text, numbers, truth, ids, moments and addresses."""

import re
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, urlsplit

from bot.sandbox.rules.forms import Check, Spot

INT53 = 2**53 - 1


def text(most: int, least: int = 0, pattern: str | None = None) -> Check:
    """Text of a length that Discord takes; what is nothing but blanks counts as empty."""

    def check(value: Any, spot: Spot) -> None:
        if not isinstance(value, str):
            return spot.wrong("STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.')
        spot.length(len(value) if value.strip() else 0 if least else len(value), least, most)
        if pattern and not re.fullmatch(pattern, value):
            spot.wrong("STRING_TYPE_REGEX", "String value did not match validation regex.")
        return None

    return check


def whole(least: int = -INT53, most: int = INT53) -> Check:
    def check(value: Any, spot: Spot) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            return spot.wrong("NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        return within(value, least, most, spot, "int")

    return check


def bits(value: Any, spot: Spot) -> None:
    """Permissions: a number, also written as text because it does not fit everywhere."""
    if isinstance(value, bool) or not re.fullmatch(r"\d{1,20}", str(value)):
        spot.wrong("NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')


def number(least: float = -INT53, most: float = INT53) -> Check:
    def check(value: Any, spot: Spot) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return spot.wrong("NUMBER_TYPE_COERCE", f'Value "{value}" is not float.')
        return within(value, least, most, spot, "float")

    return check


def within(value: float, least: float, most: float, spot: Spot, kind: str) -> None:
    if value < least:
        spot.wrong("NUMBER_TYPE_MIN", f"{kind} value should be greater than or equal to {least}.")
    if value > most:
        spot.wrong("NUMBER_TYPE_MAX", f"{kind} value should be less than or equal to {most}.")


def truth(value: Any, spot: Spot) -> None:
    if not isinstance(value, bool):
        spot.wrong("BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


def anything(value: Any, spot: Spot) -> None:
    """A field that Discord takes from a client and does not look at."""


def one_of(*choices: Any) -> Check:
    def check(value: Any, spot: Spot) -> None:
        if isinstance(value, bool) or value not in choices:
            told = ", ".join(repr(choice) for choice in choices)
            spot.wrong("BASE_TYPE_CHOICES", f"Value must be one of ({told}).")

    return check


def snowflake(value: Any, spot: Spot) -> None:
    if isinstance(value, bool) or not re.fullmatch(r"\d{1,20}", str(value)):
        spot.wrong("NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.')


def moment(value: Any, spot: Spot) -> None:
    if as_moment(value) is None:
        spot.wrong("DATE_TIME_TYPE_PARSE", f"Could not parse {value}. Should be ISO8601.")


def as_moment(value: Any) -> datetime | None:
    """The moment that was meant, if it is one with a zone."""
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None


def split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("", "", "", "", "")


def url(*schemes: str, most: int = 2048) -> Check:
    def check(value: Any, spot: Spot) -> None:
        before = spot.problems.count
        text(most, 1)(value, spot)
        if spot.problems.count > before:
            return
        parts = split(str(value))
        if parts.scheme not in schemes and ":" in value:
            told = ", ".join(repr(scheme) for scheme in schemes)
            spot.wrong(
                "URL_TYPE_INVALID_SCHEME",
                f'Scheme "{parts.scheme}" is not supported. Must be one of ({told}).',
            )
        elif not parts.netloc or re.search(r"\s", value):
            spot.wrong("URL_TYPE_INVALID_URL", "Not a well formed URL.")

    return check
