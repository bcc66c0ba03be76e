"""Finds in the code where something would be asked of the database once for each of many: `await …work…` in a loop."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType, MethodType
from typing import Any

OURS = ("bot", "cogs", __name__.partition(".")[0])
_LISTS = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def asks_in_a_loop(start: Callable[..., Any]) -> list[str]:
    """In what `start` calls, and in what that calls, as far as names tell."""
    ahead, seen, found = [_bare(start)], set[FunctionType](), list[str]()
    while ahead:
        function, owner = ahead.pop()
        if function is None or function in seen:
            continue
        seen.add(function)
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        found += [
            f"{function.__module__}.{function.__qualname__}: {ast.unparse(each)}" for each in _asked(tree)
        ]
        around = {**function.__globals__, **inspect.getclosurevars(function).nonlocals, "self": owner}
        named = [_value(node, around) for node in ast.walk(tree)]
        ahead += [_bare(each, owner) for each in named if _ours(each)]
    return found


def _asked(node: ast.AST, *, again: bool = False) -> Iterator[ast.Await]:
    """`again`: whether this is done once for each of many. What a loop runs over is read once."""
    if again and isinstance(node, ast.Await) and _takes_work(node):
        yield node
    once = [node.generators[0].iter] if isinstance(node, _LISTS) else []
    once += [node.iter] if isinstance(node, ast.For | ast.AsyncFor) else []
    many = isinstance(node, ast.For | ast.AsyncFor | ast.While | _LISTS)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.comprehension):
            for part in ast.iter_child_nodes(child):
                yield from _asked(part, again=again or part not in once)
        else:
            yield from _asked(child, again=again or (many and child not in once))


def _takes_work(node: ast.Await) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "work" for each in ast.walk(node.value))


def _bare(function: Any, owner: object = None) -> tuple[FunctionType | None, object]:
    if not isinstance(function, FunctionType | MethodType):
        owner, function = function, type(function).__call__
    if isinstance(function, MethodType):
        owner, function = function.__self__, function.__func__
    function = inspect.unwrap(function) if callable(function) else None
    return (function, owner) if isinstance(function, FunctionType) else (None, owner)


def _ours(named: Any) -> bool:
    return isinstance(named, FunctionType | MethodType) and named.__module__.partition(".")[0] in OURS


def _value(node: ast.AST, around: dict[str, Any]) -> Any:
    if isinstance(node, ast.Name):
        return around.get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(_value(node.value, around), node.attr, None)
    return None
