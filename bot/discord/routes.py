"""Where a press, a choice or a submitted form goes: by its custom_id, for ever, whichever process made it.

Ids read `1:<room>:<action>[:<argument>…]`. They are only an address: whoever forges one meets the same checks as
everyone else, in the service. Views are sent as finished, so that discord.py keeps none of them in memory and this
table is the only way an interaction with a component can go: one place to answer from, one place that catches.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import ClassVar, TypeGuard

from bot.kernel.errors import DomainError

VERSION = "1"
_LONGEST_NUMBER = 18


class Route:
    """What all addressable things share. A subclass names its place: `class Join(Press, at="community:join")`."""

    at: ClassVar[str] = ""

    def __init_subclass__(cls, *, at: str = "") -> None:
        if at:
            cls.at = at

    def __init__(self, *arguments: object) -> None:
        self.arguments = tuple(str(argument) for argument in arguments)

    @property
    def custom_id(self) -> str:
        return ":".join((VERSION, self.at, *self.arguments))

    def argument(self, position: int = 0) -> str:
        try:
            return self.arguments[position]
        except IndexError:
            raise DomainError("core-unknown-button") from None

    def number(self, position: int = 0) -> int:
        """An argument that must be one of our own numbers; a forged id gets a clear word."""
        text = self.argument(position)
        if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER):
            raise DomainError("core-unknown-button")
        return int(text)


class Routes:
    """Every address that this bot answers. Rooms add theirs when their cog is loaded."""

    def __init__(self) -> None:
        self._known: dict[str, type[Route]] = {}

    def add(self, *routes: type[Route]) -> None:
        for route in routes:
            if self._known.setdefault(route.at, route) is not route:
                raise ValueError(f"Two things stand at {route.at}: {self._known[route.at]} and {route}")

    def add_room(self, package: str) -> None:
        """Everything in a cog's modules that has an address: `add_room(__name__)`. Nothing is listed, so nothing is
        forgotten."""
        for found in pkgutil.iter_modules(importlib.import_module(package).__path__):
            module = importlib.import_module(f"{package}.{found.name}")
            self.add(*(thing for thing in vars(module).values() if _is_addressed_in(module, thing)))

    def __iter__(self) -> Iterator[type[Route]]:
        return iter(self._known.values())

    def __contains__(self, at: object) -> bool:
        return at in self._known

    def find(self, custom_id: str) -> Route:
        _, *parts = custom_id.split(":")
        route = self._known.get(":".join(parts[:2]))
        if route is None:
            raise DomainError("core-unknown-button")
        return route(*parts[2:])


def _is_addressed_in(module: ModuleType, thing: object) -> TypeGuard[type[Route]]:
    of_ours = isinstance(thing, type) and issubclass(thing, Route) and "at" in vars(thing)
    return of_ours and thing.__module__ == module.__name__


def is_ours(custom_id: str) -> bool:
    return custom_id.startswith(f"{VERSION}:")
