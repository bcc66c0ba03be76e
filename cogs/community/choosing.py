"""A person chosen in a list, as Discord vouches for them."""

from typing import Any

from bot.community.arriving.setup import Person
from bot.discord.turn import Turn
from bot.kernel.errors import DomainError


def chosen_person(turn: Turn, values: list[str]) -> Person:
    data: dict[str, Any] = dict(turn.interaction.data or {})
    resolved: dict[str, Any] = data.get("resolved", {})
    try:
        user = resolved["users"][values[0]]
    except (KeyError, IndexError):
        raise DomainError("core-unknown-button") from None
    member = resolved.get("members", {}).get(values[0])
    if member is None:
        raise DomainError("setup-facilitator-not-here")
    name = member.get("nick") or user.get("global_name") or user["username"]
    return Person(values[0], name, is_bot=bool(user.get("bot")))
