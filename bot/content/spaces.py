"""The nine spaces, the words they have outside arts education, and the questions that go with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from bot.content.bilingual import Both, both, read

EMPTY_SPACE = "leeg"
_OWN = "own"


class Function(StrEnum):
    """What a card is laid for: getting a grip, going deeper, or looking back."""

    ORIENTATION = "orientation"
    DEEPENING = "deepening"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class Space:
    key: str
    word: Both
    line: Both
    meaning: Both


@dataclass(frozen=True, slots=True)
class Question:
    """`on_request` ones are shown only to who asks for another."""

    key: str
    function: Function
    text: Both
    on_request: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """Other words for some of the nine spaces, with questions that go with those words."""

    key: str
    name: Both
    spaces: tuple[Space, ...]

    def space(self, key: str) -> Space | None:
        return next((space for space in self.spaces if space.key == key), None)


@cache
def spaces() -> tuple[Space, ...]:
    """All nine, in their order; the empty one last."""
    return tuple(_space(entry["key"], entry) for entry in read("spaces")["space"])


@cache
def packs() -> tuple[Pack, ...]:
    return tuple(_pack(key, entry) for key, entry in read("packs").items())


@lru_cache(maxsize=64)  # own spaces have any number of keys
def questions(space: str, pack: str | None = None) -> tuple[Question, ...]:
    """All questions of a space; one that a community made itself has general ones."""
    source: dict[str, Any] = read("packs")[pack] if pack else {}
    if space in source:
        return _questions(f"{pack}-{space}", source[space])
    standard = read("questions")
    return _questions(space, standard[space]) if space in standard else _questions(_OWN, standard[_OWN])


def _space(key: str, entry: Mapping[str, Any]) -> Space:
    return Space(key, both(entry["word"]), both(entry["line"]), both(entry["meaning"]))


def _pack(key: str, entry: Mapping[str, Any]) -> Pack:
    renamed = tuple(_space(space, entry[space]) for space in entry if space != "name")
    return Pack(key, both(entry["name"]), renamed)


def _questions(prefix: str, entry: Mapping[str, Any]) -> tuple[Question, ...]:
    return tuple(
        Question(f"{prefix}-{function}-{number}", function, both(asked), asked.get("on_request", False))
        for function in Function
        for number, asked in enumerate(entry[function], start=1)
    )
