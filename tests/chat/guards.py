"""Reads in the code which rights a component or a command asks for on its way, so that none can be forgotten."""

import ast
import functools
import gc
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType, MethodType, SimpleNamespace
from typing import Any

from discord.app_commands import Command, ContextMenu

from bot.community.rights import Right
from bot.discord.client import Client
from bot.discord.routes import Route

ANSWERS = ("pressed", "chosen", "sheet", "submitted")
OURS = ("bot", "cogs")


def of_route(bot: Client, route: type[Route]) -> frozenset[Right]:
    ways = [getattr(route, name) for name in ANSWERS if hasattr(route, name)]
    return frozenset(right for way in ways for right in _asked(bot, way, route))


def of_command(bot: Client, command: Command[Any, ..., Any] | ContextMenu) -> frozenset[Right]:
    return frozenset(_asked(bot, command.callback, getattr(command, "binding", None)))


def _asked(bot: Client, function: Callable[..., Any], owner: object) -> Iterator[Right]:
    """Follows whatever a function names, forms that it opens included, to each `must(Right.…)`."""
    ahead, seen = [(function, owner)], set[FunctionType]()
    while ahead:
        function, owner = ahead.pop()
        function = inspect.unwrap(function)
        if not isinstance(function, FunctionType) or function in seen:
            continue
        seen.add(function)
        around = {**function.__globals__, "self": owner, "turn": SimpleNamespace(client=bot)}
        for node in _nodes(function):
            if isinstance(node, ast.Call) and _called(node) == "must":
                yield _found(node.args[0], around)
            ahead += _further(node, around)


def _further(node: ast.AST, around: Mapping[str, Any]) -> Iterator[tuple[Callable[..., Any], object]]:
    if isinstance(node, ast.Call) and _called(node) == "open":
        opened = [_found(each.func, around) for each in node.args if isinstance(each, ast.Call)]
        yield from ((each.sheet, each) for each in opened if hasattr(each, "sheet"))
    if isinstance(node, ast.Name | ast.Attribute):
        named = _found(node, around)
        if getattr(named, "__module__", None) and named.__module__.split(".")[0] in OURS:
            if isinstance(named, MethodType):
                yield named.__func__, named.__self__
            elif isinstance(named, FunctionType):
                yield named, around["self"]


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _found(node: ast.expr, around: Mapping[str, Any]) -> Any:
    match node:
        case ast.Name(id=name):
            return around.get(name)
        case ast.Attribute(value=value, attr=name):
            return getattr(_found(value, around), name, None)
        case _:
            return None


@functools.cache
def _nodes(function: FunctionType) -> list[ast.AST]:
    gc.disable()  # CPython 3.11 miscounts when something is collected while a tree is built (gh-106905)
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        return [node for node in ast.walk(tree) if isinstance(node, ast.Call | ast.Name | ast.Attribute)]
    finally:
        gc.enable()
