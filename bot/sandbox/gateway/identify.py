"""Who may start a session: token, shard and intents."""

from typing import Any

from bot.sandbox.core import Core
from bot.sandbox.gateway.intents import KNOWN, PRIVILEGED
from bot.sandbox.gateway.wire import Closed
from bot.sandbox.model import Json

GUILDS_A_SHARD = 2500


def check_identify(core: Core, data: Json) -> tuple[int, tuple[int, int]]:
    """The intents and the shard asked for, or the close that Discord would answer with."""
    if data.get("token") != core.world.bot.token:
        raise Closed(4004, "Authentication failed")
    if not isinstance(data.get("properties"), dict):
        raise Closed(4002, "Error while decoding payload")
    shard = _shard(core, data.get("shard", [0, 1]))
    intents = data.get("intents")
    if not isinstance(intents, int) or intents & ~KNOWN:
        raise Closed(4013, "Invalid intent(s)")
    if intents & PRIVILEGED & ~core.world.bot.privileged_intents:
        raise Closed(4014, "Disallowed intent(s)")
    return intents, shard


def recommended_shards(core: Core) -> int:
    guilds = len(core.world.users[core.bot_id].guild_ids)
    return max(1, -(-guilds // GUILDS_A_SHARD))


def _shard(core: Core, asked: Any) -> tuple[int, int]:
    match asked:
        case [int(shard), int(count)] if 0 <= shard < count:
            pass
        case _:
            raise Closed(4010, "Invalid shard")
    guilds = core.world.users[core.bot_id].guild_ids
    if sum((guild_id >> 22) % count == shard for guild_id in guilds) > GUILDS_A_SHARD:
        raise Closed(4011, "Sharding required")
    return shard, count
