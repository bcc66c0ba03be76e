"""What a bot gets when it asks the gateway for members."""

from collections.abc import Iterator
from typing import Any, cast

from bot.sandbox.core import Core
from bot.sandbox.gateway.intents import Intent
from bot.sandbox.gateway.session import Session
from bot.sandbox.gateway.wire import Closed
from bot.sandbox.model import Guild, Json, Member
from bot.sandbox.shapes.users import member_json

CHUNK = 1000


def member_chunks(core: Core, session: Session, request: Json) -> Iterator[Json]:
    guild = core.world.guilds.get(int(request.get("guild_id", 0)))
    if guild is None or core.bot_id not in guild.members:
        return
    everyone = not request.get("user_ids") and not request.get("query")
    if everyone and not session.intents & Intent.GUILD_MEMBERS:
        raise Closed(4014, "Disallowed intent(s)")
    found, missing = _wanted(core, guild, request)
    count = max(1, -(-len(found) // CHUNK))
    for index in range(count):
        part = found[index * CHUNK : (index + 1) * CHUNK]
        chunk: Json = {
            "guild_id": str(guild.id),
            "members": [member_json(core.world, member) for member in part],
            "chunk_index": index,
            "chunk_count": count,
            "not_found": missing,
        }
        if request.get("nonce"):
            chunk["nonce"] = request["nonce"]
        yield chunk


def _wanted(core: Core, guild: Guild, request: Json) -> tuple[list[Member], list[str]]:
    asked: Any = request.get("user_ids")
    if asked:
        many = cast("list[Any]", asked) if isinstance(asked, list) else [asked]
        ids = [int(user_id) for user_id in many][:100]
        missing = [str(user_id) for user_id in ids if user_id not in guild.members]
        return [guild.members[user_id] for user_id in ids if user_id in guild.members], missing
    query, limit = str(request.get("query") or "").lower(), int(request.get("limit") or 0)
    found = [m for m in guild.members.values() if core.world.users[m.user_id].username.startswith(query)]
    return (found[: min(limit, 100)] if query else found[: limit or None]), []
