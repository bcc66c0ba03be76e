"""How request bodies are described and judged: small checks that are put together, and Discord's tree of what is wrong."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from bot.sandbox.refusals import Refusal

Body = Mapping[str, Any]


@dataclass
class Problems:
    """All that is wrong with one request."""

    count: int = 0
    tree: dict[str, Any] = field(default_factory=dict[str, Any])

    def refuse(self) -> None:
        if self.count:
            raise Refusal(400, 50035, "Invalid Form Body", self.tree)


@dataclass(frozen=True)
class Spot:
    """A place in a request body, at which something can be wrong."""

    problems: Problems = field(default_factory=Problems)
    path: tuple[str, ...] = ()

    def at(self, *keys: str | int) -> "Spot":
        return replace(self, path=(*self.path, *map(str, keys)))

    def wrong(self, code: str, message: str) -> None:
        branch = self.problems.tree
        for key in self.path:
            branch = branch.setdefault(key, {})
        branch.setdefault("_errors", []).append({"code": code, "message": message})
        self.problems.count += 1

    def missing(self) -> None:
        self.wrong("BASE_TYPE_REQUIRED", "This field is required")

    def length(self, size: int, least: int, most: int) -> None:
        """Says that something is too short or too long, if it is."""
        if least <= size <= most:
            return
        if least:
            self.wrong("BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
        else:
            self.wrong("BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")


Check = Callable[[Any, Spot], None]
Rule = Callable[[Body, Spot], None]


@dataclass(frozen=True)
class Field:
    """One field of a record: what it may hold, and whether it must be there."""

    check: Check
    required: bool = False

    def __call__(self, body: Body, name: str, spot: Spot) -> None:
        value = body.get(name)
        if value is not None:
            self.check(value, spot.at(name))
        elif self.required:
            spot.at(name).missing()


def need(check: Check) -> Field:
    return Field(check, required=True)


def may(check: Check) -> Field:
    return Field(check)


def record(fields: Mapping[str, Field], *rules: Rule) -> Check:
    """An object with these fields and no others; the rules see it only when every field is sound."""

    def check(value: Any, spot: Spot) -> None:
        if not isinstance(value, dict):
            return spot.wrong("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        body = cast("dict[str, Any]", value)
        before = spot.problems.count
        for name in body:
            if name not in fields:
                spot.at(name).wrong("UNKNOWN_FIELD", "This field is not known here")
        for name, inner in fields.items():
            inner(body, name, spot)
        for rule in rules if spot.problems.count == before else ():
            rule(body, spot)
        return None

    return check


def listed(check: Check, most: int, least: int = 0, *, unique: bool = False) -> Check:
    def check_all(value: Any, spot: Spot) -> None:
        if not isinstance(value, list):
            return spot.wrong("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        items = cast("list[Any]", value)
        spot.length(len(items), least, most)
        for index, item in enumerate(items):
            if item is None:
                spot.at(index).missing()
            else:
                check(item, spot.at(index))
            if unique and item in items[:index]:
                spot.at(index).wrong("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value")
        return None

    return check_all


def union(kinds: Mapping[int, Check]) -> Check:
    """One of several records, told apart by their `type`."""
    known = ", ".join(map(str, kinds)) + ("," if len(kinds) == 1 else "")

    def check(value: Any, spot: Spot) -> None:
        if not isinstance(value, dict):
            return spot.wrong("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        kind = cast("dict[str, Any]", value).get("type")
        if kind is None:
            return spot.at("type").missing()
        if not isinstance(kind, int) or kind not in kinds:
            return spot.wrong("UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({known}).')
        return kinds[kind](cast("dict[str, Any]", value), spot)

    return check


def judge(check: Check, value: Any, at: Iterable[str] = ()) -> None:
    """Runs a check and refuses with all that it found."""
    spot = Spot(path=tuple(at))
    check(value, spot)
    spot.problems.refuse()


def part(body: Body | None, name: str) -> Body:
    """An object within an object; empty where there is none."""
    return cast("Body", (body or {}).get(name) or {})


def several(body: Body | None, name: str) -> list[Body]:
    """The objects that are listed within an object."""
    return cast("list[Body]", (body or {}).get(name) or [])


def repeated(values: Iterable[Any]) -> Collection[int]:
    """The places of values that were there before."""
    seen: set[Any] = set()
    again: list[int] = []
    for index, value in enumerate(values):
        if value in seen:
            again.append(index)
        seen.add(value)
    return again
