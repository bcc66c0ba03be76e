"""How these tables read: a payload, and what Discord would say of it."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox.refusals import Refusal

FINE = "accepted"


def said(check: Callable[..., Any], *arguments: Any, **options: Any) -> str:
    """`accepted`, or every fault as `path: CODE`, or the code of a refusal that has no faults."""
    try:
        check(*arguments, **options)
    except Refusal as refusal:
        return ", ".join(faults(refusal.errors)) if refusal.errors else str(refusal.code)
    return FINE


def faults(tree: dict[str, Any] | None, path: str = "") -> list[str]:
    found: list[str] = []
    for key, branch in (tree or {}).items():
        if key == "_errors":
            found += [f"{path}: {error['code']}" for error in branch]
        else:
            found += faults(branch, f"{path}.{key}" if path else key)
    return found


def table(*rows: tuple[str, Any, str]) -> pytest.MarkDecorator:
    """Rows of a name, a payload and what is said of it."""
    return pytest.mark.parametrize(
        ("payload", "verdict"), [pytest.param(payload, verdict, id=name) for name, payload, verdict in rows]
    )
