"""Application commands as a bot may register them."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from bot.sandbox.refusals import Refusal
from bot.sandbox.rules.forms import Body, Field, Spot, listed, may, need, record, repeated
from bot.sandbox.rules.options import (
    DESCRIBED,
    GROUP,
    SUBCOMMAND,
    VALUES,
    group,
    localised,
    options,
    sound_options,
    subcommand,
)
from bot.sandbox.rules.values import bits, one_of, snowflake, text, truth

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
MOST_COMMANDS = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
MOST_CHARACTERS = 8000
TOP_LEVEL: dict[str, Field] = {
    "id": may(snowflake),
    "type": may(one_of(CHAT_INPUT, USER, MESSAGE)),
    "default_member_permissions": may(bits),
    "dm_permission": may(truth),
    "nsfw": may(truth),
    "contexts": may(listed(one_of(0, 1, 2), 3, 1, unique=True)),
    "integration_types": may(listed(one_of(0, 1), 2, 1, unique=True)),
}
slash = record(
    {**TOP_LEVEL, **DESCRIBED, "options": options({**VALUES, SUBCOMMAND: subcommand, GROUP: group})},
    sound_options,
)


def nothing_but_a_name(body: Body, spot: Spot) -> None:
    for name in ("description", "options"):
        if body.get(name):
            spot.at(name).wrong(
                "APPLICATION_COMMAND_CONTEXT_MENU_FIELD", f"Context menu commands cannot have {name}"
            )


menu = record(
    {
        **TOP_LEVEL,
        "name": need(text(32, 1)),
        "name_localizations": may(localised(text(32, 1))),
        "description": may(text(100)),
        "description_localizations": may(localised(text(100))),
        "options": may(listed(one_of(), 0)),
    },
    nothing_but_a_name,
)


def kind_of(body: Body) -> int:
    return body.get("type") or CHAT_INPUT


def judge_command(body: Any, spot: Spot) -> None:
    before = spot.problems.count
    is_menu = isinstance(body, Mapping) and kind_of(cast("Body", body)) in (USER, MESSAGE)
    (menu if is_menu else slash)(body, spot)
    if spot.problems.count == before and size(cast("Body", body)) > MOST_CHARACTERS:
        spot.wrong("APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({MOST_CHARACTERS})")


def size(body: Body) -> int:
    """Characters of names, descriptions and values, counting of each only its longest translation."""
    own = 0
    for name in ("name", "description"):
        translations: dict[str, str] = body.get(f"{name}_localizations") or {}
        own += max(map(len, [body.get(name) or "", *(each or "" for each in translations.values())]))
    own += len(body["value"]) if isinstance(body.get("value"), str) else 0
    inner: list[Body] = [*(body.get("options") or []), *(body.get("choices") or [])]
    return own + sum(map(size, inner))


def count(bodies: Iterable[Body]) -> None:
    """Refuses more commands of a kind than an application can have in one place."""
    kinds = [kind_of(body) for body in bodies]
    for kind, most in MOST_COMMANDS.items():
        if kinds.count(kind) > most:
            raise Refusal(400, 30032, f"Maximum number of application commands reached ({most}).")


def check_command(payload: Any, *, beside: Iterable[Body] = (), changing: Body | None = None) -> None:
    """Refuses a command that Discord would refuse.

    `beside` are the commands that stand in the same place (one of the same kind and name is replaced);
    `changing` is the command that a PATCH changes.
    """
    body = payload
    if changing is not None and isinstance(payload, dict):
        known = {*TOP_LEVEL, *DESCRIBED, "options"} - {"id"}
        stands = {name: value for name, value in changing.items() if name in known}
        body = {**stands, **cast("Body", payload)}
    spot = Spot()
    judge_command(body, spot)
    spot.problems.refuse()
    if changing is None:
        same = (kind_of(body), body["name"])
        count([body, *(each for each in beside if (kind_of(each), each["name"]) != same)])


def check_commands(payload: Any) -> None:
    """Refuses a whole set of commands (the bulk overwrite) that Discord would refuse."""
    spot = Spot()
    if not isinstance(payload, list):
        spot.wrong("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
        return spot.problems.refuse()
    bodies = cast("list[Any]", payload)
    for index, body in enumerate(bodies):
        judge_command(body, spot.at(index))
    spot.problems.refuse()
    for index in repeated((kind_of(body), body["name"]) for body in bodies):
        spot.at(index).wrong(
            "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
        )
    spot.problems.refuse()
    return count(bodies)
